/** Numbers of several kinds that claims are evaluated in: residues for proof, enclosures for refutation, duals for slopes. */
@NullMarked
package dev.longhand.check.arithmetic;

import org.jspecify.annotations.NullMarked;
