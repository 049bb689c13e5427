package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;

/** Two vectors in angle brackets are their inner product, two numbers a vector. */
class InnerProductsTest {

    private static Verdict last(String note, String claim) {
        return VerdictsOf.last(note + "\n\n$$" + claim + "$$");
    }

    @Test
    void ofDeclaredVectors() {
        String note = "For $w,x\\in\\mathbb R^d$ let $z = \\langle w,x\\rangle$ and $L = \\frac12(z-t)^2$.";
        assertEquals(Verdict.UNDECIDED, last(note, "\\|z\\|^2 = \\|w\\|^2+\\|x\\|^2"));
        assertEquals(Verdict.RIGHT, last(note, "\\langle w, x\\rangle = \\langle x, w\\rangle"));
        assertEquals(Verdict.RIGHT, last(note, "\\langle x, x\\rangle = \\|x\\|^2"));
        assertEquals(Verdict.RIGHT, last(note, "z = w^\\top x"));
        assertEquals(Verdict.RIGHT, last(note, "\\frac{\\partial L}{\\partial w} = (z-t)x"));
        assertEquals(Verdict.WRONG, last(note, "\\frac{\\partial L}{\\partial w} = (z-t)w"));
    }

    @Test
    void ofMatrices() {
        String note = "$u\\in\\mathbb R^m$, $v\\in\\mathbb R^n$, $A\\in\\mathbb R^{m\\times n}$";
        assertEquals(Verdict.RIGHT, last(note, "\\operatorname{tr}(vu^\\top A)=\\langle A,uv^\\top\\rangle_F"));
        assertEquals(Verdict.WRONG, last(note, "\\operatorname{tr}(vu^\\top A)=2\\langle A,uv^\\top\\rangle"));
    }

    @Test
    void componentsOfAVector() {
        String note = "$f(x,y)=x^2y$";
        assertEquals(Verdict.RIGHT, last(note, "\\nabla f = \\langle 2xy, x^2\\rangle"));
        assertEquals(Verdict.WRONG, last(note, "\\nabla f = \\langle xy, x^2\\rangle"));
    }

    @Test
    void ofNumbersIsOpen() {
        String note = "$a,b\\in\\mathbb R$";
        assertEquals(Verdict.UNDECIDED, last(note, "\\langle a,b\\rangle = ab"));
    }
}
