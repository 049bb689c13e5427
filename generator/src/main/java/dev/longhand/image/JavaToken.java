package dev.longhand.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stretch of Java source text of one colour (The Java Language Specification, chapter 3). */
record JavaToken(Kind kind, String text) {

    enum Kind {
        KEYWORD,
        COMMENT,
        STRING,
        NUMBER,
        ANNOTATION,
        OTHER
    }

    private static final String WORDS = "abstract|assert|boolean|break|byte|case|catch|char|class|continue|default|do"
            + "|double|else|enum|extends|false|final|finally|float|for|if|implements|import|instanceof|int|interface"
            + "|long|native|new|null|package|private|protected|public|record|return|short|static|strictfp|super|switch"
            + "|synchronized|this|throw|throws|transient|true|try|var|void|volatile|while";

    /** One group per kind; possessive, so that no text makes the matcher go back or recurse. */
    private static final Pattern TOKEN = Pattern.compile("(?<comment>//[^\n]*+|/\\*(?:[^*]|\\*(?!/))*+(?:\\*/)?)"
            + "|(?<string>\"\"\"(?:[^\"\\\\]|\\\\[\\s\\S]|\"(?!\"\"))*+(?:\"\"\")?|\"(?:[^\"\\\\\n]|\\\\.)*+\"?"
            + "|'(?:[^'\\\\\n]|\\\\.)*+'?)"
            + "|(?<number>(?<![\\w$])\\.?\\d(?:[eEpP][+-]|[\\w.])*+)"
            + "|(?<annotation>@\\w++)"
            + "|(?<keyword>(?<![\\w$.])(?:" + WORDS + ")(?![\\w$]))");

    static List<JavaToken> split(String source) {
        List<JavaToken> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(source);
        int done = 0;
        while (matcher.find()) {
            if (matcher.start() > done) {
                tokens.add(new JavaToken(Kind.OTHER, source.substring(done, matcher.start())));
            }
            tokens.add(new JavaToken(kind(matcher), matcher.group()));
            done = matcher.end();
        }
        if (done < source.length()) {
            tokens.add(new JavaToken(Kind.OTHER, source.substring(done)));
        }
        return tokens;
    }

    private static Kind kind(Matcher matcher) {
        for (Kind kind : Kind.values()) {
            if (kind != Kind.OTHER && matcher.group(kind.name().toLowerCase(Locale.ROOT)) != null) {
                return kind;
            }
        }
        return Kind.OTHER;
    }
}
