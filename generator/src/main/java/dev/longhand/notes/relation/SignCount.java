package dev.longhand.notes.relation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts signs of relation in TeX that could not be read, so that none is lost. */
final class SignCount {

    private static final Pattern SIGN =
            Pattern.compile(":=|=|\\\\(approx|leftarrow|gets|equiv|triangleq|simeq)(?![a-zA-Z])|[\\u2248]");

    private SignCount() {}

    static int in(String tex) {
        String outside = tex.replaceAll("[_^]\\s*\\{[^{}]*}", "");
        Matcher matcher = SIGN.matcher(outside);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}
