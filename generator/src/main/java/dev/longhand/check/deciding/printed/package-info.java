/** Numbers as they are printed: their digits, what they may be roundings of, and what follows from a wrong one. */
@NullMarked
package dev.longhand.check.deciding.printed;

import org.jspecify.annotations.NullMarked;
