package dev.longhand.latex.writing;

import java.util.HashMap;
import java.util.Map;

/** What the commands for letters and signs look like. */
final class Characters {

    private static final String LOOKS = """
            alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ
            nu ν xi ξ pi π rho ρ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ
            Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω ell ℓ partial ∂ nabla ∇ infty ∞ top ⊤ sum ∑ prod ∏ int ∫
            hat ^ widehat ^ bar ¯ overline ¯ tilde ~ widetilde ~ vec → dot ˙ ddot ¨
            """;

    private static final Map<String, String> BY_COMMAND = byCommand();

    private Characters() {}

    /** The sign of a command, or its word where it is one, such as {@code tanh}. */
    static String of(String command) {
        String word = command.startsWith("\\") ? command.substring(1) : command;
        return command.startsWith("\\") ? BY_COMMAND.getOrDefault(word, word) : word;
    }

    private static Map<String, String> byCommand() {
        Map<String, String> looks = new HashMap<>();
        String[] parts = LOOKS.strip().split("\\s+", -1);
        for (int i = 0; i < parts.length; i += 2) {
            looks.put(parts[i], parts[i + 1]);
        }
        return Map.copyOf(looks);
    }
}
