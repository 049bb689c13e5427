/** Derivations as documents: what is said in which order, and how it stands in Markdown and LaTeX. */
@NullMarked
package dev.longhand.typeset;

import org.jspecify.annotations.NullMarked;
