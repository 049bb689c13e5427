/** How a document lies on a page: where its formulas are broken, and what is coloured alike. */
@NullMarked
package dev.longhand.typeset.layout;

import org.jspecify.annotations.NullMarked;
