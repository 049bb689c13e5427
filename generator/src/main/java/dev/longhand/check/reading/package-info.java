/** What a whole note settles for itself: the order of indices, which letters are target and output. */
@NullMarked
package dev.longhand.check.reading;

import org.jspecify.annotations.NullMarked;
