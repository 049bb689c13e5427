package dev.longhand.check.notes;

import static dev.longhand.check.notes.PathologicalNote.note;

import java.util.ArrayList;
import java.util.List;

/** Notes with numbers that no memory holds and operations that have no value. */
final class HardNumbers {

    private HardNumbers() {}

    static List<PathologicalNote> notes() {
        List<PathologicalNote> notes = new ArrayList<>();
        numbers(notes);
        return notes;
    }

    private static void numbers(List<PathologicalNote> notes) {
        String[] claims = {
            "10^{10^{10}} = 1",
            "10^{10^{10}} = 10^{10^{10}} + 1",
            "e^{e^{e^{1000}}} = 1",
            "x = e^{e^{e^{1000}}}",
            "e^{-e^{e^{1000}}} = 0",
            "\\exp(10^9) = \\exp(10^9 + 10^{-9})",
            "2^{2^{30}} = 2^{2^{30}} - 1",
            "0.1^{10^9} = 0",
            "1.0000001^{10^{12}} = 2",
            "x^{10^9} = x^{10^9 + 1}",
            "(1 + x)^{10^6} = 1 + x^{10^6}",
            "x^{0.1234567890123} = x^{0.1234567890124}",
            "1000000! = 1",
            "\\frac{1}{0} = 1",
            "\\frac{0}{0} = 1",
            "x = \\frac{1}{0}",
            "0^0 = 1",
            "\\sqrt{-1} = i",
            "\\log(0) = -\\infty",
            "\\ln(-1) = 2",
            "\\tan(\\frac{\\pi}{2}) = 1",
            "\\infty - \\infty = 0",
            "\\sin(10^{100}) = 0.5",
            "\\sin(10^{10^9}) = 0.5",
            "\\cos(e^{100}) = 0.5",
            "\\log(\\log(\\log(2))) = 1",
            "\\sigma(10^{10}) = 1",
            "\\sigma(-10^{10}) = 0",
            "\\tanh(10^{30}) = 1",
            "\\ln(10^{10^8}) = 10^8",
            "10^{-10^{9}} = 0",
            "\\sum_{i=1}^{10^9} i = 500000000500000000",
            "\\sum_{i=1}^{1000000000} x_i = 1",
            "\\sum_{i=1}^{1000} \\sum_{j=1}^{1000} \\sum_{k=1}^{1000} x_i y_j z_k = 1",
            "\\sum_{i=1}^{10^{30}} 1 = 10^{30}",
            "\\prod_{i=1}^{10^6} i = 1",
            "\\sum_{i=1}^{\\infty} \\frac{1}{i^2} = \\frac{\\pi^2}{6}",
            "\\sum_{i=-1000000000}^{1000000000} i = 0",
            "\\binom{1000000}{500000} = 1",
            "x_{999999999} = x_{999999998}",
            "a^{(999999999)} = \\sigma(a^{(999999998)})",
            "x^{-10^{9}} x^{10^9} = 1",
            "99999999999999999999 = 99999999999999999998",
        };
        for (int i = 0; i < claims.length; i++) {
            notes.add(note("number-" + (i + 1), claims[i], "y = 2 x + 1"));
        }
        notes.add(note("digits", "x = " + "7".repeat(100_000), "x \\cdot x = " + "7".repeat(100_000), "x = 0"));
        notes.add(note("places", "x = 0." + "7".repeat(100_000), "x^2 = 0." + "7".repeat(1_000)));
        notes.add(note("long-division", "\\frac{" + "7".repeat(20_000) + "}{" + "3".repeat(19_999) + "} = 23.33"));
        notes.add(note("power-of-digits", "(0." + "7".repeat(1_000) + ")^{10000} = 0.5"));
    }
}
