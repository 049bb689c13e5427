package dev.longhand.notes.meaning;

/** Which names are functions for everybody. */
public final class FunctionNames {

    private FunctionNames() {}

    /** Whether a name is a word or sign such as tanh that calls a known function. */
    public static boolean isWord(String base) {
        return FunctionWords.of(base).isPresent();
    }
}
