/** Derivatives with indices left open: one formula for all units of a layer, each held against the derivation in scalars. */
@NullMarked
package dev.longhand.derivation.index;

import org.jspecify.annotations.NullMarked;
