/** What a formula of a note says: names with their indices, calls, products, slopes; still without values or shapes. */
@NullMarked
package dev.longhand.notes.meaning;

import org.jspecify.annotations.NullMarked;
