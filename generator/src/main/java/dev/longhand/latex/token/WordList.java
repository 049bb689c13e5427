package dev.longhand.latex.token;

import java.util.HashSet;
import java.util.Set;

/** Sets of words that are written in lines, with blanks between the words. */
public final class WordList {

    private WordList() {}

    /**
     * The words of all lines.
     *
     * @throws IllegalArgumentException if a line has a word twice
     */
    public static Set<String> words(String... lines) {
        Set<String> words = new HashSet<>();
        for (String line : lines) {
            words.addAll(Set.of(line.split(" ", -1)));
        }
        return Set.copyOf(words);
    }

    /** Commands, written without their backslashes. */
    public static Set<String> commands(String... lines) {
        Set<String> commands = new HashSet<>();
        for (String word : words(lines)) {
            commands.add("\\" + word);
        }
        return Set.copyOf(commands);
    }
}
