package dev.longhand.check.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Formulas by a seed, mutants of them, and other ways to write them. */
final class RandomFormula {

    private static final List<String> LETTERS = List.of("x", "y", "w", "v");
    private static final List<String> FUNCTIONS =
            List.of("EXP", "TANH", "SIGMOID", "SIN", "COS", "SOFTPLUS", "EXPM1", "NORMAL_CDF", "f", "g");

    private final Random random;

    RandomFormula(long seed) {
        this.random = new Random(seed);
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    Formula next(int depth) {
        if (depth == 0 || random.nextInt(8) == 0) {
            return random.nextInt(5) == 0
                    ? Formula.of(1 + random.nextInt(9) + "/" + (1 + random.nextInt(4)))
                    : Formula.of(one(LETTERS));
        }
        return switch (random.nextInt(9)) {
            case 0, 1 -> Formula.of("+", next(depth - 1), next(depth - 1));
            case 2, 3 -> Formula.of("*", next(depth - 1), next(depth - 1));
            case 4 -> Formula.of("-", next(depth - 1), next(depth - 1));
            case 5 -> Formula.of("/", next(depth - 1), next(depth - 1));
            case 6 ->
                random.nextBoolean()
                        ? Formula.of("^" + (2 + random.nextInt(2)), next(depth - 1))
                        : Formula.of("h", next(depth - 1), next(depth - 1));
            default -> Formula.of(one(FUNCTIONS), next(depth - 1));
        };
    }

    /** One node changed. */
    Formula mutant(Formula formula) {
        if (!formula.operands().isEmpty() && random.nextInt(3) > 0) {
            List<Formula> operands = new ArrayList<>(formula.operands());
            int i = random.nextInt(operands.size());
            operands.set(i, mutant(operands.get(i)));
            return new Formula(formula.operation(), operands);
        }
        List<Formula> operands = formula.operands();
        if (operands.isEmpty()) {
            return random.nextBoolean() ? Formula.of("-", formula) : Formula.of(one(LETTERS));
        }
        return switch (random.nextInt(operands.size() == 2 ? 5 : 3)) {
            case 0 -> operands.get(random.nextInt(operands.size()));
            case 1 -> Formula.of("-", formula);
            case 2 -> operands.size() == 2 ? Formula.of("-", operands.get(1), operands.get(0)) : functionOf(operands);
            case 3 -> new Formula(one(List.of("+", "-", "*", "/")), operands);
            default -> new Formula(formula.operation(), List.of(operands.get(1), operands.get(0)));
        };
    }

    private Formula functionOf(List<Formula> operands) {
        return new Formula(one(FUNCTIONS), operands);
    }

    /** The same number by another formula. */
    Formula rewritten(Formula formula) {
        List<Formula> to = formula.operands().stream().map(this::rewritten).toList();
        Formula one = Formula.of("1");
        if (to.isEmpty()) {
            return random.nextInt(4) > 0
                    ? formula
                    : Formula.of("-", Formula.of("+", formula, Formula.of("3")), Formula.of("3"));
        }
        Formula z = to.get(0);
        return switch (formula.operation()) {
            case "+" -> Formula.of("+", to.get(1), z);
            case "*" -> Formula.of("*", to.get(1), z);
            case "-" -> to.size() == 1 ? Formula.of("-", z) : Formula.of("+", Formula.of("-", to.get(1)), z);
            case "/" -> Formula.of("*", z, Formula.of("^-1", to.get(1)));
            case "^2" -> Formula.of("*", z, z);
            case "EXP" -> Formula.of("^2", Formula.of("EXP", Formula.of("/", z, Formula.of("2"))));
            case "SIGMOID" -> Formula.of("-", one, Formula.of("SIGMOID", Formula.of("-", z)));
            case "TANH" ->
                Formula.of(
                        "-",
                        Formula.of("*", Formula.of("2"), Formula.of("SIGMOID", Formula.of("*", z, Formula.of("2")))),
                        one);
            case "SIN" -> Formula.of("-", Formula.of("SIN", Formula.of("-", z)));
            case "COS" -> Formula.of("COS", Formula.of("-", z));
            case "SOFTPLUS" -> Formula.of("LOG", Formula.of("+", Formula.of("EXP", z), one));
            case "EXPM1" -> Formula.of("-", Formula.of("EXP", z), one);
            case "NORMAL_CDF" -> Formula.of("-", one, Formula.of("NORMAL_CDF", Formula.of("-", z)));
            default -> new Formula(formula.operation(), to);
        };
    }
}
