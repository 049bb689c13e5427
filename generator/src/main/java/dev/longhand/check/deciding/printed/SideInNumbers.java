package dev.longhand.check.deciding.printed;

import dev.longhand.check.arithmetic.Enclosure;
import dev.longhand.check.deciding.data.Cells;
import dev.longhand.check.deciding.matter.PrintedNumber;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.notes.meaning.Meaning;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A side in numbers.
 *
 * @param meaning the side as it is written
 * @param plain its value as printed
 * @param wide what it may be, as far as the last digits of its numerals go
 * @param mended its value with earlier slips put right, or null where it has none of them
 * @param origin the slip that it follows from, or null
 * @param loose the side with a name in the place of each numeral that may be rounded
 * @param numerals those numerals by these names
 */
record SideInNumbers(
        Meaning meaning,
        Tensor<Enclosure> plain,
        Tensor<Enclosure> wide,
        @Nullable Tensor<Enclosure> mended,
        PrintedValues.@Nullable Printed origin,
        Meaning loose,
        Map<String, PrintedNumber> numerals) {

    SideInNumbers {
        numerals = Map.copyOf(numerals);
    }

    /** Whether this has a wrong number in it and comes to what the other is with the right one too, as 0 times it does. */
    boolean meetsEitherWay(SideInNumbers other) {
        return other.origin() == null
                && mended != null
                && Cells.meet(plain, other.plain())
                && Cells.meet(mended, other.plain());
    }
}
