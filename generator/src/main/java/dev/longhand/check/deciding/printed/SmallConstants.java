package dev.longhand.check.deciding.printed;

import dev.longhand.check.arithmetic.Enclosure;
import dev.longhand.check.deciding.data.Data;
import dev.longhand.check.deciding.data.ValueAt;
import dev.longhand.check.deciding.matter.PrintedNumber;
import dev.longhand.check.quantity.References;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.check.universe.Universe;
import dev.longhand.notes.meaning.Meaning;
import java.math.BigDecimal;

/** Constants such as 10^{-8}, given to keep divisions from failing, that are left out where numbers are put in. */
final class SmallConstants {

    private static final BigDecimal LARGEST = new BigDecimal("0.00001");

    private SmallConstants() {}

    /** Whether a side has one that the other, in numbers, has not. */
    static boolean areLeftOut(SideInNumbers side, SideInNumbers other, Universe universe, Data data) {
        return References.in(side.meaning()).stream()
                .flatMap(name -> ValueAt.of(new Meaning.Reference(name), universe, data).stream())
                .filter(Tensor::isScalar)
                .map(value -> value.at(0, 0))
                .anyMatch(value -> isSmall(value) && !stands(value, other.meaning()));
    }

    private static boolean isSmall(Enclosure value) {
        BigDecimal size = value.middle().abs();
        return size.signum() > 0 && size.compareTo(LARGEST) <= 0;
    }

    private static boolean stands(Enclosure value, Meaning meaning) {
        return PrintedNumber.in(meaning).stream()
                .anyMatch(
                        number -> number.value().abs().compareTo(value.middle().abs()) == 0);
    }
}
