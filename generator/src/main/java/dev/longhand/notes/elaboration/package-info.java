/** From what stands on the paper to what it says: factors, calls, scripts, operators and how far they reach. */
@NullMarked
package dev.longhand.notes.elaboration;

import org.jspecify.annotations.NullMarked;
