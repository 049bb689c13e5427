/** The command line: commands, their input, and where their output goes. */
@NullMarked
package dev.longhand.cli;

import org.jspecify.annotations.NullMarked;
