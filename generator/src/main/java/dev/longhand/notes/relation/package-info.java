/** The relations of a note in order: chains joined over lines and blocks, ditto marks filled in, sections counted. */
@NullMarked
package dev.longhand.notes.relation;

import org.jspecify.annotations.NullMarked;
