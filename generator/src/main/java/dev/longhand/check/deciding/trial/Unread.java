package dev.longhand.check.deciding.trial;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names that the note says something of which was not read: what depends on them is not refuted. */
final class Unread {

    private final Set<String> names = new HashSet<>();

    Unread(List<Stated> statements, DocumentFacts facts) {
        for (Stated s : statements) {
            boolean begins =
                    s.relation().link() == 0 && s.relation().relation().kind().isEquality();
            if (begins && s.left() != null && s.right() == null) {
                name(s.left());
            }
        }
        for (DocumentDefinition d : facts.definitions()) {
            names.remove(d.pattern().base());
        }
        names.removeAll(facts.functions().keySet());
        boolean grown = !names.isEmpty();
        while (grown) {
            grown = false;
            for (DocumentDefinition d : facts.definitions()) {
                grown |= concerns(d.body()) && names.add(d.pattern().base());
            }
        }
    }

    private void name(Meaning left) {
        if (left instanceof Meaning.Reference reference) {
            names.add(reference.name().base());
        } else if (left instanceof Meaning.Call call && call.callee() instanceof Callee.Named named) {
            names.add(named.name());
        }
    }

    /** Whether a meaning speaks of such a name, or of one that depends on it. */
    boolean concerns(Meaning meaning) {
        Deque<Meaning> open = new ArrayDeque<>(List.of(meaning));
        while (!names.isEmpty() && !open.isEmpty()) {
            Meaning next = open.pop();
            boolean named = next instanceof Meaning.Call call
                    && call.callee() instanceof Callee.Named function
                    && names.contains(function.name());
            if (named
                    || (next instanceof Meaning.Reference r
                            && names.contains(r.name().base()))) {
                return true;
            }
            References.parts(next).forEach(open::push);
        }
        return false;
    }
}
