package dev.longhand.notes.elaboration;

import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.latex.tree.Tree.Symbol;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.NameForm;
import dev.longhand.notes.meaning.NotUnderstood;
import dev.longhand.notes.meaning.WrittenName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names that stand in two factors. */
final class JoinedName {

    private static final Set<String> ROLES = Set.of("target", "output", "out", "net", "input", "loss", "error");

    private JoinedName() {}

    /** The name that a tree and the factor behind it are together, which is then taken; null if they are none. */
    static @Nullable Meaning of(Elaboration elaboration, Tree tree, FactorRow row) throws NotUnderstood {
        if (!row.isBeside()) {
            return null;
        }
        Meaning role = role(tree, row);
        return role != null ? role : prefixed(elaboration, tree, row);
    }

    /** A word for a role beside a name, {@code target o_1}, is one indexed name. */
    private static @Nullable Meaning role(Tree tree, FactorRow row) {
        String word = tree instanceof Symbol s
                ? s.base()
                : tree instanceof Tree.Words w ? w.text().strip() : "";
        Tree behind = row.peek().operand();
        if (!ROLES.contains(word.toLowerCase(Locale.ROOT))
                || !(behind instanceof Scripted || behind instanceof Symbol)) {
            return null;
        }
        Optional<Meaning> name = indexed(word, behind);
        name.ifPresent(n -> row.take());
        return name.orElse(null);
    }

    /** {@code \Delta v} or {@code dW} as one name. */
    private static @Nullable Meaning prefixed(Elaboration elaboration, Tree tree, FactorRow row) throws NotUnderstood {
        Tree behind = row.peek().operand();
        if (!(tree instanceof Symbol s)
                || !elaboration.conventions().prefixed().contains(s.base())
                || NameForm.head(behind instanceof Scripted x ? x.base() : behind)
                        .isEmpty()) {
            return null;
        }
        if (elaboration.of(behind) instanceof Meaning.Reference reference) {
            row.take();
            return new Meaning.Reference(Elaboration.prefixed(s.base(), reference.name()));
        }
        return null;
    }

    /** A name written like a call, such as {@code a(h_1)}: an index in brackets. */
    static Optional<Meaning> bracketed(String base, Group group) {
        return group.items().size() == 1 ? indexed(base, group.items().get(0)) : Optional.empty();
    }

    private static Optional<Meaning> indexed(String base, Tree tree) {
        List<Index> indices = NameForm.indices(tree);
        return indices.size() == 1 && !indices.get(0).prefix().startsWith("?")
                ? Optional.of(new Meaning.Reference(new WrittenName(base, false, indices, List.of(), 0)))
                : Optional.empty();
    }
}
