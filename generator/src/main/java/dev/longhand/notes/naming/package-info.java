/** Names in formulas: their letters, what stands in brackets behind them, layers above them. */
@NullMarked
package dev.longhand.notes.naming;

import org.jspecify.annotations.NullMarked;
