/** Named definitions in order: the computation graph that every job of Longhand works on. */
@NullMarked
package dev.longhand.graph;

import org.jspecify.annotations.NullMarked;
