package dev.longhand.check.notes;

import java.util.List;
import java.util.stream.Collectors;

/** Things one below the other, for messages. */
final class Listing {

    private Listing() {}

    static String of(List<?> things) {
        return things.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
