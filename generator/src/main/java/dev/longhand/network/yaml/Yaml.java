package dev.longhand.network.yaml;

import dev.longhand.network.formula.Passage;
import dev.longhand.source.InvalidInput;
import dev.longhand.source.Source;
import dev.longhand.source.Span;
import java.util.List;

/** A YAML document as a tree in which every node knows its place. */
sealed interface Yaml {

    Source source();

    Span span();

    /** What it is, for a message. */
    String kind();

    /** An error about this node. */
    default InvalidInput error(String message) {
        return new InvalidInput(source(), span(), message);
    }

    /** An error about what stands here in the place of something else. */
    default InvalidInput mismatch(String what, String right) {
        return error(what + " must be " + right + ", not " + kind());
    }

    /** Keys, all different, with their values in the order of the text. */
    record Mapping(Source source, Span span, List<Entry> entries) implements Yaml {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public String kind() {
            return "a mapping";
        }
    }

    /** A key with its value. */
    record Entry(Scalar key, Yaml value) {}

    /** A list. */
    record Sequence(Source source, Span span, List<Yaml> items) implements Yaml {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /**
     * A word, number or text.
     *
     * @param plain whether it stands without quotes
     */
    record Scalar(Passage passage, boolean plain) implements Yaml {

        @Override
        public Source source() {
            return passage.source();
        }

        @Override
        public Span span() {
            return passage.span();
        }

        String text() {
            return passage.text();
        }

        /** Whether nothing stands here, or YAML's word for nothing. */
        boolean isEmpty() {
            return plain && (text().isEmpty() || text().equals("~") || text().equals("null"));
        }

        @Override
        public String kind() {
            return isEmpty() ? "nothing" : "'" + Passage.shown(text()) + "'";
        }
    }
}
