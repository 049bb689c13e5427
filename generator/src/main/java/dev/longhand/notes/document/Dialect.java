package dev.longhand.notes.document;

/** The language a note is written in, where it matters for finding formulas. */
enum Dialect {
    MARKDOWN,
    TEX
}
