/** What is asked of a computer algebra system, in expressions of our own. */
@NullMarked
package dev.longhand.cas;

import org.jspecify.annotations.NullMarked;
