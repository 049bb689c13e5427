package dev.longhand.latex.tree;

import dev.longhand.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a formula. Nothing is decided here that needs to know what a name stands for: {@code f(x)} is a symbol
 * beside a group, {@code w^2} a symbol with a superscript. Spans are offsets in the formula's own text.
 */
public sealed interface Tree {

    /** Where it stands in the formula. */
    Span span();

    /** Itself as text without its places, the same for what is written alike. */
    default String spelling() {
        return Spelling.of(this);
    }

    /**
     * A number as it is printed.
     *
     * @param digits digits with at most one decimal point
     */
    record Numeral(Span span, String digits) implements Tree {}

    /**
     * A letter, a command that stands for one, or a word that is a name.
     *
     * @param base such as {@code w}, {@code \alpha}, {@code \exp}, {@code \nabla} or {@code Loss}
     */
    record Symbol(Span span, String base) implements Tree {}

    /** Text inside a formula: a name in words, or prose. */
    record Words(Span span, String text) implements Tree {}

    /**
     * A letter with an accent or in a font.
     *
     * @param accent the command: {@code \hat}, {@code \bar}, {@code \vec}, {@code \mathbf}, {@code \mathcal}, ...
     */
    record Accented(Span span, String accent, Tree content) implements Tree {}

    /**
     * Something with scripts; at least one of them is there.
     *
     * @param sub below, or null
     * @param sup above, or null; primes are apart
     * @param primes how many primes
     * @param before a superscript in front, as in {@code {}^2Z}, or null
     */
    record Scripted(
            Span span,
            Tree base,
            @Nullable Tree sub,
            @Nullable Tree sup,
            int primes,
            @Nullable Tree before) implements Tree {}

    /** What encloses a group. */
    enum Bracket {
        ROUND,
        SQUARE,
        CURLY,
        BAR,
        DOUBLE_BAR,
        ANGLE,
        /** No bracket is drawn. */
        NONE
    }

    /** What stands between the items of a group. */
    enum Separator {
        /** There is at most one item. */
        NONE,
        COMMA,
        SEMICOLON,
        /** A wide space, as in {@code [a \quad b]}. */
        SPACE
    }

    /** A bracketed group of any number of items. */
    record Group(Span span, Bracket bracket, Separator separator, List<Tree> items) implements Tree {
        public Group {
            items = List.copyOf(items);
        }
    }

    /** How a factor is joined to those before it; the first factor of a product is {@link #BESIDE}. */
    enum Join {
        /** Nothing is written between. */
        BESIDE,
        /** {@code \cdot} or a centred dot. */
        DOT,
        /** {@code \times}. */
        CROSS,
        /** {@code *}. */
        STAR,
        /** {@code /} or {@code \div}: divided by this factor. */
        SLASH,
        /** {@code \odot}. */
        ODOT,
        /** {@code \circ}. */
        CIRC,
        /** {@code \otimes}. */
        OTIMES
    }

    /** A factor and what joins it to those before. */
    record Factor(Join join, Tree operand) {}

    /** Two factors or more, or a single one after a division sign. */
    record Product(Span span, List<Factor> factors) implements Tree {
        public Product {
            factors = List.copyOf(factors);
        }
    }

    /** Which sign stands before a term. */
    enum Sign {
        PLUS,
        MINUS,
        PLUS_MINUS
    }

    /** A term and its sign. */
    record Term(Sign sign, Tree operand) {}

    /** Two terms or more, or one with a sign before it. */
    record Sum(Span span, List<Term> terms) implements Tree {
        public Sum {
            terms = List.copyOf(terms);
        }
    }

    /** {@code \frac}; derivatives are {@link Derivative}. */
    record Fraction(Span span, Tree numerator, Tree denominator) implements Tree {}

    /** {@code \sqrt}, with an index or null. */
    record Root(Span span, Tree radicand, @Nullable Tree index) implements Tree {}

