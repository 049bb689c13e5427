package dev.longhand.notes.meaning;

import dev.longhand.expr.Function;
import dev.longhand.expr.Primitive;
import dev.longhand.latex.tree.Tree.Join;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Meanings as TeX, with the brackets they need, in the notation of the formula that they are about. */
public final class MeaningText {

    /** From what needs brackets in most places to what never needs them. */
    private enum Strength {
        SUM,
        SIGNED,
        /** What reaches over all that follows it in a product. */
        OPEN,
        PRODUCT,
        FACTOR,
        ATOM
    }

    private record Written(String tex, Strength strength) {}

    private final Handwriting hand;
    private final NameText names;
    private final Map<Function, String> symbols;
    private final Set<String> powerless;
    private final Conventions conventions;
    private final StructureText structures = new StructureText(this);

    private final UnaryOperator<Meaning> named;

    private MeaningText(
            Handwriting hand, Map<Function, String> symbols, Conventions conventions, UnaryOperator<Meaning> named) {
        this.hand = hand;
        this.named = named;
        this.conventions = conventions;
        this.names = new NameText(hand);
        this.symbols = Map.copyOf(symbols);
        this.powerless = conventions.layered();
    }

    /** In the usual notation. */
    public static MeaningText usual() {
        return new MeaningText(
                Handwriting.of(""),
                Map.of(),
                new Conventions(Set.of(), Map.of(), Set.of(), Set.of(), Set.of(), Set.of()),
                UnaryOperator.identity());
    }

    /**
     * In the notation of a formula.
     *
     * @param conventions of its document
     * @param tex the formula
     */
    public static MeaningText like(Conventions conventions, String tex) {
        Map<Function, String> symbols = new HashMap<>();
        conventions
                .known()
                .forEach((name, function) ->
                        symbols.put(function, name.matches("\\w{2,}") ? "\\mathrm{" + name + "}" : name));
        return new MeaningText(Handwriting.of(tex), symbols, conventions, UnaryOperator.identity());
    }

    /** The same with other names in the place of what the document has a name for. */
    public MeaningText naming(UnaryOperator<Meaning> names) {
        return new MeaningText(hand, symbols, conventions, names);
    }

    /** TeX of a meaning. */
    public String of(Meaning meaning) {
        return written(named.apply(meaning)).tex();
    }

    /** TeX of a name. */
    public String of(WrittenName name) {
        return names.of(conventions.rowFirst(name));
    }

    private Written written(Meaning meaning) {
        if (meaning instanceof Meaning.Literal number) {
            return number(number);
        }
        if (meaning instanceof Meaning.Reference reference) {
            return new Written(of(reference.name()), Strength.ATOM);
        }
        if (meaning instanceof Meaning.Ones) {
            return new Written("\\mathbf{1}", Strength.ATOM);
        }
        if (meaning instanceof Meaning.Total total) {
            return total(total);
        }
        if (meaning instanceof Meaning.Negated negated) {
            return new Written("-" + atLeast(Strength.OPEN, negated.operand()), Strength.SIGNED);
        }
        if (meaning instanceof Meaning.Multiplied product) {
            return product(product);
        }
        if (meaning instanceof Meaning.Quotient quotient) {
            return new Written(fraction(of(quotient.numerator()), of(quotient.denominator())), Strength.FACTOR);
        }
        if (meaning instanceof Meaning.Raised raised) {
            return new Written(base(raised.base()) + "^" + braced(of(raised.exponent())), Strength.FACTOR);
        }
        if (meaning instanceof Meaning.Transposed transposed) {
            return new Written(base(transposed.operand()) + "^" + hand.transpose(), Strength.FACTOR);
        }
        if (meaning instanceof Meaning.Call call) {
            return call(call);
        }
        if (meaning instanceof Meaning.Entry entry) {
            String indices = WrittenName.text(entry.indices(), Map.of());
            return new Written(bracketed(of(entry.whole())) + "_" + braced(indices), Strength.FACTOR);
        }
        if (meaning instanceof Meaning.Slope slope) {
            return slope(slope);
        }
        if (meaning instanceof Meaning.Folded folded) {
            return folded(folded);
        }
        if (meaning instanceof Meaning.Either either) {
            return written(either.usual());
        }
        Strength strength = meaning instanceof Meaning.Cases
                ? Strength.SIGNED
                : meaning instanceof Meaning.At ? Strength.FACTOR : Strength.ATOM;
        return new Written(structures.of(meaning), strength);
    }

