/** What a note declares: shapes of names, layouts of derivatives, what a name depends on. */
@NullMarked
package dev.longhand.notes.declaration;

import org.jspecify.annotations.NullMarked;
