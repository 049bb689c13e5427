/** Local partials, adjoints, chains, closed forms, and the numbers they have. */
@NullMarked
package dev.longhand.derivation;

import org.jspecify.annotations.NullMarked;
