package dev.longhand.notes.relation;

import dev.longhand.latex.tree.Statement;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Accented;
import dev.longhand.latex.tree.Tree.Derivative;
import dev.longhand.notes.declaration.SpaceReading;
import dev.longhand.notes.naming.NamedParts;
import dev.longhand.notes.wording.NamingWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Names that words, and no formula, give to derivatives: "write {@code \delta} for {@code \partial L/\partial z}",
 * "denote {@code dL/da} by g", or with one accent to all, "{@code \bar v} stands for {@code \partial y/\partial v} for
 * every v".
 */
final class SaidNames {

    /** What a name is said to be. */
    record Said(Tree name, Tree derivative) {}

    private static final int MOST_WORDS = 200;

    private final Supplier<AccentedNames> survey;
    private @Nullable AccentedNames surveyed;
    /** The formula before the last one, the words before it and those behind it. */
    private @Nullable Tree first;

    private String aheadOfFirst = "";
    private String behindFirst = "";
    private @Nullable Tree last;
    private String ahead = "";
    private String between = "";

    /** Accents that words give to the derivatives by any name, or of any. */
    private final List<Said> ofAll = new ArrayList<>();
    /** Those of them of which it is by one name alone that words say so. */
    private final Set<Said> byOne = new HashSet<>();
    /** Those of which no words say that it is by any. */
    private final Set<Said> silent = new HashSet<>();

    private final Set<String> given = new HashSet<>();
    /** How the names are spelt that equations so far begin with. */
    private final Set<String> begun = new HashSet<>();

    /** @param survey finds the names under accents in the whole note */
    SaidNames(Supplier<AccentedNames> survey) {
        this.survey = survey;
    }

    private AccentedNames survey() {
        AccentedNames names = surveyed;
        if (names == null) {
            names = survey.get();
            surveyed = names;
        }
        return names;
    }

    void heading() {
        first = null;
        last = null;
        ahead = "";
        between = "";
    }

