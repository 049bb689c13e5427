package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spaces that part statements, or the entries of a row. */
class WideSpacesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\hspace{0.5in}",
                "\\hspace*{1cm}",
                "\\hspace{1 cm}",
                "\\hspace{12pt}",
                "\\hspace{0.3\\textwidth}",
                "\\hskip 2em",
                "\\hskip2em",
                "\\kern 20pt",
                "\\mskip 36mu",
                "\\mspace{36mu}",
                "\\enspace",
                "\\; \\; \\;",
                "~~~~",
                "\\hspace{0.5in} \\rightarrow \\hspace{0.5in}"
            })
    void statementsSideBySide(String space) {
        String first = "$$r(u,v) = u v " + space + " \\frac{\\partial r}{\\partial u} = ";
        String second = " \\hspace{2em} \\frac{\\partial r}{\\partial v} = ";
        List<Verdict> right = VerdictsOf.note(first + "v" + second + "u$$");
        assertEquals(3, right.size());
        assertEquals(List.of(Verdict.RIGHT, Verdict.RIGHT), right.subList(1, 3));
        List<Verdict> slips = VerdictsOf.note(first + "u" + second + "2 u$$");
        assertEquals(List.of(Verdict.WRONG, Verdict.WRONG), slips.subList(1, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\hspace{2pt}", "\\hspace{-1em}", "\\kern-2pt ", "\\;", "\\,\\,", "\\mspace{2mu}", "\\;\\;\\;"})
    void spacesInsideAFormula(String space) {
        String note = "$$r = u " + space + " v$$\n\n$$\\frac{\\partial r}{\\partial u} = ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "v$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "u$$"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[0.5 \\;\\; 0.6]",
                "[0.5 \\; 0.6]",
                "\\left[0.5 \\: 0.6\\right]",
                "[\\, 0.5 ~ 0.6 \\,]",
                "[0.5 \\quad 0.6]"
            })
    void rowsOfNumbers(String row) {
        String note =
                "$$p = " + row + " \\begin{bmatrix} 0.6 \\\\ 0.7 \\end{bmatrix} + 0.05 = 0.5(0.6) + 0.6(0.7) + 0.05 = ";
        assertEquals(List.of(Verdict.DEFINITION, Verdict.RIGHT, Verdict.RIGHT), VerdictsOf.note(note + "0.77$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "0.97$$"));
        assertEquals(
                Verdict.WRONG,
                VerdictsOf.note(note.replace("0.6(0.7)", "6(0.7)") + "0.77$$").get(1));
    }

    @Test
    void rowsOfNames() {
        String row = "$$p = [v_1 \\;\\; v_2] \\begin{bmatrix} u_1 \\\\ u_2 \\end{bmatrix} = ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(row + "v_1 u_1 + v_2 u_2$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(row + "v_1 u_1 + v_2 u_1$$"));
    }

    @Test
    void bracketsOfAFormula() {
        assertEquals(Verdict.RIGHT, VerdictsOf.last("$$q = 2 \\left[ u \\; v \\right] = 2uv$$"));
        assertEquals(Verdict.RIGHT, VerdictsOf.last("$$q = \\left[ u \\;\\; v + u \\right] = uv + u$$"));
        assertNotEquals(Verdict.WRONG, VerdictsOf.last("$$q = [10\\,000 \\; 2] = [10000 \\quad 2]$$"));
    }

    @Test
    void whereANameLives() {
        String note =
                "$$z = W a + b \\quad z: \\mathbb{R}^m \\to \\mathbb{R}$$\n\n$$\\frac{\\partial z}{\\partial b} = 1$$";
        assertEquals("z = W a + b", VerdictsOf.findings(note).get(0).tex().strip());
        assertNotEquals(Verdict.WRONG, VerdictsOf.last(note));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ ", "\\quad ", "\\ \\ ", "\\;\\; ", "\\ \\, "})
    void aTermBehindASpace(String space) {
        String note = "$$r = u v - c$$\n\n";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$r = u v " + space + "- c$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "$$r = u v " + space + "+ c$$"));
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last("$$r = u v$$\n\n$$r = u v " + space + "- c$$"));
        assertEquals(Verdict.RIGHT, VerdictsOf.last("$$4 = 2 + 3 " + space + "- 1$$"));
    }

    @Test
    void anEquationBehindASpace() {
        assertEquals(2, VerdictsOf.note("$$u = 1 \\quad -v = 2$$").size());
        assertEquals(2, VerdictsOf.note("$$u = v \\ - 1 = 2$$").size());
    }
}
