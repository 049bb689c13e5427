/** What the relations of a note state: their sides understood, with what is usually left out of writing put in. */
@NullMarked
package dev.longhand.check.statement;

import org.jspecify.annotations.NullMarked;
