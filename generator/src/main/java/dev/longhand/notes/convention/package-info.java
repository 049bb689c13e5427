/** What a whole note settles for its letters: which are functions, which superscripts are layers, what begins a name. */
@NullMarked
package dev.longhand.notes.convention;

import org.jspecify.annotations.NullMarked;
