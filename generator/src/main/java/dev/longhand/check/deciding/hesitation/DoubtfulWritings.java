package dev.longhand.check.deciding.hesitation;

import dev.longhand.check.quantity.NamedFunction;
import dev.longhand.check.quantity.References;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Ways to write that mean something else than they say: {@code g(1)} of a function of which nothing else is said, the entry
 * {@code X_{ki}^T} of a transpose, {@code \partial g / \partial z} of a g that is given at {@code z^{(k)}}. What is taken as
 * written is not wrong there.
 *
 * @param functions those that the note defines
 */
record DoubtfulWritings(Map<String, NamedFunction> functions) {

    private static final Pattern PLACE = Pattern.compile("(?i)\\barg[ -]?(?:max|min)\\b");

    /**
     * Why an equation may mean something else; nothing where it says what it means.
     *
     * @param link the number of the equation in its chain
     */
    Optional<String> of(Meaning left, Meaning right, int link) {
        if (link == 0 && isValue(left)) {
            return Optional.of("a name with a number in brackets may be the value of a function");
        }
        if (isTurnedEntry(left) || isTurnedEntry(right)) {
            return Optional.of("an entry with a T above it may be one of the transpose");
        }
        if ((References.has(left, Meaning.Transposed.class::isInstance)
                        || References.has(right, Meaning.Transposed.class::isInstance))
                && (hasTemperature(left) || hasTemperature(right))) {
            return Optional.of("a T above a name may be the T that stands beside it");
        }
        if (hasPlace(left) || hasPlace(right)) {
            return Optional.of("several formulas may be largest or smallest at the same place");
        }
        return isSlopeOfBare(left) || isSlopeOfBare(right)
                ? Optional.of("a function that is given at a value with indices stands in it by itself")
                : Optional.empty();
    }

    private static boolean isValue(Meaning side) {
        return side instanceof Meaning.Multiplied product
                && product.factors().size() == 2
                && product.joins().get(1) == Join.BESIDE
                && product.factors().get(0) instanceof Meaning.Reference
                && product.factors().get(1) instanceof Meaning.Literal;
    }

    /** Whether words for where something is largest or smallest stand like a factor in it: {@code arg max}. */
    private static boolean hasPlace(Meaning meaning) {
        return References.in(meaning).stream()
                .anyMatch(name -> PLACE.matcher(name.base()).find());
    }

    /** Whether something is divided by a T, which is a temperature then and not a matrix of targets. */
    private static boolean hasTemperature(Meaning meaning) {
        boolean here = (meaning instanceof Meaning.Quotient quotient && isTemperature(quotient.denominator()))
                || (meaning instanceof Meaning.Multiplied product
                        && IntStream.range(0, product.factors().size())
                                .anyMatch(i -> product.joins().get(i) == Join.SLASH
                                        && isTemperature(product.factors().get(i))));
        return here || References.parts(meaning).stream().anyMatch(DoubtfulWritings::hasTemperature);
    }

    private static boolean isTemperature(Meaning meaning) {
        return meaning instanceof Meaning.Reference r && r.name().equals(WrittenName.plain("T"));
    }

    private static boolean isTurnedEntry(Meaning meaning) {
        return (meaning instanceof Meaning.Transposed turned
                        && turned.operand() instanceof Meaning.Reference r
                        && r.name().sub().size() == 2
                        && !r.name().sub().get(0).equals(r.name().sub().get(1))
                        && r.name().sub().stream().allMatch(DoubtfulWritings::numbers))
                || References.parts(meaning).stream().anyMatch(DoubtfulWritings::isTurnedEntry);
    }

    /** Whether an index numbers entries, rather than saying which matrix it is, as those of {@code W_{xh}} do. */
    private static boolean numbers(Index index) {
        return index.letter() == null
                ? index.prefix().matches("\\d+")
                : index.letter().matches("[i-np-s]'*");
    }

    private boolean isSlopeOfBare(Meaning meaning) {
        return (meaning instanceof Meaning.Slope slope && isBare(slope.of(), slope.by()))
                || References.parts(meaning).stream().anyMatch(this::isSlopeOfBare);
    }

    /** Whether a function of an indexed name stands without its brackets in what is differentiated by the name itself. */
    private boolean isBare(Meaning meaning, List<Meaning> by) {
        if (meaning instanceof Meaning.Call call) {
            return call.callee() instanceof Callee.Named
                    && call.arguments().stream().anyMatch(at -> by.stream().anyMatch(name -> isIndexed(at, name)));
        }
        boolean bare = meaning instanceof Meaning.Reference r
                && r.name().isPlain()
                && parameters(r.name().base()).stream()
                        .anyMatch(own -> by.stream().anyMatch(name -> isIndexed(own, name)));
        return bare || References.parts(meaning).stream().anyMatch(part -> isBare(part, by));
    }

    /** What the function of a name is given at, if that is one name; nothing where it is no function. */
    private List<Meaning> parameters(String name) {
        NamedFunction function = functions.get(name);
        return function == null || function.parameters().size() != 1
                ? List.of()
                : List.of(new Meaning.Reference(function.parameters().get(0)));
    }

    /** Whether one is a name with indices and the other the same without them. */
    private static boolean isIndexed(Meaning one, Meaning other) {
        return one instanceof Meaning.Reference indexed
                && other instanceof Meaning.Reference plain
                && plain.name().isPlain()
                && !indexed.name().equals(plain.name())
                && indexed.name().base().equals(plain.name().base());
    }
}
