package dev.longhand.notes.elaboration;

import dev.longhand.expr.Primitive;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Accented;
import dev.longhand.latex.tree.Tree.Bracket;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Marked;
import dev.longhand.latex.tree.Tree.Numeral;
import dev.longhand.latex.tree.Tree.Product;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.latex.tree.Tree.Sum;
import dev.longhand.latex.tree.Tree.Symbol;
import dev.longhand.latex.tree.Tree.Words;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Conventions;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.NameForm;
import dev.longhand.notes.meaning.NotUnderstood;
import dev.longhand.notes.meaning.Updated;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells indices from powers and transposes. */
final class ScriptReading {

    private final Elaboration elaboration;

    ScriptReading(Elaboration elaboration) {
        this.elaboration = elaboration;
    }

    /** What a superscript says. */
    record Above(
            List<Index> indices, int transposes, @Nullable Tree power, int primes) {}

    Meaning of(Scripted scripted) throws NotUnderstood {
        if (scripted.sup() instanceof Product marked && EntrywisePower.isMarked(marked)) {
            return new EntrywisePower(elaboration).of(scripted, marked);
        }
        boolean named = conventions().names().contains("e")
                && (scripted.sup() instanceof Numeral
                        || NameForm.isNumber(scripted.sup())
                        || (conventions().layered().contains("e") && NameForm.counts(scripted.sup())));
        if (scripted.base() instanceof Symbol e
                && e.base().equals("e")
                && !named
                && scripted.sub() == null
                && scripted.sup() != null
                && !NameForm.isTranspose(scripted.sup())) {
            return new Meaning.Call(new Callee.Known(Primitive.EXP), 0, List.of(elaboration.of(scripted.sup())));
        }
        if (scripted.sub() != null
                && scripted.sup() == null
                && !Ones.isSized(scripted)
                && (ApplicationReading.isIndicator(scripted.base())
                        || (scripted.base() instanceof Numeral one
                                && one.digits().equals("1"))
                        || (Indicators.mark(scripted.base())
                                && (scripted.sub() instanceof Tree.Chain
                                        || Indicators.holdsComparison(scripted.sub()))))) {
            return elaboration.indicator(scripted.sub());
        }
        if (Ones.isSized(scripted)) {
            return finish(elaboration.of(scripted.base()), above("", scripted.sup()), scripted);
        }
        Optional<PartialDerivative> partial = PartialDerivative.of(scripted, elaboration);
        if (partial.isPresent()) {
            return partial.get().slope();
        }
        Optional<WrittenName> name = name(scripted);
        if (name.isEmpty()) {
            return onFormula(scripted);
        }
        Above above = above(name.get().base(), scripted.sup());
        return finish(named(scripted, name.get()), above, scripted);
    }

    /** What a name stands for: one of several numbered functions is its value where it is always taken. */
    private Meaning named(Tree tree, WrittenName name) throws NotUnderstood {
        List<Tree> written = conventions().indexed().get(name.base());
        if (written == null || !ApplicationReading.isNumbered(conventions(), name)) {
            return elaboration.reference(tree, name);
        }
        List<Meaning> arguments = new ArrayList<>();
        for (Tree argument : written) {
            arguments.add(elaboration.of(argument));
        }
        Callee function = new Callee.Numbered(name.base(), false);
        return new Application(function, name.primes(), null, true, name).at(arguments);
    }

    private Meaning onFormula(Scripted scripted) throws NotUnderstood {
        Tree sub = scripted.sub();
        if (sub != null
                && scripted.base() instanceof Group group
                && (group.bracket() == Bracket.DOUBLE_BAR || group.bracket() == Bracket.BAR)
                && !PointReading.isNamed(sub)) {
            return finish(norm(group, sub), above("", scripted.sup()), scripted);
        }
        if (sub != null && PositivePart.isMarked(scripted.base(), sub)) {
            return finish(new PositivePart(elaboration).of(scripted, sub), above("", scripted.sup()), scripted);
        }
        Meaning base = elaboration.of(scripted.base());
        if (sub != null && base instanceof Meaning.Call inner && inner.callee() == Callee.Whole.INNER_PRODUCT) {
            return finish(innerProduct(inner, sub), above("", scripted.sup()), scripted);
        }
        if (scripted.base() instanceof Scripted && base instanceof Meaning.Reference inner && sub == null) {
            Above above = above(inner.name().base(), scripted.sup());
            WrittenName name = inner.name();
            List<Index> sup = new ArrayList<>(name.sup());
            sup.addAll(above.indices());
            return finish(
                    new Meaning.Reference(new WrittenName(
                            name.base(), name.bold(), name.sub(), sup, name.primes() + scripted.primes())),
                    above,
                    scripted);
        }
        if (sub != null && (PointReading.isNamed(sub) || PointReading.isBar(scripted.base()))) {
            return new PointReading(elaboration).below(base, sub);
        }
        if (scripted.primes() > 0) {
            throw NotUnderstood.unjudged(scripted.span(), "a prime on a formula");
        }
        boolean note = scripted.base() instanceof Tree.Matrix || scripted.base() instanceof Group;
        if (sub != null && !note) {
            throw new NotUnderstood(sub.span(), "an index on a formula");
        }
        if (scripted.sup() instanceof Symbol s
                && (s.base().equals("+") || s.base().equals("-"))) {
            throw NotUnderstood.unjudged(scripted.span(), "a formula with a sign alone above it");
        }
        Above above = above("", scripted.sup());
        if (sub != null && EntryReading.isIndex(sub)) {
            return finish(EntryReading.of(base, sub), above, scripted);
        }
        if (!above.indices().isEmpty() && !note) {
            throw new NotUnderstood(scripted.span(), "an index on a formula");
        }
        boolean label = base instanceof Meaning.Grid
                && above.power() instanceof Scripted power
                && NameForm.head(power.base()).isPresent();
        return label ? base : finish(base, above, scripted);
    }

