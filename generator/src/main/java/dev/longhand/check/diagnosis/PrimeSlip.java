package dev.longhand.check.diagnosis;

import dev.longhand.expr.Primitive;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import java.util.List;
import java.util.stream.Stream;

/** A function in the place of its derivative, and the other way round. */
final class PrimeSlip implements Slip {

    @Override
    public Stream<Repair> repairs(Claim claim) {
        return claim.places().stream()
                .filter(place -> place instanceof Meaning.Call call && !(call.callee() instanceof Callee.Whole))
                .map(Meaning.Call.class::cast)
                .filter(call -> call.arguments().size() == 1)
                .flatMap(call -> call.order() > 0
                        ? Stream.of(changed(claim, call, -1), changed(claim, call, 1))
                        : Stream.of(changed(claim, call, 1)));
    }

    private static Repair changed(Claim claim, Meaning.Call call, int by) {
        Meaning.Call other = by > 0 && call.order() == 0 && isSine(call)
                ? new Meaning.Call(new Callee.Known(Primitive.COS), 0, call.arguments())
                : new Meaning.Call(call.callee(), call.order() + by, call.arguments());
        String reason = head(claim, call) + " where " + head(claim, other) + " belongs";
        return claim.repair(call, other, reason);
    }

    /** Nobody writes a prime at a sine. */
    private static boolean isSine(Meaning.Call call) {
        return call.callee() instanceof Callee.Known known && known.function() == Primitive.SIN;
    }

    private static String head(Claim claim, Meaning.Call call) {
        // without arguments there are still the brackets
        String empty = claim.tex(new Meaning.Call(call.callee(), call.order(), List.of(Numbers.ONE)));
        return empty.endsWith("(1)") ? empty.substring(0, empty.length() - 3) : empty;
    }
}
