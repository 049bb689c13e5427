/** Reasons why what was found of an equation may not be the last word on it: names with other meanings or formulas. */
@NullMarked
package dev.longhand.check.deciding.weighing;

import org.jspecify.annotations.NullMarked;
