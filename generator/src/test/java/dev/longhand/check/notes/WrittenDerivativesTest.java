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

/** Derivatives and other notation in the spellings of packages, macros and single signs. */
class WrittenDerivativesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'$E = (wx-t)^2$. $$\\partial_w E = 2(wx-t)x$$'; RIGHT",
                "'$E = (wx-t)^2$. $$\\partial_w E = 2(wx-t)$$'; WRONG",
                "'$f = x^2y^3$. $$\\partial_x\\partial_y f = 6xy^2$$'; RIGHT",
                "'$f = x^3y^3$. $$\\partial_x^2 f = 6xy^3$$'; RIGHT",
                "'$f = x^3y^3$. $$\\partial_x^2 f = 3x^2y^3$$'; WRONG",
                "'$f = x^3y^3$. $$\\partial^2_{x} f = 6xy^3$$ $$\\partial_{xy} f = 9x^2y^2$$'; RIGHT",
                "'$C = (a-t)^2$, $a = \\tanh z$, $z=wx$. $$\\partial_z C = \\partial_a C \\cdot " + "(1-a^2)$$'; RIGHT",
                "'$C = (a-t)^2$, $a = \\tanh z$, $z=wx$. $$\\partial_z C = \\partial_a C \\, \\partial_z "
                        + "a$$ $$\\partial_w C = \\partial_a C \\, \\partial_z a\\,\\partial_w z = "
                        + "2(a-t)(1-a^2)x$$'; RIGHT",
                "'$E(w) = (wx-t)^2$. $$\\partial_w E(w) = 2(wx-t)x$$'; RIGHT"
            })
    void variableBelow(String note, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(note));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'$f = x^3$. $$\\dv{f}{x} = 3x^2$$ $$\\dv[2]{f}{x} = 6x$$ $$\\pdv{f}{x} = 3x^2$$ "
                        + "$$\\odv{f}{x} = 3x^2$$ $$\\dv{x} x^3 = 3x^2$$'; RIGHT",
                "'$f = x^3y^2$. $$\\pdv{f}{x}{y} = 6x^2 y$$ $$\\pdv[2]{f}{x} = 6xy^2$$ $$\\pdv{f}{x} = "
                        + "3\\qty(x^2)y^2$$ $$\\grad_x f = 3x^2y^2$$'; RIGHT",
                "'$f = x^3y^2$. $$\\pdv{f}{x}{y} = 6x^2$$'; WRONG",
                "'$f = x^3y^2$. $$\\pdv[2]{f}{x} = 3x^2y^2$$'; WRONG",
                "'$r = Xw-y$ with $X\\in\\mathbb R^{n\\times d}$, $w\\in\\mathbb R^d$, $y\\in\\mathbb "
                        + "R^n$. $$L = \\norm{r}^2$$ $$\\nabla_w L = 2X^\\top r$$'; RIGHT"
            })
    void packages(String note, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(note));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'\\newcommand{\\grd}[1][w]{\\frac{\\partial L}{\\partial "
                        + "#1}}\n\\newcommand*{\\pder}[3][]{\\frac{\\partial^{#1} #2}{\\partial "
                        + "#3^{#1}}}\n\\newcommand*{\\pda}[2]{\\frac{\\partial #1}{\\partial "
                        + "#2}}\n\\DeclarePairedDelimiter{\\nrm}{\\lvert}{\\rvert}\n\\DeclareMathOperator*{\\relu}{Re"
                        + "LU}\n\\begin{document}\n$L = (wx-t)^2$. \\[\\grd = 2(wx-t)x\\] \\[\\grd[x] = 2(wx-t)w\\] "
                        + "\\[\\pder[2]{L}{w} = 2x^2\\] \\[\\pda{L}{w} = 2(wx-t)x\\] \\[\\pder{L}{t} = "
                        + "-2(wx-t)\\]\n\\[h = \\nrm*{w} + \\nrm{x} + \\nrm[\\big]{t}\\] \\[h = |w|+|x|+|t|\\] "
                        + "\\[\\relu(w) = \\max(0,w)\\]\n\\end{document}'; RIGHT",
                "'\\newcommand{\\grd}[1][w]{\\frac{\\partial L}{\\partial #1}}\n\\begin{document}\n$L = "
                        + "(wx-t)^2$. \\[\\grd[x] = 2(wx-t)x\\]\n\\end{document}'; WRONG"
            })
    void macros(String note, Verdict verdict) {
        assertEquals(verdict, lastOfTex(note));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'$s \\in \\mathbb R^n$, $t\\in \\mathbb R^n$. $u = s \\odot s$. $$u = s^{\\odot2}$$ $$u = "
                        + "s^{\\circ 2}$$ $$u\\odot t \\oslash t = s \\odot s$$'; RIGHT",
                "'$s \\in \\mathbb R^n$, $t\\in \\mathbb R^n$. $u = s \\odot t$. $$u = s^{\\odot2}$$'; " + "UNDECIDED"
            })
    void entrywise(String note, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(note));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'$f$ and $g$ are functions of $x$. $$(fg)'' = f''g+fg''$$'; UNDECIDED",
                "'$$(f\\circ g)''(x) = f''(g(x))g''(x)$$'; UNDECIDED",
                "'$$S = (y-X\\beta)''(y-X\\beta)$$'; UNDECIDED"
            })
    void primesOnBrackets(String note, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(note));
    }

    private static Verdict lastOfTex(String text) {
        var findings = NoteCheck.check(NoteReader.read(new Source("note.tex", text)), Optional.empty(), Map.of())
                .findings();
        return findings.get(findings.size() - 1).verdict();
    }
}
