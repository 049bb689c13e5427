/** Numbers to compute with where a relation stands, and the values of formulas at them. */
@NullMarked
package dev.longhand.check.deciding.data;

import org.jspecify.annotations.NullMarked;