    void prose(String text) {
        if (last == null) {
            ahead = tail(ahead + " " + text);
        } else {
            between = tail(between + " " + text);
        }
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - MOST_WORDS));
    }

    /**
     * Takes in a formula.
     *
     * @param behind the words behind it
     * @return what the words before it and this formula say that a name is
     */
    List<Said> formula(List<Statement> statements, String behind) {
        boolean alone = statements.size() == 1 && statements.get(0).sides().size() == 1;
        Tree here = alone ? statements.get(0).sides().get(0) : null;
        List<Said> found = new ArrayList<>();
        if (here != null && last != null && !NamingWords.goOn(behind)) {
            Said said = said(last, here);
            if (said != null) {
                take(said, behind, found);
            }
        }
        AccentEquation equation = statements.size() == 1 ? AccentEquation.of(statements.get(0)) : null;
        if (equation != null) {
            take(equation);
        }
        first = last;
        aheadOfFirst = ahead;
        behindFirst = between;
        ahead = here == null ? "" : between.isEmpty() ? ahead : between;
        between = "";
        last = here;
        for (Statement statement : statements) {
            statement.sides().forEach(side -> accented(side, found));
            if (statement.sides().size() > 1) {
                begun.add(statement.sides().get(0).spelling());
            }
        }
        if (here == null) {
            first = null;
            last = null;
        }
        return found;
    }

    private void take(Said said, String behind, List<Said> found) {
        if (accent(said) == null) {
            found.add(said);
        } else if (NamingWords.areOfAll(behind)) {
            ofAll.add(said);
        } else if (survey().isAny((Accented) said.name())) {
            ofAll.add(said);
            silent.add(said);
        } else {
            found.add(said);
            given.add(((Accented) said.name()).accent()
                    + ((Accented) said.name()).content().spelling());
            ofAll.add(said);
            silent.add(said);
            byOne.add(said);
        }
    }

    /** An equation speaks of all names where its letter stands for any: nowhere else, or because words say "for a matrix A". */
    private void take(AccentEquation equation) {
        Accented name = (Accented) equation.said().name();
        boolean any = survey().isAny(name);
        boolean one = last != null
                && last.spelling().equals(name.content().spelling())
                && NamingWords.areOfOneOfAll(ahead)
                && NamingWords.leadToEquation(between);
        if (any || one) {
            given.add(name.accent()
                    + Objects.requireNonNull(under(equation.written(), name.accent()))
                            .spelling());
            ofAll.add(equation.said());
            silent.add(equation.said());
            if (!any) {
                byOne.add(equation.said());
            }
        }
    }

    private @Nullable Said said(Tree first, Tree second) {
        if (SpaceReading.isName(first) && second instanceof Derivative) {
            return NamingWords.give(ahead, between) ? new Said(first, second) : null;
        }
        if (first instanceof Derivative && SpaceReading.isName(second)) {
            return NamingWords.call(ahead, between) ? new Said(second, first) : null;
        }
        return SpaceReading.isName(second) ? inWords(second) : null;
    }

    /** A derivative that words make of a loss and what it is taken by: "the gradient of L with respect to v". */
    private @Nullable Said inWords(Tree by) {
        Tree name = last;
        Tree of = null;
        if (name != null && NamingWords.lead(ahead) && NamingWords.areOfTheLoss(between)) {
            of = survey().loss().orElse(null);
        } else if (first != null
                && NamingWords.lead(aheadOfFirst)
                && NamingWords.areOfA(behindFirst)
                && NamingWords.areBy(between)) {
            of = name != null && SpaceReading.isName(name) ? name : null;
            name = first;
        }
        return of != null && name != null && SpaceReading.isName(name)
                ? new Said(name, new Derivative(by.span(), true, 1, of, List.of(by)))
                : null;
    }

    /** The name that stands under an accent and in the derivative, where both are made of any name. */
    private static @Nullable Tree accent(Said said) {
        if (!(said.name() instanceof Accented name) || !(said.derivative() instanceof Derivative d) || d.of() == null) {
            return null;
        }
        String inner = name.content().spelling();
        boolean by = d.by().size() == 1 && d.by().get(0).spelling().equals(inner);
        return by || d.of().spelling().equals(inner) ? name.content() : null;
    }

    private void accented(Tree tree, List<Said> found) {
        for (Said said : ofAll) {
            String accent = ((Accented) said.name()).accent();
            Tree own = Objects.requireNonNull(accent(said));
            Tree inner = under(tree, accent);
            if (inner != null && isMeant(said, tree) && given.add(accent + inner.spelling())) {
                found.add(new Said(tree, put(said.derivative(), own.spelling(), inner)));
            }
        }
        boolean whole = ofAll.stream().anyMatch(said -> under(tree, ((Accented) said.name()).accent()) != null);
        if (!whole && !ofAll.isEmpty()) {
            NamedParts.of(tree).forEach(part -> accented(part, found));
        }
    }

    /**
     * Whether a name under the accent is what words say of another one: there is no equation or word for it that says
     * otherwise.
     */
    private boolean isMeant(Said said, Tree name) {
        return !silent.contains(said)
                || (!begun.contains(name.spelling())
                        && survey().mayBeDerivative(name)
                        && (!byOne.contains(said) || survey().goesWithDerivatives(name)));
    }

    /** What stands under an accent, with the indices that stand behind it; null if there is none. */
    private static @Nullable Tree under(Tree tree, String accent) {
        if (tree instanceof Tree.Scripted s
                && s.base() instanceof Accented a
                && a.accent().equals(accent)) {
            return new Tree.Scripted(s.span(), a.content(), s.sub(), s.sup(), s.primes(), s.before());
        }
        return tree instanceof Accented a && a.accent().equals(accent) ? a.content() : null;
    }

    private static Tree put(Tree derivative, String own, Tree inner) {
        Derivative d = (Derivative) derivative;
        Tree of = Objects.requireNonNull(d.of());
        return new Derivative(
                d.span(),
                d.partial(),
                d.order(),
                of.spelling().equals(own) ? inner : of,
                d.by().stream()
                        .map(by -> by.spelling().equals(own) ? inner : by)
                        .toList());
    }
}
