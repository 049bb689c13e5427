package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Brackets with a plus below them. */
class PositivePartTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'$\\ell = [1-tz]_+$, $z=wx$\n\n$$\\frac{\\partial\\ell}{\\partial z} = -t$$'; UNDECIDED",
                "'$\\ell = [1-tz]_+$, $z=wx$\n\n$$\\ell = \\max(0,1-tz)$$'; RIGHT",
                "'$a=(z)_+$\n\n$$a=z$$'; WRONG",
                "'$a=\\left(1-z\\right)_+$\n\n$$a=\\max(1-z,0)$$'; RIGHT",
                "'$a=\\left[1-z\\right]_+^2$\n\n$$\\frac{da}{dz}=-2\\left[1-z\\right]_+$$'; RIGHT",
                "'$a=\\left[1-z\\right]_+^2$\n\n$$\\frac{da}{dz}=-2\\left[1-z\\right]$$'; UNDECIDED",
                "'$L = \\sum_{j\\ne y} [s_j - s_y + 1]_+$ \n\n$$L = \\sum_{j\\ne y} \\max(0, s_j - s_y + "
                        + "1)$$'; RIGHT",
                "'$a = \\{z\\}_+ + (b)_{+}$ \n\n$$a = \\max(0, z) + \\max(0,b)$$'; RIGHT",
                "'$a = t(z)_+$ \n\n$$\\frac{da}{dz} = t$$'; WRONG"
            })
    void parts(String note, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(note));
    }
}