    /**
     * {@code \frac{\partial u}{\partial v}}, with {@code \partial} or an upright or slanted d, as a fraction or with a
     * slash.
     *
     * @param partial whether it is written with {@code \partial}
     * @param order 1 or more; the order of the numerator
     * @param of what is differentiated, or null where the fraction is an operator, {@code \frac{d}{dx} f}
     * @param by what it is differentiated by, one entry for each; {@code \partial x^2} gives x twice
     */
    record Derivative(
            Span span, boolean partial, int order, @Nullable Tree of, List<Tree> by) implements Tree {
        public Derivative {
            by = List.copyOf(by);
        }
    }

    /** {@code \partial u} or {@code du} outside a quotient of two. */
    record Differential(Span span, boolean partial, Tree operand) implements Tree {}

    /**
     * A sum, product, maximum, minimum or integral over something.
     *
     * @param operator {@code \sum}, {@code \prod}, {@code \max}, {@code \min}, {@code \int}, ...
     * @param lower below, often a {@link Chain} such as i = 1; or null
     * @param upper above, or null
     * @param body one product; {@link Blank} if nothing follows
     */
    record BigOperator(
            Span span,
            String operator,
            @Nullable Tree lower,
            @Nullable Tree upper,
            Tree body) implements Tree {}

    /**
     * A matrix in any of its spellings.
     *
     * @param environment such as {@code bmatrix}, {@code array}
     * @param rows of cells, as many as are written; a missing cell is {@link Blank}
     */
    record Matrix(Span span, String environment, List<List<Tree>> rows) implements Tree {
        public Matrix {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** A value and when it holds; the condition is a {@link Chain} or {@link Words}, or null if none is given. */
    record Branch(Tree value, @Nullable Tree condition) {}

    /** {@code cases}. */
    record Cases(Span span, List<Branch> branches) implements Tree {
        public Cases {
            branches = List.copyOf(branches);
        }
    }

    /**
     * Something with a mark that does not change what it says.
     *
     * @param mark the command, with its backslash: an underline, {@code \boxed}, a brace, {@code \overset},
     *     {@code \textcolor}, {@code \cancel}, ...
     * @param note what the mark says, such as the text under a brace, or null
     */
    record Marked(
            Span span, String mark, Tree content, @Nullable Tree note) implements Tree {
        /** Whether the content is struck out. */
        public boolean struck() {
            return mark.endsWith("cancel") || mark.equals("\\sout");
        }
    }

    /** What a {@link Notation} says of its parts. */
    enum Saying {
        /** {@code p(y \mid x)}: the first under the condition of the second. */
        GIVEN,
        /** {@code \{x \mid x > 0\}}: all of the first for which the second holds. */
        SET,
        /** {@code D(p \| q)}: how far the first is from the second. */
        DIVERGENCE,
        /** {@code [a, b)} or {@code (a, b]}: what lies between the two. */
        INTERVAL,
        /** {@code n!}. */
        FACTORIAL,
        /** {@code \binom{n}{k}}. */
        BINOMIAL,
        /** {@code \lfloor x \rfloor}. */
        FLOOR,
        /** {@code \lceil x \rceil}. */
        CEILING,
        /** A formula that goes on, with nothing between, in what could not be read. */
        TORN
    }

    /** Notation that has its place in notes but no value that could be compared. */
    record Notation(Span span, Saying saying, List<Tree> parts) implements Tree {
        public Notation {
            parts = List.copyOf(parts);
        }
    }

    /** {@code //}: the same as what stands above. */
    record Ditto(Span span) implements Tree {}

    /** {@code \dots} and its kin. */
    record Ellipsis(Span span) implements Tree {}

    /** Nothing where something could stand: an empty cell, the side before a leading {@code =}. */
    record Blank(Span span) implements Tree {}

    /** Sides with relations between them: {@code i = 1}, {@code z > 0}, {@code a = b = c}. */
    record Chain(Span span, List<Tree> sides, List<Relation> relations) implements Tree {
        public Chain {
            sides = List.copyOf(sides);
            relations = List.copyOf(relations);
            if (sides.size() != relations.size() + 1) {
                throw new IllegalArgumentException(sides.size() + " sides for " + relations.size() + " relations");
            }
        }
    }
}
