package dev.longhand.cli;

import javax.lang.model.SourceVersion;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Package and class names from outside, before they get into emitted Java. */
final class JavaNameCheck {

    private static final int LONGEST = 200;

    private JavaNameCheck() {}

    static void packageName(String name, CommandLine line) {
        if (name.length() > LONGEST || !SourceVersion.isName(name, SourceVersion.RELEASE_8) || !isAscii(name)) {
            throw new ParameterException(
                    line, "'" + shown(name) + "' is no Java package; one such as org.example.nets is needed");
        }
    }

    static void className(String name, CommandLine line) {
        boolean simple = SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name, SourceVersion.RELEASE_17);
        if (name.length() > LONGEST || !simple || !isAscii(name)) {
            throw new ParameterException(
                    line, "'" + shown(name) + "' is no Java class name; one such as XorGradient is needed");
        }
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c < 128);
    }

    private static String shown(String name) {
        String line = name.replaceAll("\\p{Cntrl}", "?");
        return line.length() > 60 ? line.substring(0, 60) + "..." : line;
    }
}
