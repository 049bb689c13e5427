package dev.longhand.check.fact;

import dev.longhand.check.definition.DeclaredName;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.definition.UsualLetters;
import dev.longhand.check.network.RoleWords;
import dev.longhand.check.quantity.References;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.declaration.DeclaredShape;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Capitals that are losses, counts or numbers to nearly everybody and matrices here: the C of {@code y_t = C h_t}. Nothing defines
 * them, nothing is counted or divided by them, and something is differentiated by them, or they stand under a transpose or
 * right before a vector.
 */
final class CapitalWeights {

    private static final String CAPITAL = "[CEJLMNT]";
    /** Those that are no numbers of examples or of moments. */
    private static final String BEFORE_VECTORS = "[CEJM]";

    private final Set<String> used = new TreeSet<>();
    private final Set<String> others = new HashSet<>();

    private CapitalWeights() {}

    /** Their names, as matrices of any size. */
    static List<DeclaredName> in(List<Stated> statements) {
        CapitalWeights weights = new CapitalWeights();
        for (Stated s : statements) {
            if (s.left() instanceof Meaning.Reference r) {
                weights.others.add(r.name().base());
            }
            boolean defines = s.left() instanceof Meaning.Reference r
                    && !RoleWords.isLoss(r.name().base())
                    && s.relation().relation().kind().mayDefine();
            s.sides().forEach(side -> weights.walk(side, defines));
        }
        weights.used.removeAll(weights.others);
        return weights.used.stream()
                .map(letter -> new DeclaredName(WrittenName.plain(letter), DeclaredShape.Kind.MATRIX, null, null, true))
                .toList();
    }

    private void walk(Meaning meaning, boolean defines) {
        if (meaning instanceof Meaning.Slope slope) {
            if (slope.of() instanceof Meaning.Reference of) {
                others.add(of.name().base());
            }
            slope.by().forEach(by -> use(by, CAPITAL));
        } else if (meaning instanceof Meaning.Transposed t) {
            use(t.operand(), CAPITAL);
        } else if (meaning instanceof Meaning.Quotient q) {
            References.in(q.denominator()).forEach(name -> others.add(name.base()));
        } else if (meaning instanceof Meaning.Folded folded) {
            count(folded.from());
            count(folded.to());
        } else if (meaning instanceof Meaning.Multiplied product && defines) {
            for (int i = 0; i + 1 < product.factors().size(); i++) {
                if (product.joins().get(i + 1) == Join.BESIDE
                        && isSmall(product.factors().get(i + 1))) {
                    use(product.factors().get(i), BEFORE_VECTORS);
                }
            }
        }
        References.parts(meaning).forEach(part -> walk(part, defines));
    }

    private void count(@Nullable Meaning limit) {
        if (limit != null) {
            References.in(limit).forEach(name -> others.add(name.base()));
        }
    }

    private void use(Meaning meaning, String letters) {
        if (meaning instanceof Meaning.Reference r
                && r.name().isPlain()
                && r.name().base().matches(letters)) {
            used.add(r.name().base());
        }
    }

    private static boolean isSmall(Meaning meaning) {
        return meaning instanceof Meaning.Reference r && UsualLetters.isSmall(r.name());
    }
}
