package dev.longhand.notes.meaning;

/** What a note takes the base of a logarithm to be that has none written below it. */
public enum LogarithmBase {
    /** e, as usual. */
    NATURAL,
    /** 2, which the note says. */
    TWO,
    /** Either of them: what stands beside it is of base e, and has its own sign. */
    OPEN
}
