package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A function has one formula in each of several examples, whatever shapes its arguments have elsewhere in the note. */
class FormulasOfExamplesTest {

    private static final String VECTORS = "\n\n## Maps\n\nLet $\\mathbf{z} = \\mathbf{q}(\\mathbf{v})$.\n\n## Loss\n\n"
            + "$$J(\\mathbf{u}) = -\\sum_{k=1}^m [t_k \\log \\sigma(\\mathbf{u}^T \\mathbf{v}_k)"
            + " + (1-t_k) \\log(1-\\sigma(\\mathbf{u}^T \\mathbf{v}_k))]$$";

    @ParameterizedTest
    @CsvSource({
        "'**Example 1**: ', '**Example 2**: ', UNDECIDED",
        "'- Example A: ', '- Example B: ', UNDECIDED",
        "'**Case 1.** ', '**Case 2.** ', UNDECIDED",
        "'The form is ', 'As was said it is ', WRONG"
    })
    void anotherFormula(String first, String second, Verdict verdict) {
        String note = first + "$q(\\mathbf{v}) = \\mathbf{b}^T \\mathbf{v}$\n\n" + second
                + "$q(\\mathbf{v}) = \\mathbf{v}^T \\mathbf{v}$" + VECTORS;
        assertEquals(verdict, VerdictsOf.note(note).get(1));
    }
}
