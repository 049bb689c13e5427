/** Whether an equation of a note gives a name its meaning or claims something of it, one equation after the other. */
@NullMarked
package dev.longhand.check.definition;

import org.jspecify.annotations.NullMarked;
