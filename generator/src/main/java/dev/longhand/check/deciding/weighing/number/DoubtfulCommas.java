package dev.longhand.check.deciding.weighing.number;

import dev.longhand.check.deciding.weighing.Weighing;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.report.Verdict;
import dev.longhand.expr.Rational;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers with a comma before three digits, where nothing in the note settles whether it parts thousands: {@code \ln 4 =
 * 1{,}386} is not wrong if it is right with a decimal comma.
 */
public final class DoubtfulCommas implements Weighing {

    private static final Pattern COMMA = Pattern.compile("\\d\\{,\\}\\d{3}(?!\\d)");
    private static final int PLACES = 3;
    private static final Rational THOUSAND = Rational.of(1000);

    private final Weighing decided;

    /** @param decided what is found of an equation with other sides */
    public DoubtfulCommas(Weighing decided) {
        this.decided = decided;
    }

    @Override
    public Outcome weighed(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        boolean seemsWrong = outcome.differs();
        if (!seemsWrong || !COMMA.matcher(stated.relation().formula().tex()).find()) {
            return outcome;
        }
        Rewriting decimals = new Rewriting(DoubtfulCommas::decimal);
        Outcome there = decided.weighed(stated, decimals.of(left), decimals.of(right), outcome);
        return there.isProved() || there.verdict() == Verdict.ROUNDED
                ? Outcome.undecided("it holds if the comma in it is a decimal one")
                : outcome;
    }

    /** A number of thousands as it is with a decimal comma in their place; null for any other. */
    private static @Nullable Meaning decimal(Meaning part) {
        boolean thousands = part instanceof Meaning.Literal n
                && !n.digits().contains(".")
                && n.value().isInteger()
                && n.value().compareTo(THOUSAND) >= 0;
        if (!thousands) {
            return null;
        }
        BigDecimal value = new BigDecimal(((Meaning.Literal) part).digits()).movePointLeft(PLACES);
        return new Meaning.Literal(Rational.of(value), value.setScale(PLACES).toPlainString());
    }
}
