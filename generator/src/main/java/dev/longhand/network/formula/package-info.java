/** Formulas as a network file writes them: plain text in infix notation, read over declared names. */
@NullMarked
package dev.longhand.network.formula;

import org.jspecify.annotations.NullMarked;
