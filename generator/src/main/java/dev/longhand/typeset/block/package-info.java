/** Documents as blocks in order, and as text: Markdown and LaTeX. */
@NullMarked
package dev.longhand.typeset.block;

import org.jspecify.annotations.NullMarked;
