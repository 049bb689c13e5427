/** The names of a network file, and what a note means when it writes them otherwise. */
@NullMarked
package dev.longhand.check.network;

import org.jspecify.annotations.NullMarked;
