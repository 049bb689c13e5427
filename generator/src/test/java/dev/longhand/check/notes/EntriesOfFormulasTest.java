package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;

/** Indices behind brackets are those of what the brackets hold. */
class EntriesOfFormulasTest {

    private static Verdict last(String note, String claim) {
        return VerdictsOf.last(note + "\n\n$$" + claim + "$$");
    }

    @Test
    void ofAMatrix() {
        String note = "$A\\in\\mathbb R^{n\\times n}$";
        assertEquals(Verdict.WRONG, last(note, "(A)_{12} = (A)_{21}"));
        assertEquals(Verdict.RIGHT, last(note, "(A)_{12} = (A^\\top)_{21}"));
    }

    @Test
    void ofAGradient() {
        String note = "$z,y\\in\\mathbb R^n$, $L = \\frac12\\|z-y\\|^2$";
        assertEquals(Verdict.RIGHT, last(note, "\\left(\\frac{\\partial L}{\\partial z}\\right)_1 = (z-y)_1"));
        assertEquals(Verdict.WRONG, last(note, "\\left(\\frac{\\partial L}{\\partial z}\\right)_1 = (z-y)_2"));
        assertEquals(Verdict.RIGHT, last(note, "\\frac{\\partial L}{\\partial z_i} = (z-y)_i"));
        assertEquals(Verdict.WRONG, last(note, "(\\nabla_z L)_i = -(z-y)_i"));
        assertEquals(Verdict.WRONG, last(note, "(\\nabla_z L)_i = (z-y)_j"));
    }

    @Test
    void ofProducts() {
        String note = "$u\\in\\mathbb R^m$, $v\\in\\mathbb R^n$, $A\\in\\mathbb R^{m\\times n}$";
        assertEquals(Verdict.RIGHT, last(note, "u^\\top Av = \\sum_iu_i(Av)_i"));
        assertEquals(Verdict.RIGHT, last(note, "(Av)_i = \\sum_jA_{ij}v_j"));
        assertEquals(Verdict.WRONG, last(note, "(Av)_i = \\sum_jA_{ji}v_j"));
        assertEquals(Verdict.RIGHT, last(note, "(A^\\top u)_j = \\sum_iA_{ij}u_i"));
        assertEquals(Verdict.RIGHT, last(note, "(u^\\top A)_j = \\sum_iu_iA_{ij}"));
        assertEquals(Verdict.RIGHT, last(note, "(AA^\\top)_{ij} = \\sum_kA_{ik}A_{jk}"));
        assertEquals(Verdict.WRONG, last(note, "(AA^\\top)_{ij} = \\sum_kA_{ki}A_{kj}"));
        assertEquals(Verdict.RIGHT, last(note, "(Av)_i = (v^\\top A^\\top)_i"));
        assertEquals(Verdict.RIGHT, last(note, "v_iv_j = (vv^\\top)_{ij}"));
    }

    @Test
    void ofASlopeByAMatrix() {
        String note =
                "$z = Wx$, $W\\in\\mathbb R^{m\\times n}$, $x\\in\\mathbb R^n$, $L=\\ell(z)$, $\\delta = \\frac{\\partial L}{\\partial z}$.";
        assertEquals(
                Verdict.RIGHT, last(note, "\\left[\\frac{\\partial L}{\\partial W}\\right]_{12} = (\\delta x^T)_{12}"));
        assertEquals(
                Verdict.WRONG, last(note, "\\left[\\frac{\\partial L}{\\partial W}\\right]_{12} = (\\delta x^T)_{21}"));
    }

    @Test
    void ofEntrywiseProducts() {
        String note = "$p = \\sigma(z)$, $z\\in\\mathbb R^n$, $L=\\frac12\\|p-y\\|^2$.";
        assertEquals(Verdict.RIGHT, last(note, "\\frac{\\partial L}{\\partial z_i} = (p-y)_i\\,[p\\odot(1-p)]_i"));
        assertEquals(Verdict.WRONG, last(note, "\\frac{\\partial L}{\\partial z_i} = (p-y)_i\\,[p\\odot(1+p)]_i"));
    }

    @Test
    void ofFunctions() {
        String note = "$z\\in\\mathbb R^n$";
        assertEquals(Verdict.RIGHT, last(note, "\\operatorname{softmax}(z)_i = \\frac{e^{z_i}}{\\sum_j e^{z_j}}"));
        assertEquals(Verdict.WRONG, last(note, "\\operatorname{softmax}(z)_1 = \\operatorname{softmax}(z)_2"));
        assertEquals(Verdict.RIGHT, last(note, "\\sigma(z)_i = \\frac1{1+e^{-z_i}}"));
    }

    @Test
    void ofTheGradientOfAFunction() {
        String note = "$x\\in\\mathbb R^n$, $A\\in\\mathbb R^{n\\times n}$, $f(x) = x^TAx$.";
        assertEquals(Verdict.RIGHT, last(note, "\\nabla_x f(x)_i = (Ax+A^Tx)_i"));
        assertEquals(Verdict.RIGHT, last(note, "(\\nabla f(x))_i = (Ax)_i+(A^Tx)_i"));
        assertEquals(Verdict.RIGHT, last(note, "(x+x)_i^2 = 4x_i^2"));
    }

    @Test
    void allEntriesInBracketsAreNoEntry() {
        String note = "$x\\in\\mathbb R^n$";
        assertEquals(Verdict.UNDECIDED, last(note, "(x_i)_i = x"));
    }

    @Test
    void whatIsNoVectorHasNone() {
        String note = "$a,b\\in\\mathbb R$";
        assertEquals(Verdict.UNDECIDED, last(note, "(a+b)_1 = a+b"));
    }
}
