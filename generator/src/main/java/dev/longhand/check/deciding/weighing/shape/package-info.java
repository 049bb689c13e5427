/** Reasons why shapes may be others than those a note gives: rows for columns, numbers for vectors, another order. */
@NullMarked
package dev.longhand.check.deciding.weighing.shape;

import org.jspecify.annotations.NullMarked;
