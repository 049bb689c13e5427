/** From the tokens of one formula to a tree: statements, chains of sides, sums, factors and what they are made of. */
@NullMarked
package dev.longhand.latex.reading;

import org.jspecify.annotations.NullMarked;
