/** Expressions as they are written: names, exact constants, operations in the order of the writer, functions. */
@NullMarked
package dev.longhand.expr;

import org.jspecify.annotations.NullMarked;
