package dev.longhand.check.universe;

import dev.longhand.notes.meaning.WrittenName;
import java.util.Map;

/** Names all of whose lower indices are numbers. */
final class Numbered {

    private Numbered() {}

    static boolean is(WrittenName name, Map<String, Integer> bound) {
        return name.sub().stream().allMatch(i -> i.text(bound).matches("\\d{1,3}"));
    }
}
