/** Text that came from outside, places in it, and what is said about them. */
@NullMarked
package dev.longhand.source;

import org.jspecify.annotations.NullMarked;
