package dev.longhand.derivation.index;

import dev.longhand.expr.Name;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How names are made of their indices. The parts are those of a name, with a private character in the place of each index.
 */
record Template(String base, String subscript, String superscript) {

    /** Stands for the index of that number: row 0, column 1, layer 2. */
    private static final char FIRST = '\uE000';

    private static final int ROW = 0;
    private static final int COLUMN = 1;
    private static final int LAYER = 2;
    private static final int LONGEST = 40;

    /** A name and the numbers of its indices; an index without number has none of its places. */
    record Member(Name name, List<Optional<Integer>> numbers) {}

    /** The template that all members fit, the one with most indices; nothing when there is none. */
    static Optional<Template> of(List<Member> members) {
        List<String> bases = part(members, Name::base);
        List<String> below = part(members, Name::subscript);
        List<String> above = part(members, Name::superscript);
        List<Template> fitting = new ArrayList<>();
        for (String base : bases) {
            for (String sub : below) {
                for (String sup : above) {
                    Template template = new Template(base, sub, sup);
                    if (template.isPlain()) {
                        fitting.add(template);
                    }
                }
            }
        }
        return fitting.stream().max(Comparator.comparingInt(Template::rank));
    }

    /** All ways to read a part as text and indices, which give that part of every member. */
    private static List<String> part(List<Member> members, Function<Name, String> part) {
        Member first = members.get(0);
        String text = part.apply(first.name());
        List<String> ways = new ArrayList<>();
        read(text, 0, "", first.numbers(), ways);
        ways.removeIf(way -> members.stream()
                .anyMatch(m -> !filled(
                                way,
                                m.numbers().stream()
                                        .map(number ->
                                                number.map(String::valueOf).orElse("?"))
                                        .toList())
                        .equals(part.apply(m.name()))));
        return ways;
    }

    private static void read(String text, int at, String way, List<Optional<Integer>> numbers, List<String> ways) {
        if (at == text.length() || text.length() > LONGEST) {
            ways.add(way + text.substring(at));
            return;
        }
        for (int k = 0; k < numbers.size(); k++) {
            String number = numbers.get(k).map(String::valueOf).orElse("");
            if (!number.isEmpty() && text.startsWith(number, at) && way.indexOf(FIRST + k) < 0) {
                read(text, at + number.length(), way + (char) (FIRST + k), numbers, ways);
            }
        }
        read(text, at + 1, way + text.charAt(at), numbers, ways);
    }

    /** Whether no index has two places. */
    private boolean isPlain() {
        String all = base + subscript + superscript;
        return all.chars().filter(c -> c >= FIRST).distinct().count()
                == all.chars().filter(c -> c >= FIRST).count();
    }

    private int rank() {
        String all = base + subscript + superscript;
        int used = (int) all.chars().filter(c -> c >= FIRST).count();
        int usual =
                (has(subscript, ROW) ? 1 : 0) + (has(subscript, COLUMN) ? 1 : 0) + (has(superscript, LAYER) ? 2 : 0);
        boolean inOrder = all.indexOf(FIRST + ROW) <= all.indexOf(FIRST + COLUMN);
        return 16 * used + 2 * usual + (inOrder ? 1 : 0);
    }

    private static boolean has(String part, int index) {
        return part.indexOf(FIRST + index) >= 0;
    }

    boolean hasLayer() {
        return has(base + subscript + superscript, LAYER);
    }

    boolean hasRow() {
        return has(base + subscript + superscript, ROW);
    }

    boolean hasColumn() {
        return has(base + subscript + superscript, COLUMN);
    }

    /** The name with letters or numbers in the places: of the row, the column and the layer. */
    Name filled(List<String> indices) {
        return new Name(filled(base, indices), filled(subscript, indices), filled(superscript, indices));
    }

    /** The entry of a matrix or vector by its whole name. */
    static Template entry(Name whole, boolean matrix) {
        String places = matrix ? "" + FIRST + (char) (FIRST + COLUMN) : "" + FIRST;
        return whole.subscript().isEmpty()
                ? new Template(whole.base(), places, whole.superscript())
                : new Template("(" + whole.tex() + ")", places, "");
    }

    private static String filled(String part, List<String> indices) {
        String text = part;
        for (int k = 0; k < indices.size(); k++) {
            text = text.replace(String.valueOf((char) (FIRST + k)), indices.get(k));
        }
        return text;
    }
}
