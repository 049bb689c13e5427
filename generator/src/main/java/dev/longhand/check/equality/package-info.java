/** Whether two meanings are the same: proof by residues in every instance, refutation by enclosures at a point. */
@NullMarked
package dev.longhand.check.equality;

import org.jspecify.annotations.NullMarked;
