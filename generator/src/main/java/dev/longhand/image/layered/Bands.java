package dev.longhand.image.layered;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts columns that do not fit side by side into bands that stand below one another, like the lines of a score. Cuts lie
 * where few lines cross them.
 */
public final class Bands {

    /** A band less is worth so much that is lost by cuts. */
    private static final double PER_BAND = 3;

    private final double[] widths;
    private final double[] crossing;
    private final double most;

    private Bands(double[] widths, double[] crossing, double most) {
        this.widths = widths;
        this.crossing = crossing;
        this.most = most;
    }

    /**
     * The first column of each band, the first of them 0.
     *
     * @param widths of the columns
     * @param crossing for each column, how much is lost by a cut before it
     * @param entry room for what stands at the left of every band but the first, because it is used there
     * @param most width of a band; a single column may be wider
     */
    public static List<Integer> of(List<Double> widths, List<Integer> crossing, double entry, double most) {
        double[] wide = widths.stream().mapToDouble(w -> w).toArray();
        double[] lost = crossing.stream().mapToDouble(c -> c).toArray();
        return new Bands(wide, lost, most - entry).cut();
    }

    private List<Integer> cut() {
        int columns = widths.length;
        double[] cost = new double[columns + 1];
        int[] from = new int[columns + 1];
        for (int end = 1; end <= columns; end++) {
            cost[end] = Double.POSITIVE_INFINITY;
            double width = 0;
            for (int start = end - 1; start >= 0; start--) {
                width += widths[start];
                if (width > most && start < end - 1) {
                    break;
                }
                double free = Math.max(0, 1 - width / most);
                double here = cost[start] + (start == 0 ? 0 : crossing[start]) + PER_BAND + free * free;
                if (here < cost[end]) {
                    cost[end] = here;
                    from[end] = start;
                }
            }
        }
        List<Integer> starts = new ArrayList<>();
        for (int end = columns; end > 0; end = from[end]) {
            starts.add(0, from[end]);
        }
        return starts;
    }
}
