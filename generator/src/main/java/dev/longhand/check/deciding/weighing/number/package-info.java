/** Reasons why numbers may be others than those that a note gives: examples, settings, values given elsewhere. */
@NullMarked
package dev.longhand.check.deciding.weighing.number;

import org.jspecify.annotations.NullMarked;
