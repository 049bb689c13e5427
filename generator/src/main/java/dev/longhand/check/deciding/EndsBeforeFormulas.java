package dev.longhand.check.deciding;

import dev.longhand.check.equality.Outcome;
import dev.longhand.check.universe.Stated;
import dev.longhand.check.universe.Terminals;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import java.util.List;
import java.util.Set;

/**
 * What a function is at the end, where its formula is only found further on, {@code \lambda(t)} from
 * {@code \lambda(T) = x(T)}: that is given, and the formula does not refute it.
 */
final class EndsBeforeFormulas implements Weighing {

    private final List<Stated> statements;
    private final Set<Integer> defining;
    private final Terminals terminals;

    EndsBeforeFormulas(Matter matter) {
        this.statements = matter.ownStatements();
        this.defining = matter.defining();
        this.terminals = new Terminals(statements);
    }

    @Override
    public Outcome weighed(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        boolean given = outcome.differs()
                && stated.relation().link() == 0
                && left instanceof Meaning.Call call
                && call.callee() instanceof Callee.Named named
                && terminals.are(named.name(), call.arguments());
        if (!given) {
            return outcome;
        }
        boolean known = statements.stream()
                .anyMatch(s -> s.relation().number() < stated.relation().number()
                        && s.subject().equals(stated.subject())
                        && s.left() instanceof Meaning.Call
                        && defining.contains(s.relation().number()));
        return known ? outcome : Outcome.undecided("it is given at the end before there is a formula");
    }
}
