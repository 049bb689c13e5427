package dev.longhand.check.diagnosis;

import dev.longhand.expr.Rational;
import dev.longhand.notes.meaning.Meaning;
import java.util.List;

/** Small numbers. */
final class Numbers {

    static final Meaning ONE = of(1);
    static final Meaning TWO = of(2);
    static final Meaning HALF = new Meaning.Quotient(ONE, TWO);

    private Numbers() {}

    static Meaning of(int value) {
        Meaning size = new Meaning.Literal(Rational.of(Math.abs(value)), "" + Math.abs(value));
        return value < 0 ? new Meaning.Negated(size) : size;
    }

    /** {@code 1 - a}. */
    static Meaning oneLess(Meaning meaning) {
        return new Meaning.Total(List.of(ONE, new Meaning.Negated(meaning)));
    }

    static boolean isTwo(Meaning meaning) {
        return meaning instanceof Meaning.Literal n && n.digits().equals("2");
    }
}
