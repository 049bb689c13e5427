/** What a whole note says before any of it is decided: definitions, functions, numbers that are given. */
@NullMarked
package dev.longhand.check.fact;

import org.jspecify.annotations.NullMarked;
