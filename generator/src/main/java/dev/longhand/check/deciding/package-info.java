/** Judging the relations of a document in order: general claims, numbers by their printed digits, updates, definitions. */
@NullMarked
package dev.longhand.check.deciding;

import org.jspecify.annotations.NullMarked;
