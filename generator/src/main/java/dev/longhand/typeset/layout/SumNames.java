package dev.longhand.typeset.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names for sums in brackets and in cells that are too wide for a page; the same sum has the same name throughout a document. */
final class SumNames {

    private static final Pattern OPENING = Pattern.compile("\\\\left\\(|\\(");

    private static final Pattern MATRIX =
            Pattern.compile("\\\\begin\\{bmatrix} ((?:(?!\\\\begin|\\\\end).)*) \\\\end\\{bmatrix}", Pattern.DOTALL);
    private static final Pattern BETWEEN_CELLS = Pattern.compile(" & | \\\\\\\\ ");

    private final String letter;
    private final Map<String, String> names = new LinkedHashMap<>();

    /** @param letter that stands for nothing else */
    SumNames(String letter) {
        this.letter = letter;
    }

    /**
     * A formula with its widest sum named.
     *
     * @param tex the formula with the name in the place of the sum; brackets go with it, but for those of a function
     * @param sum what stood there
     */
    record Named(String tex, String name, String sum) {}

    /** A sum, and what a name replaces: with brackets around it, but for those of a function. */
    private record Place(int from, int to, String sum) {}

    /** Nothing if no bracket outside of others, and no cell of a matrix, holds a sum of at least {@code least} characters. */
    Optional<Named> named(String tex, int least) {
        List<Place> places = new ArrayList<>(bracketed(tex));
        places.addAll(cells(tex));
        Optional<Place> widest = places.stream()
                .filter(place -> place.sum().length() >= least)
                .filter(place -> Seams.of(place.sum()).stream().anyMatch(seam -> seam.kind() == Seam.Kind.SIGN))
                .max(Comparator.comparingInt(place -> place.sum().length()));
        return widest.map(place -> {
            String name = names.computeIfAbsent(place.sum(), any -> letter + "_{" + (names.size() + 1) + "}");
            String behind = tex.substring(place.to());
            String gap = behind.isEmpty() || behind.matches("(?s)[ )\\\\].*") ? "" : " ";
            return new Named(tex.substring(0, place.from()) + name + gap + behind, name, place.sum());
        });
    }

    private static List<Place> bracketed(String tex) {
        List<Place> places = new ArrayList<>();
        Matcher opening = OPENING.matcher(tex);
        for (int at = 0; opening.find(at); ) {
            int end = Math.max(opening.end(), Seams.closing(tex, opening.start()));
            String inside = tex.substring(opening.end(), end).replaceFirst("(\\\\right)?\\)$", "");
            places.add(
                    isCall(tex, opening.start())
                            ? new Place(opening.end(), opening.end() + inside.length(), inside)
                            : new Place(opening.start(), end, inside));
            at = end;
        }
        return places;
    }

    private static List<Place> cells(String tex) {
        List<Place> places = new ArrayList<>();
        Matcher matrix = MATRIX.matcher(tex);
        while (matrix.find()) {
            int from = matrix.start(1);
            Matcher between = BETWEEN_CELLS.matcher(matrix.group(1));
            while (between.find()) {
                int to = matrix.start(1) + between.start();
                places.add(new Place(from, to, tex.substring(from, to)));
                from = matrix.start(1) + between.end();
            }
            places.add(new Place(from, matrix.end(1), tex.substring(from, matrix.end(1))));
        }
        return places;
    }

    /** A bracket right behind a name is that of a function. */
    private static boolean isCall(String tex, int bracket) {
        return bracket > 0 && tex.substring(0, bracket).matches("(?s).*[A-Za-z'}]$");
    }
}
