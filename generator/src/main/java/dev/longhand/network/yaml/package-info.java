/** Reads network files: YAML to a tree with positions, the tree to a network. */
@NullMarked
package dev.longhand.network.yaml;

import org.jspecify.annotations.NullMarked;
