/** Steps of descent: updates, and slips in them. */
@NullMarked
package dev.longhand.check.deciding.step;

import org.jspecify.annotations.NullMarked;
