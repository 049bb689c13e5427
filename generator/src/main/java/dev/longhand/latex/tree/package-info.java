/** A formula as it stands on paper: what is written beside, above and below what, with places and without meaning. */
@NullMarked
package dev.longhand.latex.tree;

import org.jspecify.annotations.NullMarked;
