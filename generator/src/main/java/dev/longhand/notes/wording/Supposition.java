package dev.longhand.notes.wording;

/**
 * What a sentence takes names to be with words such as "with p = 0.01", "for p = 0.01" or "if p = q r", be it so in the note or
 * not.
 *
 * @param sentence the number of the first equation that it does so with; -1 for none
 * @param isItself whether the relation is such an equation, rather than what is said under it
 */
public record Supposition(int sentence, boolean isItself) {
    /** Nothing is supposed. */
    public static final Supposition NONE = new Supposition(-1, false);

    /** Whether something is supposed. */
    public boolean isMade() {
        return sentence >= 0;
    }
}
