/** Sizes: which names are vectors and matrices, which rows and columns have to agree, what letters run over. */
@NullMarked
package dev.longhand.check.size;

import org.jspecify.annotations.NullMarked;
