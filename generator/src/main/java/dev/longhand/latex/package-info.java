/** Formulas as TeX, in the small subset that every renderer takes. */
@NullMarked
package dev.longhand.latex;

import org.jspecify.annotations.NullMarked;