    /** An inner product with what it is of below. */
    private static Meaning innerProduct(Meaning plain, Tree kind) throws NotUnderstood {
        if (kind instanceof Symbol s && s.base().equals("F")) {
            return plain;
        }
        throw NotUnderstood.unjudged(kind.span(), "an inner product of this kind");
    }

    /** A norm with its kind below. */
    private Meaning norm(Group group, Tree kind) throws NotUnderstood {
        Meaning of = elaboration.of(group.items().get(0));
        if (kind instanceof Symbol s && s.base().equals("F")) {
            return new Meaning.Absolute(of, true);
        }
        Callee.Whole norm = kind instanceof Symbol s && s.base().equals("\\infty")
                ? Callee.Whole.LARGEST_SIZE
                : kind instanceof Numeral n && n.digits().equals("1")
                        ? Callee.Whole.SUM_OF_SIZES
                        : kind instanceof Numeral n && n.digits().equals("2") ? Callee.Whole.LENGTH : null;
        if (norm == Callee.Whole.LENGTH
                && of instanceof Meaning.Reference r
                && Character.isUpperCase(r.name().base().charAt(0))) {
            // of a matrix it is its largest singular value
            return new Meaning.Call(new Callee.Operator("\\|\\cdot\\|_2"), 0, List.of(of));
        }
        if (norm == null) {
            throw new NotUnderstood(kind.span(), "a norm of this kind is not judged");
        }
        return new Meaning.Call(norm, 0, List.of(of));
    }

    private Meaning finish(Meaning base, Above above, Scripted scripted) throws NotUnderstood {
        Meaning result = base;
        for (int i = 0; i < above.transposes(); i++) {
            result = new Meaning.Transposed(result);
        }
        Tree power = above.power();
        if (power != null) {
            Meaning exponent = elaboration.of(power);
            result = new Meaning.Raised(result, exponent);
        }
        if (scripted.before() != null && !(base instanceof Meaning.Reference)) {
            throw new NotUnderstood(scripted.span(), "a script before a formula");
        }
        return result;
    }

    /** The name that a scripted tree is, its powers and transposes left out; nothing where it is none. */
    Optional<WrittenName> name(Scripted scripted) throws NotUnderstood {
        // a zero with an index is an O that was misread
        boolean zero = scripted.base() instanceof Numeral n && n.digits().equals("0") && scripted.sub() != null;
        Optional<NameForm.Head> head =
                zero ? Optional.of(new NameForm.Head("0", false)) : NameForm.head(scripted.base());
        if (head.isEmpty()) {
            return Optional.empty();
        }
        String base = head.get().base();
        List<Index> sub = scripted.sub() == null ? List.of() : NameForm.indices(scripted.sub());
        List<Index> sup = new ArrayList<>();
        if (scripted.before() != null) {
            sup.addAll(NameForm.indices(scripted.before()));
        }
        Above above = above(base, scripted.sup());
        sup.addAll(above.indices());
        WrittenName name = new WrittenName(base, head.get().bold(), sub, sup, scripted.primes() + above.primes());
        return Optional.of(elaboration.conventions().rowFirst(Updated.of(name)));
    }

    /** Takes a superscript apart. */
    Above above(String base, @Nullable Tree sup) throws NotUnderstood {
        List<Index> indices = new ArrayList<>();
        int transposes = 0;
        int primes = 0;
        Tree power = null;
        if (sup != null) {
            for (Tree part : NameForm.beside(sup)) {
                if (NameForm.isTranspose(part)) {
                    transposes++;
                } else if (part instanceof Symbol s && s.base().equals("\\prime")) {
                    primes++;
                } else if (Updated.isPlus(base, part)) {
                    indices.add(Index.fixed("+"));
                } else if (part instanceof Symbol s && conventions().isLabel(base, s.base())) {
                    indices.add(Index.fixed(s.base()));
                } else if (isIndex(base, part)) {
                    indices.addAll(NameForm.indices(part));
                } else if (power == null) {
                    power = part;
                } else {
                    power = sup;
                }
            }
        }
        return new Above(indices, transposes, power, primes);
    }

    private boolean isIndex(String base, Tree part) {
        if (part instanceof Group group
                && (group.bracket() == Bracket.ROUND
                        || group.bracket() == Bracket.SQUARE
                        || group.bracket() == Bracket.ANGLE)
                && group.items().size() == 1) {
            Tree inside = group.items().get(0);
            return inside instanceof Numeral
                    || inside instanceof Symbol
                    || inside instanceof Words
                    || NameForm.letter(inside).isPresent()
                    || (inside instanceof Sum sum && NameForm.shifted(sum).isPresent());
        }
        if (part instanceof Words || part instanceof Accented) {
            return true;
        }
        if (part instanceof Marked marked) {
            return isIndex(base, marked.content());
        }
        if (part instanceof Symbol s
                && (s.base().equals("*")
                        || s.base().equals("\\star")
                        || (s.base().length() > 1 && !s.base().startsWith("\\")))) {
            return true;
        }
        if (part instanceof Scripted scripted
                && scripted.sub() != null
                && conventions().layered().contains(base)) {
            return true;
        }
        return conventions().layered().contains(base)
                && (part instanceof Numeral
                        || (part instanceof Symbol symbol && NameForm.isLetter(symbol.base()))
                        || (part instanceof Sum sum && NameForm.shifted(sum).isPresent()));
    }

    private Conventions conventions() {
        return elaboration.conventions();
    }
}
