/** What a note that is checked by its own words alone does not make wrong. */
@NullMarked
package dev.longhand.check.deciding.hesitation;

import org.jspecify.annotations.NullMarked;
