package dev.longhand.check.network;

import dev.longhand.notes.meaning.WrittenName;
import java.util.Map;

/** Names all of whose lower indices are numbers. */
public final class Numbered {

    private Numbered() {}

    /** Whether each lower index, if any, is a number of at most three digits where letters have values. */
    public static boolean is(WrittenName name, Map<String, Integer> bound) {
        return name.sub().stream().allMatch(i -> i.text(bound).matches("\\d{1,3}"));
    }
}
