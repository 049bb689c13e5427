/** What the names of a document stand for: by its network file, by its own definitions, or as free symbols of some shape. */
@NullMarked
package dev.longhand.check.universe;

import org.jspecify.annotations.NullMarked;
