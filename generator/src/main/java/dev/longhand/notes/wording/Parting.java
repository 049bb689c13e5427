package dev.longhand.notes.wording;

/** How surely a name may be given another meaning in a later section of a note. */
public enum Parting {
    /** The section goes on with the same: another formula for a name is a claim about it. */
    NONE,
    /** Its heading says nothing of it. */
    MAYBE,
    /** It is another example, exercise or case, of the same network or of another one. */
    LIKELY,
    /** The note says that it is another network, or that the name has another meaning from here on. */
    SURE
}
