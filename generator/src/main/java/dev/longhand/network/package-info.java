/** What a network file says, how it is read, and how it expands into definitions. */
@NullMarked
package dev.longhand.network;

import org.jspecify.annotations.NullMarked;
