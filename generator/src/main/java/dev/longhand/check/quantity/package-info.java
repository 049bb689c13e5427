/** What values are made of: tensors, quantities and the names that stand for them, choices of readings, and what may be spent. */
@NullMarked
package dev.longhand.check.quantity;

import org.jspecify.annotations.NullMarked;
