package dev.longhand.typeset.section;

import dev.longhand.derivation.Derivation;
import dev.longhand.derivation.NumericPass;
import dev.longhand.derivation.index.IndexTerm;
import dev.longhand.derivation.index.IndexTerm.Local;
import dev.longhand.derivation.index.IndexTerm.Minus;
import dev.longhand.derivation.index.IndexTerm.Over;
import dev.longhand.derivation.index.IndexTerm.Total;
import dev.longhand.derivation.index.IndexValues;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;
import dev.longhand.expr.Quantity;
import dev.longhand.latex.Notation;
import dev.longhand.latex.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Formulas with indices in the numbers of one example. */
final class IndexNumbers {

    private final Derivation derivation;
    private final Notation notation;
    private final Map<Name, Quantity> values;

    IndexNumbers(Derivation derivation, Notation notation, Map<Name, Quantity> values) {
        this.derivation = derivation;
        this.notation = notation;
        this.values = values;
    }

    /**
     * A formula with numbers put in.
     *
     * @param terms of the sum it is
     * @param exact whether no number in it was rounded
     */
    record PutIn(List<String> terms, boolean exact) {
        String tex() {
            StringBuilder tex = new StringBuilder();
            for (String term : terms) {
                tex.append(tex.length() == 0 ? term : term.startsWith("-") ? " - " + term.substring(1) : " + " + term);
            }
            return tex.toString();
        }
    }

    NumberText value(Name name) {
        return number(derivation.adjoint(name));
    }

    NumberText number(Expression e) {
        return notation.number(NumericPass.value(derivation.forEvaluation(e), values));
    }

    PutIn putIn(IndexTerm term, IndexValues indices) {
        if (term instanceof Local local) {
            PassNumbers pass = new PassNumbers(notation, values);
            Expression closed = derivation.resolved(local.at(indices));
            return new PutIn(
                    List.of(pass.putInto(closed)), pass.relation(closed).equals("="));
        }
        if (term instanceof Total total && IndexText.closedTerms(total, indices).size() == 1) {
            return difference(total, indices);
        }
        List<String> terms = new ArrayList<>();
        boolean exact = true;
        for (IndexText.Part part : IndexText.closedTerms(term, indices)) {
            List<String> factors = new ArrayList<>();
            List<IndexTerm> all = IndexText.factors(part.term());
            for (IndexTerm factor : all) {
                if (factor instanceof Over || factor instanceof Total) {
                    PutIn inner = putIn(factor, part.values());
                    exact &= inner.exact();
                    boolean loose = all.size() > 1 && (inner.terms().size() > 1 || factor instanceof Total);
                    factors.add(loose ? IndexText.bracketed(inner.tex()) : inner.tex());
                } else {
                    NumberText number = number(factor.at(derivation, part.values()));
                    exact &= number.exact();
                    factors.add(factors.isEmpty() ? number.tex() : number.afterSign());
                }
            }
            terms.add(String.join(" \\cdot ", factors));
        }
        return new PutIn(terms, exact);
    }

    /** Terms some of which are subtracted, each by its value. */
    private PutIn difference(Total total, IndexValues indices) {
        List<String> terms = new ArrayList<>();
        boolean exact = true;
        for (IndexTerm term : total.terms()) {
            IndexTerm bare = term instanceof Minus minus ? minus.of() : term;
            NumberText number = number(bare.at(derivation, indices));
            exact &= number.exact();
            terms.add(term instanceof Minus ? "-" + number.afterSign() : number.tex());
        }
        return new PutIn(List.of(new PutIn(terms, exact).tex()), exact);
    }
}
