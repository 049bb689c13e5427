/** What the words of a note say, in the languages that notes are written in; nothing of its formulas but where they stand. */
@NullMarked
package dev.longhand.notes.wording;

import org.jspecify.annotations.NullMarked;
