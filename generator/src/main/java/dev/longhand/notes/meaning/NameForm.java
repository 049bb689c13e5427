package dev.longhand.notes.meaning;

import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Accented;
import dev.longhand.latex.tree.Tree.Bracket;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.latex.tree.Tree.Marked;
import dev.longhand.latex.tree.Tree.Numeral;
import dev.longhand.latex.tree.Tree.Product;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.latex.tree.Tree.Sign;
import dev.longhand.latex.tree.Tree.Sum;
import dev.longhand.latex.tree.Tree.Symbol;
import dev.longhand.latex.tree.Tree.Term;
import dev.longhand.latex.tree.Tree.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads names: what is a letter with accents, what is an index. */
public final class NameForm {

    private static final Set<String> VECTOR_MARKS = Set.of(
            "\\vec", "\\mathbf", "\\boldsymbol", "\\bm", "\\overrightarrow", "\\mathbb", "\\underline", "\\textbf");
    private static final Set<String> FONTS = Set.of("\\mathrm", "\\mathsf", "\\mathit", "\\mathscr");
    private static final String TRANSPOSE = "T";

    private NameForm() {}

    /** What carries the scripts of a name. */
    public record Head(String base, boolean bold) {}

    /** The base of a name, or nothing where the tree is none. */
    public static Optional<Head> head(Tree tree) {
        if (tree instanceof Symbol symbol) {
            return Optional.of(new Head(symbol.base(), false));
        }
        if (tree instanceof Words words) {
            return Optional.of(new Head(words.text().strip(), false));
        }
        if (tree instanceof Marked marked && !marked.struck()) {
            return head(marked.content());
        }
        if (tree instanceof Group group
                && group.bracket() == Bracket.NONE
                && group.items().size() == 1) {
            return head(group.items().get(0));
        }
        if (tree instanceof Accented accented) {
            Optional<Head> inner = head(accented.content());
            if (inner.isEmpty()
                    && accented.content() instanceof Group g
                    && g.items().isEmpty()) {
                return Optional.of(new Head(accented.accent(), false));
            }
            if (VECTOR_MARKS.contains(accented.accent())) {
                return inner.map(h -> new Head(h.base(), true));
            }
            if (FONTS.contains(accented.accent())) {
                return inner;
            }
            String accent = accented.accent().replace("wide", "").replace("overline", "bar");
            return inner.map(h -> new Head(accent + " " + h.base(), h.bold()));
        }
        return Optional.empty();
    }

    /** Whether a superscript is a number or letter in brackets of its own, as that of an example or layer. */
    public static boolean isNumber(@Nullable Tree sup) {
        return sup instanceof Group group
                && group.bracket() != Bracket.NONE
                && group.items().size() == 1
                && (group.items().get(0) instanceof Symbol || group.items().get(0) instanceof Numeral);
    }

    /** Whether a superscript is a letter that usually counts, or the one before or behind it. */
    public static boolean counts(@Nullable Tree sup) {
        Tree letter = sup instanceof Sum sum && shifted(sum).isPresent()
                ? sum.terms().get(0).operand()
                : sup;
        return letter instanceof Symbol s && s.base().matches("[i-np-t]");
    }

    /** Whether a superscript is a transpose. */
    public static boolean isTranspose(Tree tree) {
        if (tree instanceof Accented accented) {
            return isTranspose(accented.content());
        }
        return tree instanceof Symbol s
                && (s.base().equals(TRANSPOSE)
                        || s.base().equals("\\top")
                        || s.base().equals("\\intercal"));
    }

    /** The parts of a script that stand beside each other. */
    public static List<Tree> beside(Tree script) {
        if (script instanceof Product product && product.factors().stream().allMatch(f -> f.join() == Join.BESIDE)) {
            List<Tree> parts = new ArrayList<>();
            product.factors().forEach(f -> parts.add(f.operand()));
            return parts;
        }
        return List.of(script);
    }

    /** The indices of a subscript. */
    public static List<Index> indices(Tree script) {
        List<Index> indices = new ArrayList<>();
        add(indices, script);
        return indices;
    }

