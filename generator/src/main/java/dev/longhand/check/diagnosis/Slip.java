package dev.longhand.check.diagnosis;

import java.util.stream.Stream;

/** One kind of slip. */
interface Slip {

    /** All ways to undo a slip of this kind, the likeliest first. */
    Stream<Repair> repairs(Claim claim);
}
