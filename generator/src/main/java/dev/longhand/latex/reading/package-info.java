/** From the TeX text of one formula to a tree: characters, tokens, macros, layout taken out, then statements. */
@NullMarked
package dev.longhand.latex.reading;

import org.jspecify.annotations.NullMarked;
