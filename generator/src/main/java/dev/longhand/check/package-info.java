/** Judging what a note claims. */
@NullMarked
package dev.longhand.check;

import org.jspecify.annotations.NullMarked;
