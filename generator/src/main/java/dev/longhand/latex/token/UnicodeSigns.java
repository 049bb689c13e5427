package dev.longhand.latex.token;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Characters beyond ASCII that stand for something TeX has a spelling for. */
final class UnicodeSigns {

    private static final String LOW = "₀0₁1₂2₃3₄4₅5₆6₇7₈8₉9₊+₋-₍(₎)ₐaₑeₕhᵢiⱼjₖkₗlₘmₙnₒoₚpᵣrₛsₜtᵤuᵥvₓx";
    private static final String HIGH = "⁰0¹1²2³3⁴4⁵5⁶6⁷7⁸8⁹9⁺+⁻-⁽(⁾)ᵀTⁿnⁱiʰhʲjᵏkˡlᵐmᵗtˣx";
    private static final String SPELLINGS = """
        α \\alpha β \\beta γ \\gamma δ \\delta ε \\epsilon ϵ \\epsilon ζ \\zeta η \\eta θ \\theta ϑ \\vartheta
        ι \\iota κ \\kappa λ \\lambda μ \\mu µ \\mu ν \\nu ξ \\xi ο o π \\pi ρ \\rho σ \\sigma ς \\varsigma τ \\tau
        υ \\upsilon φ \\varphi ϕ \\phi χ \\chi ψ \\psi ω \\omega
        Γ \\Gamma Δ \\Delta Θ \\Theta Λ \\Lambda Ξ \\Xi Π \\Pi Σ \\Sigma Υ \\Upsilon Φ \\Phi Ψ \\Psi Ω \\Omega
        ∆ \\Delta Α A Β B Ε E Ζ Z Η H Ι I Κ K Μ M Ν N Ο O Ρ P Τ T Χ X
        ℓ \\ell ∂ \\partial ∇ \\nabla ∞ \\infty ∑ \\sum ∏ \\prod ∫ \\int √ \\sqrt ⊤ \\top † \\dagger
        · \\cdot ⋅ \\cdot ∙ \\cdot • \\bullet × \\times ∗ * ⊙ \\odot ∘ \\circ ⊗ \\otimes ÷ \\div ± \\pm ∓ \\mp
        − - – - ﹣ - ⁄ / ∕ /
        ≤ \\le ⩽ \\le ≥ \\ge ⩾ \\ge ≠ \\ne ≈ \\approx ≃ \\simeq ≅ \\cong ≡ \\equiv ≜ \\triangleq ≔ \\coloneqq
        ≕ \\eqqcolon ∝ \\propto ∼ \\sim ∈ \\in
        → \\rightarrow ⟶ \\rightarrow ↦ \\mapsto ↓ \\downarrow ↑ \\uparrow ↳ \\rightarrow ← \\leftarrow
        ⇒ \\Rightarrow ⟹ \\Rightarrow ⇔ \\Leftrightarrow ⟺ \\Leftrightarrow ∴ \\therefore ∵ \\because
        … \\dots ⋯ \\cdots ⋮ \\vdots ⋱ \\ddots
        ′ ' ’ ' ʹ ' ‖ \\| ∥ \\| ⟨ \\langle ⟩ \\rangle 〈 \\langle 〉 \\rangle ∣ |
        """;

    private static final Map<Integer, String> SPELLING = new HashMap<>();
    private static final Map<Integer, String> BELOW = pairs(LOW);
    private static final Map<Integer, String> ABOVE = pairs(HIGH);

    static {
        String[] parts = SPELLINGS.strip().split("\\s+", -1);
        for (int i = 0; i < parts.length; i += 2) {
            SPELLING.put(parts[i].codePointAt(0), parts[i + 1]);
        }
    }

    private UnicodeSigns() {}

    /** One character or one command, or null if the character has no other spelling. */
    static @Nullable String spelling(int codePoint) {
        String known = SPELLING.get(codePoint);
        if (known != null) {
            return known;
        }
        // letters and digits in mathematical fonts, and in full width, are plain ones in another dress
        if ((codePoint >= 0x1D400 && codePoint <= 0x1D7FF) || (codePoint >= 0xFF01 && codePoint <= 0xFF5E)) {
            String plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
            String again = SPELLING.get(plain.codePointAt(0));
            return again != null ? again : plain.length() == 1 && plain.charAt(0) < 128 ? plain : null;
        }
        return null;
    }

    /** What a small low sign stands for, or null. */
    static @Nullable String below(int codePoint) {
        return BELOW.get(codePoint);
    }

    /** What a small high sign stands for, or null. */
    static @Nullable String above(int codePoint) {
        return ABOVE.get(codePoint);
    }

    /** Numerator and denominator of a fraction in one character, or null. */
    static @Nullable String fraction(int codePoint) {
        return switch (codePoint) {
            case '½' -> "12";
            case '⅓' -> "13";
            case '⅔' -> "23";
            case '¼' -> "14";
            case '¾' -> "34";
            case '⅕' -> "15";
            case '⅛' -> "18";
            default -> null;
        };
    }

    private static Map<Integer, String> pairs(String text) {
        Map<Integer, String> pairs = new HashMap<>();
        for (int i = 0; i + 1 < text.length(); i += 2) {
            pairs.put((int) text.charAt(i), text.substring(i + 1, i + 2));
        }
        return pairs;
    }
}
