package dev.longhand.notes.condition;

/**
 * Words by which a name stops being what a note has said it is: "let g be any convex function", "for all x", or the end of
 * a case in which it was a number.
 *
 * @param base the letter of the name
 * @param from the offset in the source from which it is anything again
 * @param since where the word of a case begins that the name was a number in; the same as {@code from} where it is any
 *     again whatever it was
 * @param inOtherSection whether it is so only for what was said under another heading
 */
public record Release(String base, int from, int since, boolean inOtherSection) {

    /** Whether the name was a number in one case only. */
    public boolean isOfCase() {
        return since < from;
    }

    /** Whether what is said at a place of the source, under the same heading or not, is let go. */
    public boolean concerns(int place, boolean sameSection) {
        boolean said = isOfCase() ? place >= since && place < from : place < from;
        return said && !(inOtherSection && sameSection);
    }
}
