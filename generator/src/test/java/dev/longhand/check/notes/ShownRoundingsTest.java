package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numerals may be rounded of what the note shows; a numeral in the place of another value is no rounding of it. */
class ShownRoundingsTest {

    private static Verdict first(String note) {
        return VerdictsOf.note(note).stream()
                .filter(v -> v != Verdict.DEFINITION)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$$0.12+0.23 = 0.12+0.24$$",
                "$$0.2+0.3 = 0.5+0.1 = 0.6$$",
                "$$z = 0.5\\cdot0.3+0.25\\cdot0.75 = 0.16+0.1875 = 0.3475$$",
                "$$E = \\frac12\\cdot0.4^2+\\frac12\\cdot0.2^2 = 0.08+0.04 = 0.12$$",
                "$$E_2 = \\frac12(0.01-0.75)^2 = \\frac12\\cdot 0.5576 = 0.2788$$",
                "$a=0.4$ $$a(1-a) = 0.4\\cdot 0.7 = 0.28$$",
                "$v=0.25$, $u=0.75$ $$vu = 0.25\\cdot 0.76 = 0.19$$",
                "$x=0.05$, $w=0.15$, $b=0.35$ $$n = wx+b = 0.15\\cdot0.06+0.35 = 0.359$$"
            })
    void slipsOfDigits(String note) {
        assertEquals(Verdict.WRONG, first(note));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$x=0.05$, $w=0.15$, $b=0.35$ $$n = wx+b = 0.008+0.35$$",
                "$x=0.05$, $w=0.15$, $b=0.35$, $v=0.12$ $$n = wx+v+b = 0.128+0.35$$",
                "$$a = \\frac{1}{1+e^{-0.3775}} = \\frac{1}{1+0.6856} = 0.5933$$",
                "$$0.59(1-0.59) = 0.593\\cdot 0.407$$",
                "$o=\\sigma(1.1059)$, $t=0.01$, $$E=\\frac12(t-o)^2 = \\frac12(0.01-0.7514)^2$$",
                "$a=\\sigma(0.3775)$ $$a(1-a) = 0.5933\\cdot 0.4067$$",
                "$$0.7414\\cdot0.1868\\cdot0.5933 = 0.1385\\cdot 0.5933$$",
                "$$54321 \\approx 5.43\\times 10^4$$"
            })
    void roundings(String note) {
        assertEquals(Verdict.ROUNDED, first(note));
    }

    /** A number that is put in for a name is not half of it rounded to the one digit that it has. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "$c=3.17$, $h=0.01$, $s=0.64$ $$c - \\frac{h}{2} s = 3.17 - 0.01\\cdot 0.64$$",
                "$c=3.17$, $h=0.001$, $s=0.64$ $$c + \\frac12 h s = 3.17 + 0.001\\cdot 0.64$$",
                "$h=0.01$, $s=0.64$ $$\\frac{h}{2} s = 0.01\\cdot 0.64$$"
            })
    void forgottenHalves(String note) {
        assertEquals(Verdict.UNDECIDED, first(note));
    }
}
