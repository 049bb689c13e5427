/** Formulas that were read, written again: as TeX in one spelling, and as MathML. */
@NullMarked
package dev.longhand.latex.writing;

import org.jspecify.annotations.NullMarked;
