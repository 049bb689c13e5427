/** A derivation as straight-line Java; the only package that imports JavaPoet. */
@NullMarked
package dev.longhand.codegen;

import org.jspecify.annotations.NullMarked;
