package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dots that words say to be derivatives: what a first equation says of one follows from what its name is made of. */
class DottedNamesTest {

    private static final String NOTE = "Let $u = r s$ and $c = \\tanh(u)$. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A dot denotes the derivative with respect to time.",
                "Dots denote $\\frac{d}{dt}$.",
                "We carry tangents, marked by a dot, along.",
                "Der Punkt bezeichnet die Ableitung nach der Zeit."
            })
    void areDerivatives(String words) {
        String note = NOTE + words + "\n\n";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$\\dot u = s \\dot r + r \\dot s$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "$$\\dot u = s \\dot r + s \\dot s$$"));
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$\\dot c = (1 - c^2) \\dot u$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "$$\\dot c = (1 - c) \\dot u$$"));
    }

    /** What is kept fixed may be meant where one varies alone. */
    @Test
    void alongOne() {
        String note = NOTE + "Dots denote derivatives along $r$.\n\n";
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note + "$$\\dot u = s \\dot r$$"));
        assertEquals(Verdict.DEFINITION, VerdictsOf.last(note + "$$\\dot r = 1$$"));
    }

    @Test
    void withoutWords() {
        assertEquals(Verdict.DEFINITION, VerdictsOf.last(NOTE + "$$\\dot u = s \\dot r + r \\dot s$$"));
    }
}