    private static void add(List<Index> indices, Tree tree) {
        if (tree instanceof Numeral numeral) {
            numeral(indices, numeral.digits());
        } else if (tree instanceof Symbol symbol) {
            indices.add(isLetter(symbol.base()) ? Index.running(symbol.base(), 0) : Index.fixed(symbol.base()));
        } else if (tree instanceof Group group) {
            group.items().forEach(item -> add(indices, item));
        } else if (tree instanceof Sum sum
                && sum.terms().size() == 1
                && sum.terms().get(0).operand() instanceof Numeral n) {
            indices.add(Index.fixed("-" + n.digits()));
        } else if (tree instanceof Sum sum && shifted(sum).isPresent()) {
            indices.add(shifted(sum).get());
        } else if (tree instanceof Product product) {
            product.factors().forEach(factor -> add(indices, factor.operand()));
        } else if (letter(tree).isPresent()) {
            indices.add(Index.running(letter(tree).get(), 0));
        } else if (tree instanceof Scripted scripted && head(scripted.base()).isPresent()) {
            nested(indices, scripted, head(scripted.base()).get().base());
        } else if (tree instanceof Marked marked) {
            add(indices, marked.content());
        } else if (tree instanceof Accented || tree instanceof Words) {
            indices.add(Index.fixed(head(tree).map(Head::base).orElse("?")));
        } else {
            indices.add(Index.fixed("?" + tree.span().start()));
        }
    }

    private static void numeral(List<Index> indices, String digits) {
        // h1 in a script is one label, as is h_1 there
        int last = indices.size() - 1;
        if (last >= 0
                && "hoz".contains(letterOf(indices.get(last)))
                && indices.get(last).offset() == 0) {
            indices.set(last, Index.fixed(letterOf(indices.get(last)) + digits));
            return;
        }
        for (int i = 0; i < digits.length(); i++) {
            indices.add(Index.fixed(digits.substring(i, i + 1)));
        }
    }

    private static String letterOf(Index index) {
        return index.letter() == null || index.letter().length() != 1 ? "?" : index.letter();
    }

    private static void nested(List<Index> indices, Scripted scripted, String base) {
        // primes make another label of it
        String head = base + "'".repeat(scripted.primes());
        List<Index> inner = new ArrayList<>();
        if (scripted.sub() != null) {
            inner.addAll(indices(scripted.sub()));
        }
        if (inner.size() == 1 && inner.get(0).letter() != null) {
            indices.add(new Index(
                    head + inner.get(0).prefix(),
                    inner.get(0).letter(),
                    inner.get(0).offset()));
        } else {
            indices.add(Index.fixed(head + WrittenName.text(inner, java.util.Map.of())));
        }
        if (scripted.sup() != null) {
            indices.addAll(indices(scripted.sup()));
        }
    }

    /** A letter plus or minus a small number. */
    public static Optional<Index> shifted(Sum sum) {
        List<Term> terms = sum.terms();
        if (terms.size() != 2
                || terms.get(0).sign() != Sign.PLUS
                || letter(terms.get(0).operand()).isEmpty()) {
            return Optional.empty();
        }
        if (!(terms.get(1).operand() instanceof Numeral n)
                || !n.digits().matches("\\d{1,2}")
                || terms.get(1).sign() == Sign.PLUS_MINUS) {
            return Optional.empty();
        }
        int offset = Integer.parseInt(n.digits());
        String letter = letter(terms.get(0).operand()).get();
        return Optional.of(Index.running(letter, terms.get(1).sign() == Sign.MINUS ? -offset : offset));
    }

    /** A letter that may run; one with a prime is another letter. */
    public static Optional<String> letter(Tree tree) {
        if (tree instanceof Symbol symbol && isLetter(symbol.base())) {
            return Optional.of(symbol.base());
        }
        boolean primed = tree instanceof Scripted scripted
                && scripted.primes() > 0
                && scripted.sub() == null
                && scripted.sup() == null
                && scripted.before() == null;
        return primed && tree instanceof Scripted letter
                ? letter(letter.base()).map(base -> base + "'".repeat(letter.primes()))
                : Optional.empty();
    }

    /** Whether a base may run as an index: a letter of an alphabet with capitals, {@code \ell} or {@code \tau}. */
    public static boolean isLetter(String base) {
        return (base.length() == 1 && hasCases(base.charAt(0))) || base.equals("\\ell") || base.equals("\\tau");
    }

    /** Whether a sign is of an alphabet with capitals: a syllable or a Chinese character is a word and runs over nothing. */
    private static boolean hasCases(char sign) {
        return Character.isLowerCase(sign) || Character.isUpperCase(sign);
    }
}
