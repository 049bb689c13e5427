/** From definitions to steps of arithmetic and calls: stable, shared, and without what nobody needs. */
@NullMarked
package dev.longhand.codegen.lowering;

import org.jspecify.annotations.NullMarked;
