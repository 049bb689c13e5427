package dev.longhand.check.deciding.printed;

import dev.longhand.check.deciding.matter.PrintedNumber;
import dev.longhand.notes.meaning.Meaning;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Terms of a sum with fewer decimals than others and few digits, the 0.9 of 0.07 - 0.9. Nobody rounds one of them to less than the
 * others: it is exact, or what rounding to as many decimals leaves when zeros are dropped, as 0.90 is.
 */
final class CoarseTerms {

    /** With so many digits a term may be rounded to as many as the others, whatever its decimals. */
    private static final int SIGNIFICANT = 3;

    /** How far such terms may be off, by the terms themselves, which are told apart by where they stand. */
    private final IdentityHashMap<Meaning, BigDecimal> halves = new IdentityHashMap<>();

    /** Takes in the terms of a sum. */
    void take(Meaning.Total sum) {
        List<Meaning.Literal> terms = new ArrayList<>();
        for (Meaning term : sum.terms()) {
            if (term.unsigned() instanceof Meaning.Literal number) {
                terms.add(number);
            }
        }
        int places = terms.stream()
                .mapToInt(number -> new BigDecimal(number.digits()).scale())
                .max()
                .orElse(0);
        for (Meaning.Literal term : terms) {
            BigDecimal value = new BigDecimal(term.digits());
            if (value.scale() < places && value.stripTrailingZeros().precision() < SIGNIFICANT) {
                halves.put(term, new PrintedNumber(value.setScale(places)).half());
            }
        }
    }

    /** How far a numeral may be off that is printed with so many decimals. */
    BigDecimal half(Meaning.Literal number, PrintedNumber printed) {
        BigDecimal coarse = halves.get(number);
        return coarse == null ? printed.half() : coarse;
    }
}
