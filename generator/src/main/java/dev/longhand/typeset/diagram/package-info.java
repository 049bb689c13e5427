/** What the pictures of a derivation show, before anything is drawn; as Mermaid. */
@NullMarked
package dev.longhand.typeset.diagram;

import org.jspecify.annotations.NullMarked;
