/** Saying why a claim is wrong: the one slip that would explain it, found by undoing likely slips one at a time. */
@NullMarked
package dev.longhand.check.diagnosis;

import org.jspecify.annotations.NullMarked;
