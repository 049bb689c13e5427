package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.NoteCheck;
import dev.longhand.check.report.Verdict;
import dev.longhand.notes.document.NoteReader;
import dev.longhand.source.Source;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Equations of ratios, and what a TeX document leaves out. */
class RatiosTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'$C = (wx+b)^2$. $$\\frac{\\partial C}{\\partial w} : \\frac{\\partial C}{\\partial b} = "
                        + "x : 1$$'; RIGHT",
                "'$C = (wx+b)^2$. $$\\frac{\\partial C}{\\partial w} : \\frac{\\partial C}{\\partial b} = "
                        + "1 : x$$'; WRONG",
                "'$C = (wx+b)^2$. $C_w = \\frac{\\partial C}{\\partial w}$ and $C_b = \\frac{\\partial "
                        + "C}{\\partial b}$ so $C_w : C_b = x : 1$ and $$C_b = 2(wx+b)$$'; RIGHT"
            })
    void ratios(String note, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(note));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'\\begin{document}\n$C = (wx+b)^2$. \n\\iffalse\n$1 = 2$ \\ifx $1=3$ \\fi $a \\iff b$ "
                        + "$3=5$\n\\fi\nSee~\\cite[p.~$5=6$]{foo}. And \\citep[see][eq.~$2=3$]{foo}.\n$D = "
                        + "C$\n\\end{document}'; DEFINITION",
                "'\\begin{document}\n\\iffalse\n$1 = 1$ \n\\else\n$4=5$\n\\fi\n\\end{document}'; WRONG"
            })
    void leftOut(String note, Verdict verdict) {
        assertEquals(verdict, lastOfTex(note));
    }

    private static Verdict lastOfTex(String text) {
        var findings = NoteCheck.check(NoteReader.read(new Source("note.tex", text)), Optional.empty(), Map.of())
                .findings();
        return findings.get(findings.size() - 1).verdict();
    }
}
