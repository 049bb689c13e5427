package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An unknown function from one space to another has components that vary with all entries. */
class VectorMapsTest {

    private static final String SPACES =
            "Let $x\\in\\mathbb R^n$, $y=g(x)\\in\\mathbb R^p$, $L=h(y)\\in\\mathbb R$.\n\n$$";
    private static final String BOLD = "Let $\\mathbf x\\in\\mathbb R^m$, $\\mathbf y\\in\\mathbb R^n$, "
            + "$\\mathbf y=\\mathbf g(\\mathbf x)$ and $z = f(\\mathbf y)$.\n\n$$\\nabla_{\\mathbf x} z = ";

    @ParameterizedTest
    @CsvSource({
        "'\\sum_{j=1}^p\\frac{\\partial L}{\\partial y_j}\\frac{\\partial y_j}{\\partial x_i}', RIGHT",
        "'\\sum_{j=1}^p\\frac{\\partial L}{\\partial y_j}\\frac{\\partial y_i}{\\partial x_j}', WRONG",
        // a sum is lost, and its letter is another one: two slips
        "'\\frac{\\partial L}{\\partial y_i}\\frac{\\partial y_i}{\\partial x_i}', UNDECIDED"
    })
    void byEntries(String claim, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(SPACES + "\\frac{\\partial L}{\\partial x_i} = " + claim + "$$"));
    }

    @Test
    void byVectors() {
        String jacobian = "\\left(\\frac{\\partial \\mathbf y}{\\partial \\mathbf x}\\right)";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(BOLD + jacobian + "^\\top \\nabla_{\\mathbf y} z$$"));
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last(BOLD + jacobian + " \\nabla_{\\mathbf y} z$$"));
    }

    @Test
    void ofEqualSpacesEntryByEntry() {
        String same = "$z\\in\\mathbb R^n$, $a\\in\\mathbb R^n$, $a = g(z)$, $L = \\frac12\\|a - y\\|^2$\n\n$$";
        assertEquals(
                Verdict.RIGHT, VerdictsOf.last(same + "\\frac{\\partial L}{\\partial z_i} = (a_i - y_i) g'(z_i)$$"));
    }
}
