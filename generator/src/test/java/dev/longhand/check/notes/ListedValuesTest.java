package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several names that get their values in one equation. */
class ListedValuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "(x,y) = (2,-1); x y = -2; RIGHT",
                "(x,y) = (2,-1); x y = 2; WRONG",
                "(x^{(1)}, y^{(1)}) = (1, 2); 3 y^{(1)} = 6; RIGHT",
                "x, y = 2, 1; x + y = 3; RIGHT",
                "x, y = 2, 1; x + y = 4; WRONG",
                "a, x, y = 3, 2, 1; x + y + a = 6; RIGHT",
                "(x,y)=(2,1); (x,y)=(2,3); DEFINITION"
            })
    void eachHasItsOwn(String values, String claim, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last("Let $" + values + "$.\n\n$$" + claim + "$$\n"));
    }
}
