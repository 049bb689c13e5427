package dev.longhand.notes.elaboration;

import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Bracket;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Numeral;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.latex.tree.Tree.Sum;
import dev.longhand.latex.tree.Tree.Symbol;
import dev.longhand.notes.meaning.Ingredients;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.NameForm;
import dev.longhand.notes.meaning.NotUnderstood;
import dev.longhand.notes.meaning.WrittenName;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A name that an equation defines without brackets, at another value of what it is made of: {@code E(w + \epsilon)} after
 * {@code E = \frac12(wx - t)^2}, or {@code y'(3)} after {@code y = x^2}.
 */
final class CalledValue {

    /** What everybody calls small changes. */
    private static final Pattern SMALL = Pattern.compile("base=(?:\\\\(?:epsilon|varepsilon|Delta|delta)|h)]");

    private static final BigDecimal LARGEST_CHANGE = new BigDecimal("0.1");

    private final Elaboration elaboration;
    private final FactorRow row;

    CalledValue(Elaboration elaboration, FactorRow row) {
        this.elaboration = elaboration;
        this.row = row;
    }

    /** The value; nothing where a name and the brackets behind it are a product, or the brackets those of a function. */
    Optional<Meaning> of(Tree tree) throws NotUnderstood {
        boolean isName = tree instanceof Symbol
                || tree instanceof Tree.Accented
                || (tree instanceof Scripted s && s.sub() == null && s.sup() == null);
        Optional<NameForm.Head> head =
                isName ? NameForm.head(tree instanceof Scripted s ? s.base() : tree) : Optional.empty();
        Ingredients made = head.isEmpty()
                ? null
                : elaboration.conventions().brackets().values().get(head.get().base());
        boolean single = row.isBeside(Bracket.ROUND)
                && ((Group) row.peek().operand()).items().size() == 1;
        if (made == null || !single) {
            return Optional.empty();
        }
        Tree argument = ((Group) row.peek().operand()).items().get(0);
        int primes = tree instanceof Scripted s ? s.primes() : 0;
        boolean isWord = head.get().base().matches("[A-Za-z]{3,}");
        boolean isAlone = row.all().size() == 2 && row.taken() == 1;
        Optional<String> letter = Optional.empty();
        if (PointReading.isNumber(argument) && (made.isLoss() || primes > 0 || isAlone)) {
            if (made.given().size() != 1) {
                throw NotUnderstood.unjudged(argument.span(), "a value at a number, of which name is not said");
            }
            letter = made.given().stream().findFirst().filter(name -> !name.isEmpty());
        } else if (argument instanceof Sum sum
                && sum.terms().size() > 1
                && (made.isLoss() || (isAlone && isChange(sum)))) {
            letter = changed(sum, made);
        } else if (argument instanceof Symbol s
                && (made.isLoss() || isAlone || isWord)
                && made.all().contains(s.base())) {
            letter = Optional.of(s.base());
        }
        if (letter.isEmpty()) {
            return Optional.empty();
        }
        row.take();
        Meaning.Reference by = new Meaning.Reference(WrittenName.plain(letter.get()));
        Meaning value = new Meaning.Reference(WrittenName.plain(head.get().base()));
        for (int i = 0; i < primes; i++) {
            value = new Meaning.Slope(value, List.of(by));
        }
        Meaning at = elaboration.of(argument);
        return Optional.of(at.equals(by) ? value : new Meaning.At(value, List.of(by), List.of(at)));
    }

    private static boolean isChange(Sum sum) {
        return sum.terms().stream()
                .skip(1)
                .allMatch(term -> SMALL.matcher(term.operand().spelling()).find() || isSmall(term.operand()));
    }

    /** Whether a number is one by which values are changed to see what comes of it: 0.001, {@code 10^{-4}}. */
    private static boolean isSmall(Tree tree) {
        if (tree instanceof Scripted power) {
            return power.base() instanceof Numeral ten
                    && ten.digits().equals("10")
                    && power.sup() != null
                    && !(power.sup() instanceof Numeral);
        }
        return tree instanceof Numeral number && new BigDecimal(number.digits()).compareTo(LARGEST_CHANGE) <= 0;
    }

    /** The only name that a sum begins with and the value is made of: the rest of it is the change. */
    private static Optional<String> changed(Sum sum, Ingredients made) {
        boolean first =
                sum.terms().get(0).operand() instanceof Symbol s && made.all().contains(s.base());
        boolean only = sum.terms().stream()
                .skip(1)
                .noneMatch(term -> made.all().stream()
                        .anyMatch(name ->
                                !name.isEmpty() && term.operand().spelling().contains("base=" + name + "]")));
        return first && only ? Optional.of(((Symbol) sum.terms().get(0).operand()).base()) : Optional.empty();
    }
}
