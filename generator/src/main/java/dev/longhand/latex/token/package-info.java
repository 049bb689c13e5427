/** Tokens of TeX: from characters to tokens, what commands stand for, and which signs, names and words there are. */
@NullMarked
package dev.longhand.latex.token;

import org.jspecify.annotations.NullMarked;
