/** What only arranges a formula on paper, taken out of its tokens or joined before any of it is read. */
@NullMarked
package dev.longhand.latex.layout;

import org.jspecify.annotations.NullMarked;
