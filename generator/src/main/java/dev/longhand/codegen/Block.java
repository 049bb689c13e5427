package dev.longhand.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.longhand.codegen.Schedule.Stage;
import java.util.Set;

/**
 * The body of one private method.
 *
 * @param label what it is named after, a number follows
 * @param arrays which arrays it works on
 */
record Block(String label, Stage stage, Set<Character> arrays, CodeBlock body) {}
