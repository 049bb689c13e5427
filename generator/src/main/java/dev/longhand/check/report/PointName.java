package dev.longhand.check.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a quantity at a counterexample, as TeX. */
final class PointName {

    private static final Pattern SCRIPT = Pattern.compile("(?<!\\\\)([_^])([^_^'{}\\[\\]\\\\\\s]{2,})");

    private PointName() {}

    /** With braces around each script of several characters, of which TeX would else take only the first. */
    static String tex(String name) {
        return SCRIPT.matcher(name)
                .replaceAll(script -> Matcher.quoteReplacement(script.group(1) + "{" + script.group(2) + "}"));
    }
}
