package dev.longhand.latex.token;

import java.util.Set;

/** Commands that stand for a letter, a function or another name. */
public final class Names {

    private static final Set<String> LETTERS = WordList.commands(
            "alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa varkappa lambda mu nu",
            "xi omicron pi varpi rho varrho sigma varsigma tau upsilon phi varphi chi psi omega digamma Gamma",
            "Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega ell hbar imath jmath wp Re Im aleph eth");
    private static final Set<String> OTHERS = WordList.commands(
            "nabla infty top bot intercal dagger ddagger star emptyset varnothing square Box perp exp log ln lg",
            "sin cos tan cot sec csc sinh cosh tanh coth arcsin arccos arctan max min sup inf lim arg det dim",
            "Pr gcd ker deg sgn degree");

    private Names() {}

    /** Whether this is a command for one letter, as {@code \alpha}. */
    public static boolean isLetter(Token token) {
        return token.isOneOf(LETTERS);
    }

    /** Whether this is a command for a letter, a function such as {@code \exp}, or a sign such as {@code \nabla}. */
    public static boolean isName(Token token) {
        return isLetter(token) || token.isOneOf(OTHERS);
    }
}
