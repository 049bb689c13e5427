package dev.longhand.check.deciding.trial;

import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.meaning.WrittenName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is said of a function and its argument alone, as {@code \sigma'(z) = \sigma(z) (1 - \sigma(z))}: the argument is
 * any number, even where a network has the same letter.
 *
 * @param left the left side, of an argument that is nothing else
 */
public record FunctionStatement(Meaning left, Meaning right) {

    /** A name in brackets is free, and without letters it is like no other one. */
    private static final WrittenName ANY = WrittenName.plain("[.]");

    private static final Set<Callee.Whole> ENTRYWISE =
            Set.of(Callee.Whole.MAXIMUM, Callee.Whole.MINIMUM, Callee.Whole.INDICATOR, Callee.Whole.SIGN);

    /** The statement that two sides make; nothing where they make none. */
    public static Optional<FunctionStatement> of(Meaning left, Meaning right) {
        boolean called = left instanceof Meaning.Call call
                && call.arguments().size() == 1
                && call.arguments().get(0) instanceof Meaning.Reference;
        if (!called) {
            return Optional.empty();
        }
        WrittenName argument = References.in(left).get(0);
        boolean alone = argument.isPlain()
                && References.in(right).stream()
                        .allMatch(name ->
                                name.equals(argument) || power(name, argument).isPresent());
        if (!alone || isOfWhole(left) || isOfWhole(right)) {
            return Optional.empty();
        }
        Freeing freeing = new Freeing(argument, new Meaning.Reference(ANY));
        return Optional.of(new FunctionStatement(freeing.of(left), freeing.of(right)));
    }

    /** Whether something is done to a vector as a whole, such as taking its norm: of any number it says too little. */
    private static boolean isOfWhole(Meaning meaning) {
        return meaning instanceof Meaning.Transposed
                || (meaning instanceof Meaning.Absolute absolute && absolute.norm())
                || (meaning instanceof Meaning.Call call
                        && call.callee() instanceof Callee.Whole whole
                        && !ENTRYWISE.contains(whole))
                || References.parts(meaning).stream().anyMatch(FunctionStatement::isOfWhole);
    }

    /** The exponent of a power of the argument, which in a network of layers looks like the argument in a layer. */
    private static Optional<Integer> power(WrittenName name, WrittenName argument) {
        boolean raised = name.base().equals(argument.base())
                && name.sub().isEmpty()
                && name.primes() == 0
                && name.sup().size() == 1
                && name.letters().isEmpty();
        String exponent = raised ? name.sup().get(0).text(Map.of()) : "";
        return exponent.matches("\\d") ? Optional.of(Integer.valueOf(exponent)) : Optional.empty();
    }

    /** Puts a free name in the place of an argument, in exponents too. */
    private record Freeing(WrittenName argument, Meaning any) {
        Meaning of(Meaning meaning) {
            return new Rewriting(part -> {
                        if (part instanceof Meaning.Raised power) {
                            return new Meaning.Raised(of(power.base()), of(power.exponent()));
                        }
                        if (part instanceof Meaning.Cases cases) {
                            return new Meaning.Cases(
                                    cases.cases().stream().map(this::of).toList());
                        }
                        if (!(part instanceof Meaning.Reference reference)) {
                            return null;
                        }
                        return reference.name().equals(argument)
                                ? any
                                : power(reference.name(), argument)
                                        .map(n -> new Meaning.Raised(any, Meaning.Literal.of(n)))
                                        .orElse(null);
                    })
                    .of(meaning);
        }

        private Meaning.Case of(Meaning.Case branch) {
            List<Meaning.Condition> conditions = branch.conditions().stream()
                    .map(c -> new Meaning.Condition(of(c.left()), c.relation(), c.negated(), of(c.right())))
                    .toList();
            return new Meaning.Case(conditions, of(branch.value()));
        }
    }
}
