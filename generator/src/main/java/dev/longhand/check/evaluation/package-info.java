/** Values of meanings: scalars, vectors and matrices over any arithmetic, with every choice of reading said. */
@NullMarked
package dev.longhand.check.evaluation;

import org.jspecify.annotations.NullMarked;
