package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes whose last layer or moment has another letter than L or T. */
class LastLettersTest {

    @ParameterizedTest
    @ValueSource(strings = {"K", "L", "N", "n", "m"})
    void aRangeNamesTheLast(String last) {
        String note = ("$a_k=\\tanh(w_ka_{k-1})$ for $k=1,\\dots,K$, "
                        + "$C=\\frac12(a_K-y)^2$, $\\delta_k=\\partial C/\\partial a_k$.\n\n")
                .replace("K", last);
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$\\delta_K=a_K-y$".replace("K", last)));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "$\\delta_K=y-a_K$".replace("K", last)));
        String start = note + "$\\delta_K=a_K-y$\n\n".replace("K", last);
        assertEquals(Verdict.RIGHT, VerdictsOf.last(start + "$\\delta_k=w_{k+1}\\delta_{k+1}(1-a_{k+1}^2)$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(start + "$\\delta_k=w_{k+1}\\delta_{k+1}(1-a_k^2)$"));
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(start + "$\\delta_k=a_k-y$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"_{k}", "^{(k)}"})
    void layersOfMatricesHaveOneToo(String index) {
        String note = ("$$a!=\\sigma(W!a?+b!),\\quad k=1,\\dots,n$$\n\n$$C=\\frac12\\|a#-y\\|^2,\\quad "
                        + "\\delta!=\\frac{\\partial C}{\\partial a!}$$\n\n$$\\delta#=a#-y$$\n\n")
                .replace("!", index)
                .replace("?", index.replace("k", "k-1"))
                .replace("#", index.replace("k", "n"));
        String next = index.replace("k", "k+1");
        String claim = "$$\\delta!=(W?)^T(\\delta?\\odot a?\\odot(1-a?))$$".replace("?", next);
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + claim.replace("!", index)));
        assertEquals(
                Verdict.WRONG, VerdictsOf.last(note + claim.replace("!", index).replace("1-a", "1+a")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"N", "L"})
    void aRangeMayEndBeforeIt(String last) {
        String note = ("$$a_{l+1}=\\sigma(W_la_l+b_l),\\quad l=0,\\dots,N-1$$\n\n$$C=\\frac12\\|a_N-y\\|^2,\\quad "
                        + "\\delta_l=\\frac{\\partial C}{\\partial a_l}$$\n\n$$\\delta_N=a_N-y$$\n\n")
                .replace("N", last);
        String claim = "$$\\delta_l=W_l^T(\\delta_{l+1}\\odot a_{l+1}\\odot(1-a_{l+1}))$$";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + claim));
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note + "$$\\delta_l=a_l-y$$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\tau", "T", "n"})
    void momentsHaveALastOne(String last) {
        String note = ("$$h_t=\\tanh(wh_{t-1}+ux_t),\\quad t=1,\\dots,?$$\n\n$$L=\\frac12(h_?-y)^2$$\n\n"
                        + "$$\\delta_t=\\frac{\\partial L}{\\partial h_t}$$\n\n$$\\delta_?=h_?-y$$\n\n")
                .replace("?", last);
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$\\delta_t=w\\delta_{t+1}(1-h_{t+1}^2)$$"));
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note + "$$\\delta_t=h_t-y$$"));
    }
}
