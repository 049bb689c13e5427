package dev.longhand.latex.tree;

import dev.longhand.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sign between two sides.
 *
 * @param label what is written over an arrow, or null
 */
public record Relation(Span span, Kind kind, @Nullable Tree label) {

    /** What the sign says. */
    public enum Kind {
        /** {@code =}. */
        EQUAL,
        /** {@code \approx}, {@code \simeq}, {@code \cong}, {@code \doteq}. */
        APPROXIMATELY,
        /** {@code :=}, {@code \equiv}, {@code \triangleq}, {@code \coloneqq}. */
        DEFINED,
        /** {@code =:}, {@code \eqqcolon}: the right side is given its meaning by the left one. */
        NAMED,
        /** {@code \leftarrow}, {@code \gets}. */
        UPDATED,
        LESS,
        GREATER,
        AT_MOST,
        AT_LEAST,
        UNEQUAL,
        /** {@code \propto}, {@code \sim}. */
        PROPORTIONAL,
        /** {@code \in}. */
        ELEMENT,
        /** {@code \notin}, {@code \subset}, {@code \ll}, and others that say nothing about values. */
        OTHER,
        /** {@code \rightarrow}, {@code \to}, {@code \mapsto}, {@code \xrightarrow}, a matrix that holds an arrow. */
        ARROW,
        /** {@code \Rightarrow}, {@code \implies}, {@code \iff}, {@code \therefore}: what follows is another statement. */
        IMPLIES;

        /** Whether the left side may be given its meaning by the right one. */
        public boolean mayDefine() {
            return this == EQUAL || this == DEFINED;
        }

        /** Whether the two sides are said to be the same. */
        public boolean isEquality() {
            return this == EQUAL || this == APPROXIMATELY || this == DEFINED || this == NAMED;
        }
    }
}
