/** When relations hold: conditions beside them, in their sentences, and cases of indices. */
@NullMarked
package dev.longhand.notes.condition;

import org.jspecify.annotations.NullMarked;
