/** Set type: formulas through JLaTeXMath, words, and paragraphs of both. */
@NullMarked
package dev.longhand.image.type;

import org.jspecify.annotations.NullMarked;
