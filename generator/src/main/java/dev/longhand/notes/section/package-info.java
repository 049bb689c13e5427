/** Where in a note something stands: sections, exercises, items, alternatives, and what is said around a relation there. */
@NullMarked
package dev.longhand.notes.section;

import org.jspecify.annotations.NullMarked;
