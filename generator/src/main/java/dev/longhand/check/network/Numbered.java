package dev.longhand.check.network;

import dev.longhand.notes.meaning.WrittenName;
import java.util.Map;

/** Names all of whose lower indices are numbers. */
public final class Numbered {

    private Numbered() {}

    public static boolean is(WrittenName name, Map<String, Integer> bound) {
        return name.sub().stream().allMatch(i -> i.text(bound).matches("\\d{1,3}"));
    }
}
