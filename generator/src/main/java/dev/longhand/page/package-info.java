/** A derivation as one HTML page that stands alone. */
@NullMarked
package dev.longhand.page;

import org.jspecify.annotations.NullMarked;
