/** Judges the relations of a document in order: tried, then weighed against what the note may mean otherwise. */
@NullMarked
package dev.longhand.check.deciding;

import org.jspecify.annotations.NullMarked;
