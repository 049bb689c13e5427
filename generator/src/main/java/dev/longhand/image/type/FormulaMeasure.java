package dev.longhand.image.type;

import dev.longhand.typeset.layout.Measure;
import java.util.HashMap;
import java.util.Map;

/** Widths as formulas are drawn; what has been measured is remembered. */
public final class FormulaMeasure implements Measure {

    private final Map<String, Double> known = new HashMap<>();

    /** Starts loading the fonts in the background. */
    public static void warmUp() {
        Thread thread = new Thread(() -> Typesetter.width("\\frac{\\partial L}{\\partial w_1} = 0"), "fonts-start");
        thread.setDaemon(true);
        thread.start();
    }

    /** @throws IllegalArgumentException naming the formula, if it cannot be drawn */
    @Override
    public double ems(String tex) {
        return known.computeIfAbsent(tex, Typesetter::width);
    }
}
