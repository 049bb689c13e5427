/** Formulas, sheets of notes, networks and source text as pictures (SVG and PNG) that need no installed fonts. */
@NullMarked
package dev.longhand.image;

import org.jspecify.annotations.NullMarked;
