/** The questions of {@code dev.longhand.cas} answered by Symja; the only package that imports it. */
@NullMarked
package dev.longhand.cas.symja;

import org.jspecify.annotations.NullMarked;
