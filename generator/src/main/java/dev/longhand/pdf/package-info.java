/** A derivation as a PDF file: pages, bookmarks, text that can be searched; no TeX installation is needed. */
@NullMarked
package dev.longhand.pdf;

import org.jspecify.annotations.NullMarked;
