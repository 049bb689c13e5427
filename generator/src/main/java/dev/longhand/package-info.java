/** Longhand: backpropagation the way it is done on paper. {@link dev.longhand.Longhand} is the way in. */
@NullMarked
package dev.longhand;

import org.jspecify.annotations.NullMarked;
