/** What relations are decided by: the note, what it speaks of if some of it is otherwise, and which names a formula is made of. */
@NullMarked
package dev.longhand.check.deciding.matter;

import org.jspecify.annotations.NullMarked;
