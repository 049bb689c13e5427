/** Marks on their way to a file: drawings, and the inks that take them as SVG, PNG or TikZ. */
@NullMarked
package dev.longhand.image.ink;

import org.jspecify.annotations.NullMarked;
