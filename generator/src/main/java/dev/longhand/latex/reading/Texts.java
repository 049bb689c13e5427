package dev.longhand.latex.reading;

import dev.longhand.latex.token.Signs;
import dev.longhand.latex.token.Token;
import dev.longhand.latex.token.Token.Kind;
import dev.longhand.latex.token.Tokens;
import dev.longhand.latex.token.Vocabulary;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Symbol;
import dev.longhand.latex.tree.Tree.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Letters and text: names of one letter and of several, and prose. */
final class Texts {

    /** Words of reasons, and of sentences that lead from one formula to the next. */
    private static final Set<String> REASONS = Set.of(
            "by",
            "using",
            "use",
            "since",
            "because",
            "as",
            "where",
            "with",
            "from",
            "so",
            "thus",
            "hence",
            "then",
            "therefore",
            "which",
            "that",
            "is",
            "are",
            "we",
            "rule",
            "apply",
            "applying",
            "if",
            "when",
            "for",
            "let",
            "and",
            "or",
            "now",
            "also",
            "finally",
            "next",
            "get",
            "gives",
            "equals",
            "have",
            "it",
            "this");

    private static final Set<String> OPENINGS =
            Set.of("let", "Let", "where", "Where", "thus", "Thus", "hence", "Hence");

    private final Reading reading;
    private final Tokens tokens;

    Texts(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens;
    }

    /** A name: the whole run of letters if it is a word, otherwise its first letter. */
    Tree letters() {
        int start = tokens.peek().start();
        String run = run();
        boolean script = reading.scope.is(Scope.Kind.SCRIPT);
        boolean word = script ? reading.vocabulary.isNameInScript(run) : reading.vocabulary.isName(run);
        String name = word ? run : run.substring(0, 1);
        tokens.moveTo(tokens.index() + name.length());
        return new Symbol(tokens.since(start), name);
    }

    /** Whether a word that no formula has stands here in plain letters, before a blank and more: {@code let \: t = 1}. */
    boolean opensSentence() {
        String run = run();
        Token next = tokens.peek(run.length());
        return OPENINGS.contains(run)
                && next.spaced()
                && !next.is(Kind.END)
                && Signs.relation(next) == null
                && Signs.join(next) == null
                && Signs.sign(next) == null;
    }

    Tree opening() {
        int start = tokens.peek().start();
        String run = run();
        tokens.moveTo(tokens.index() + run.length());
        return new Words(tokens.since(start), run);
    }

    /** The letters that stand here without a blank between them. */
    String run() {
        StringBuilder run = new StringBuilder(tokens.peek().text());
        for (int ahead = 1; tokens.peek(ahead).follows(Kind.LETTER); ahead++) {
            run.append(tokens.peek(ahead).text());
        }
        return run.toString();
    }

    /** Text as a name or as words. */
    Tree read() {
        Token token = tokens.peek();
        String text = token.text();
        String bare = text.strip();
        boolean name = Vocabulary.isLetters(bare) && !reading.vocabulary.isProse(bare);
        if (!name) {
            return words();
        }
        tokens.next();
        boolean leads = Character.isWhitespace(text.charAt(text.length() - 1)) && reading.operands.at();
        return leads && !tokens.at("(")
                ? new Words(tokens.since(token.start()), text)
                : new Symbol(tokens.since(token.start()), bare);
    }

    Tree words() {
        Token token = tokens.next();
        return new Words(tokens.since(token.start()), token.text());
    }

    /** Whether text is part of a sentence: it names nothing that could be reckoned with. */
    boolean isProse(Token token) {
        String bare = token.text().strip();
        if (Vocabulary.isLetters(bare)) {
            return reading.vocabulary.isProse(bare);
        }
        int end = 0;
        while (end < bare.length() && Character.isLetter(bare.charAt(end))) {
            end++;
        }
        return !reading.vocabulary.isKnown(bare.substring(0, end));
    }

    /** Whether the text here, at the start of a statement, is prose and not the first name in a formula. */
    boolean standsAlone() {
        Token token = tokens.peek();
        if (!isProse(token)) {
            return false;
        }
        boolean named = tokens.peek(1).is("&") && reading.scope.rows() && beginsRow() && !isReason(token.text());
        Token next = tokens.peek(named ? 2 : 1);
        boolean goesOn = Signs.relation(next) != null
                || Signs.join(next) != null
                || Signs.sign(next) != null
                || next.is("_")
                || next.is("^")
                || next.is("'");
        return !goesOn || Vocabulary.isLetters(token.text().strip());
    }

    /** Whether text stands at the start of a formula or a row. */
    private boolean beginsRow() {
        Token before = tokens.index() == 0 ? tokens.peek() : tokens.get(tokens.index() - 1);
        return tokens.index() == 0 || before.is(Kind.BEGIN) || before.is("\\\\");
    }

    /** Whether words say why a step is taken, and do not name what is on the left side. */
    private static boolean isReason(String text) {
        return text.isBlank()
                || Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                        .anyMatch(REASONS::contains)
                || text.strip().startsWith("(");
    }
}