    private static Written number(Meaning.Literal number) {
        String digits = number.digits();
        int slash = digits.indexOf('/');
        boolean negative = digits.startsWith("-");
        String size = negative ? digits.substring(1) : digits;
        String tex = slash < 0
                ? size
                : fraction(size.substring(0, size.indexOf('/')), size.substring(size.indexOf('/') + 1));
        Strength strength = slash < 0 ? Strength.ATOM : Strength.FACTOR;
        return negative ? new Written("-" + tex, Strength.SIGNED) : new Written(tex, strength);
    }

    private Written total(Meaning.Total total) {
        StringBuilder tex = new StringBuilder();
        for (Meaning term : total.terms()) {
            if (tex.isEmpty()) {
                Written first = written(term);
                tex.append(first.strength() == Strength.SUM ? bracketed(first.tex()) : first.tex());
            } else if (term instanceof Meaning.Negated negated) {
                tex.append(" - ").append(atLeast(Strength.OPEN, negated.operand()));
            } else {
                tex.append(" + ").append(atLeast(Strength.OPEN, term));
            }
        }
        return new Written(tex.toString(), Strength.SUM);
    }

    private Written product(Meaning.Multiplied product) {
        StringBuilder tex = new StringBuilder();
        List<Meaning> factors = product.factors();
        boolean open = false;
        for (int i = 0; i < factors.size(); i++) {
            boolean last = i == factors.size() - 1;
            Written factor = written(factors.get(i));
            boolean bare =
                    factor.strength().compareTo(Strength.FACTOR) >= 0 || (last && factor.strength() == Strength.OPEN);
            open |= bare && factor.strength() == Strength.OPEN;
            String text = bare ? factor.tex() : bracketed(factor.tex());
            tex.append(sign(product.joins().get(i), i == 0, tex, text)).append(text);
        }
        return new Written(tex.toString(), open ? Strength.OPEN : Strength.PRODUCT);
    }

    private static String sign(Join join, boolean first, CharSequence before, String next) {
        return switch (join) {
            case BESIDE -> first ? "" : meetsNumber(next) ? " \\cdot " : before.isEmpty() ? "" : " ";
            case DOT -> first ? "" : " \\cdot ";
            case CROSS -> first ? "" : " \\times ";
            case STAR -> first ? "" : " * ";
            case SLASH -> " / ";
            case ODOT -> first ? "" : " \\odot ";
            case CIRC -> first ? "" : " \\circ ";
            case OTIMES -> first ? "" : " \\otimes ";
        };
    }

    /** A number beside what stands before it might be read as a part of that. */
    private static boolean meetsNumber(String next) {
        return next.matches("(?s)\\d.*|\\\\frac\\{\\d.*");
    }

    private Written call(Meaning.Call call) {
        List<Meaning> arguments = call.arguments();
        if (call.order() == 0 && call.callee() instanceof Callee.Known known) {
            if (known.function() == Primitive.PI) {
                return new Written("\\pi", Strength.ATOM);
            }
            if (known.function() == Primitive.SQRT) {
                return new Written("\\sqrt{" + of(arguments.get(0)) + "}", Strength.FACTOR);
            }
            if (known.function() == Primitive.EXP && !hand.exponential()) {
                return new Written("e^" + braced(of(arguments.get(0))), Strength.FACTOR);
            }
        }
        if (call.callee() == Callee.Whole.INDICATOR && arguments.get(0) instanceof Meaning.Cases cases) {
            List<String> conditions = cases.cases().get(0).conditions().stream()
                    .map(structures::condition)
                    .toList();
            return new Written("\\mathbb{1}(" + String.join(", ", conditions) + ")", Strength.FACTOR);
        }
        if (call.callee() == Callee.Whole.INNER_PRODUCT) {
            return new Written("\\langle " + list(arguments) + " \\rangle", Strength.ATOM);
        }
        if (call.callee() instanceof Callee.Numbered && arguments.get(0) instanceof Meaning.Reference which) {
            String function = of(Callee.Numbered.written(which.name())) + "'".repeat(call.order());
            return new Written(function + bracketed(list(arguments.subList(1, arguments.size()))), Strength.FACTOR);
        }
        return new Written(callee(call) + bracketed(list(arguments)), Strength.FACTOR);
    }

