package dev.longhand.network.yaml;

import dev.longhand.network.formula.Passage;
import dev.longhand.source.InvalidInput;
import dev.longhand.source.Source;
import dev.longhand.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Builds the tree from the parser's events, with a stack of its own, so that no input can exhaust the machine's.
 * Anchors, aliases and tags are refused: a network file has no use for them, and aliases multiply.
 */
final class YamlReader {

    private static final int LONGEST = 2_000_000;
    private static final int DEEPEST = 32;
    private static final int MOST_NODES = 300_000;

    private final Source source;
    private final Problems problems;
    private final Offsets offsets;
    private final Deque<Open> open = new ArrayDeque<>();
    private int nodes;
    private @Nullable Yaml root;

    /** A collection whose end has not come yet. */
    private static final class Open {
        final int start;
        final boolean mapping;
        final List<Yaml> items = new ArrayList<>();
        final List<Yaml.Entry> entries = new ArrayList<>();
        final Map<String, Yaml.Scalar> keys = new HashMap<>();
        Yaml.@Nullable Scalar key;
        boolean repeated;

        Open(int start, boolean mapping) {
            this.start = start;
            this.mapping = mapping;
        }
    }

    private YamlReader(Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
        this.offsets = new Offsets(source.text());
    }

    /**
     * The document in a source. Repeated keys go to {@code problems}, their first value is kept.
     *
     * @throws InvalidInput when it is no YAML, or more than is allowed
     */
    static Yaml read(Source source, Problems problems) {
        if (source.text().length() > LONGEST) {
            throw new InvalidInput(source, Span.START, "a network file has at most " + LONGEST + " characters");
        }
        requirePrintable(source);
        return new YamlReader(source, problems).read();
    }

    private static void requirePrintable(Source source) {
        String text = source.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean paired = Character.isHighSurrogate(c)
                    ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                    : !Character.isLowSurrogate(c) || (i > 0 && Character.isHighSurrogate(text.charAt(i - 1)));
            boolean control = Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
            if (control || !paired || c >= '\uFFFE') {
                throw new InvalidInput(
                        source,
                        new Span(i, i + 1),
                        String.format(Locale.ROOT, "the character U+%04X does not belong into a text file", (int) c));
            }
        }
    }

    private Yaml read() {
        int documents = 0;
        try {
            LoadSettings settings =
                    LoadSettings.builder().setCodePointLimit(LONGEST).build();
            for (Event event : new Parse(settings).parseString(source.text())) {
                if (event.getEventId() == Event.ID.DocumentStart && ++documents > 1) {
                    throw error(span(event), "a second document begins; a network file is one document");
                }
                accept(event);
            }
        } catch (MarkedYamlEngineException e) {
            int at = offset(e.getProblemMark());
            boolean brace = at < source.text().length() && source.text().charAt(at) == '{';
            throw error(
                    new Span(at, at),
                    "this is not YAML: " + oneLine(e.getProblem())
                            + (brace ? "; a name with braces stands in quotes here, as in 'a_{h_1}'" : ""));
        } catch (YamlEngineException e) {
            throw error(Span.START, "this is not YAML: " + oneLine(String.valueOf(e.getMessage())));
        }
        if (root == null || (root instanceof Yaml.Scalar s && s.isEmpty())) {
            throw error(Span.START, "the file is empty; a network file has 'layers' or 'functions'");
        }
        return root;
    }

    private void accept(Event event) {
        if (event instanceof NodeEvent node) {
            refuse(node);
        }
        switch (event.getEventId()) {
            case Scalar -> add(scalar((ScalarEvent) event));
            case MappingStart, SequenceStart -> {
                if (open.size() >= DEEPEST) {
                    throw error(span(event), "this nests more than " + DEEPEST + " deep");
                }
                open.push(new Open(offset(event.getStartMark()), event.getEventId() == Event.ID.MappingStart));
            }
            case MappingEnd, SequenceEnd -> {
                Open closed = open.pop();
                Span span = new Span(closed.start, Math.max(closed.start, offset(event.getEndMark())));
                add(
                        closed.mapping
                                ? new Yaml.Mapping(source, span, closed.entries)
                                : new Yaml.Sequence(source, span, closed.items));
            }
            default -> {}
        }
    }

    private void refuse(NodeEvent node) {
        if (node instanceof AliasEvent) {
            throw error(span(node), "aliases are not read; write the value out");
        }
        if (node.getAnchor().isPresent()) {
            throw error(span(node), "anchors are not read; write the value out where it is needed");
        }
        Optional<String> tag = node instanceof ScalarEvent s
                ? s.getTag()
                : node instanceof CollectionStartEvent c ? c.getTag() : Optional.empty();
        if (tag.isPresent()) {
            throw error(span(node), "tags are not read; remove '!'");
        }
        if (++nodes > MOST_NODES) {
            throw error(span(node), "a network file has at most " + MOST_NODES + " values");
        }
    }

    private Yaml.Scalar scalar(ScalarEvent event) {
        Span whole = span(event);
        Span inner = event.isPlain() || whole.end() - whole.start() < 2
                ? whole
                : new Span(whole.start() + 1, whole.end() - 1);
        boolean verbatim = source.text().substring(inner.start(), inner.end()).equals(event.getValue());
        Span place = verbatim ? inner : whole;
        return new Yaml.Scalar(new Passage(source, place, event.getValue(), verbatim), event.isPlain());
    }

    private void add(Yaml node) {
        Open parent = open.peek();
        if (parent == null) {
            root = node;
        } else if (!parent.mapping) {
            parent.items.add(node);
        } else if (parent.key == null) {
            key(parent, node);
        } else {
            if (!parent.repeated) {
                parent.entries.add(new Yaml.Entry(parent.key, node));
            }
            parent.key = null;
        }
    }

    private void key(Open parent, Yaml node) {
        if (!(node instanceof Yaml.Scalar key)) {
            throw node.mismatch("a key", "a word");
        }
        Yaml.Scalar first = parent.keys.putIfAbsent(key.text(), key);
        parent.repeated = first != null;
        parent.key = key;
        if (first != null) {
            problems.add(
                    key.span(),
                    "the key " + key.kind() + " stands here a second time; the first is in line "
                            + source.position(first.span().start()).line());
        }
    }

    private Span span(Event event) {
        int start = offset(event.getStartMark());
        return new Span(start, Math.max(start, offset(event.getEndMark())));
    }

    private int offset(Optional<Mark> mark) {
        return mark.map(m -> offsets.ofCodePoint(m.getIndex())).orElse(0);
    }

    private InvalidInput error(Span span, String message) {
        return new InvalidInput(source, span, message);
    }

    private static String oneLine(String problem) {
        return problem.replaceAll("\\s+", " ").strip();
    }
}
