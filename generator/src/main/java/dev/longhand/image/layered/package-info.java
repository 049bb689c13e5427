/** Places for the nodes of a graph without cycles: columns from left to right, few crossings, few bends. */
@NullMarked
package dev.longhand.image.layered;

import org.jspecify.annotations.NullMarked;
