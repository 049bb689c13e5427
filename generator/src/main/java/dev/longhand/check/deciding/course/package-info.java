/** The values that names have in the course of a note: examples, rounds, steps, values given anew. */
@NullMarked
package dev.longhand.check.deciding.course;

import org.jspecify.annotations.NullMarked;
