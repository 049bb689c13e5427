/** Whether the two sides of an equation are equal: in general, with what is given, and in numbers. */
@NullMarked
package dev.longhand.check.deciding.trial;

import org.jspecify.annotations.NullMarked;
