/** The sections of a derivation: forward pass, chains, matrices, indices, graph, updates. */
@NullMarked
package dev.longhand.typeset.section;

import org.jspecify.annotations.NullMarked;