    private String callee(Meaning.Call call) {
        if (call.callee() instanceof Callee.Named named) {
            return names.function(named.name(), call.order());
        }
        if (call.callee() instanceof Callee.Operator operator) {
            return operator.tex() + "'".repeat(call.order());
        }
        if (call.callee() instanceof Callee.Inverse inverse) {
            return inverse.tex() + "'".repeat(call.order());
        }
        String primes = "'".repeat(call.order());
        if (call.callee() instanceof Callee.Known known) {
            return (known.function() == Primitive.LOG
                            ? hand.logarithm()
                            : symbols.getOrDefault(
                                    known.function(), known.function().tex()))
                    + primes;
        }
        return switch ((Callee.Whole) call.callee()) {
                    case SOFTMAX -> "\\mathrm{softmax}";
                    case DIAGONAL -> "\\mathrm{diag}";
                    case TRACE -> "\\mathrm{tr}";
                    case MAXIMUM -> "\\max";
                    case MINIMUM -> "\\min";
                    case SUM_OF_ENTRIES, SUMS_OF_COLUMNS, SUMS_OF_ROWS -> "\\sum";
                    case INDICATOR -> "\\mathbb{1}";
                    case SIGN -> "\\mathrm{sign}";
                    case SUM_OF_SIZES, LARGEST_SIZE, LENGTH -> "\\mathrm{norm}";
                    case INNER_PRODUCT -> "";
                }
                + primes;
    }

    private Written slope(Meaning.Slope slope) {
        String d = hand.differential();
        List<Meaning> by = slope.by();
        String order = by.size() > 1 ? "^" + by.size() : "";
        StringBuilder below = new StringBuilder();
        for (int i = 0; i < by.size(); i++) {
            boolean twice = i + 1 < by.size() && by.size() == 2 && by.get(i).equals(by.get(i + 1));
            below.append(below.isEmpty() ? "" : " ").append(prefixed(d, atLeast(Strength.ATOM, by.get(i))));
            if (twice) {
                below.append("^2");
                break;
            }
        }
        String above = prefixed(d + order, atLeast(Strength.FACTOR, slope.of()));
        return new Written(fraction(above, below.toString()), Strength.FACTOR);
    }

    private static String prefixed(String sign, String operand) {
        return sign.equals("d") ? sign + operand : sign + " " + operand;
    }

    private Written folded(Meaning.Folded folded) {
        String sign = switch (folded.fold()) {
            case SUM -> "\\sum";
            case PRODUCT -> "\\prod";
            case MAXIMUM -> "\\max";
            case MINIMUM -> "\\min";
            case ROW -> "\\dots";
        };
        String range = folded.letter();
        if (folded.from() != null) {
            range += "=" + of(folded.from());
        } else if (folded.except() != null) {
            range += " \\ne " + of(folded.except());
        }
        String to = folded.to() == null ? "" : "^" + braced(of(folded.to()));
        String below = range.isEmpty() ? "" : "_" + braced(range);
        return new Written(sign + below + to + " " + atLeast(Strength.OPEN, folded.body()), Strength.OPEN);
    }

    /** What a power or a transpose stands on; a name's own upper index must not run into it. */
    private String base(Meaning meaning) {
        boolean crowded = meaning instanceof Meaning.Reference reference
                && (!reference.name().sup().isEmpty()
                        || reference.name().primes() > 0
                        || powerless.contains(reference.name().base()));
        boolean call = meaning instanceof Meaning.Call c && !c.arguments().isEmpty() && of(c).endsWith(")");
        String text = of(meaning);
        boolean bare = call || (!crowded && written(meaning).strength() == Strength.ATOM);
        return bare ? text : bracketed(text);
    }

    private String list(List<Meaning> meanings) {
        return String.join(", ", meanings.stream().map(this::of).toList());
    }

    private String atLeast(Strength strength, Meaning meaning) {
        Written written = written(meaning);
        return written.strength().compareTo(strength) >= 0 ? written.tex() : bracketed(written.tex());
    }

    private static String fraction(String above, String below) {
        return "\\frac{" + above + "}{" + below + "}";
    }

    private static String braced(String text) {
        return text.length() == 1 ? text : "{" + text + "}";
    }

    private static String bracketed(String tex) {
        boolean tall = tex.contains("\\frac") || tex.contains("\\begin") || tex.contains("\\sum");
        return tall ? "\\left(" + tex + "\\right)" : "(" + tex + ")";
    }
}
