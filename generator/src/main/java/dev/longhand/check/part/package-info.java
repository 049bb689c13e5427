/** Parts of a note by themselves: what another section, exercise or example says is said of that one. */
@NullMarked
package dev.longhand.check.part;

import org.jspecify.annotations.NullMarked;
