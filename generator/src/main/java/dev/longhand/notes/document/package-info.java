/** Notes as documents: headings, prose and formulas in order, out of Markdown, TeX, notebooks and plain text. */
@NullMarked
package dev.longhand.notes.document;

import org.jspecify.annotations.NullMarked;
