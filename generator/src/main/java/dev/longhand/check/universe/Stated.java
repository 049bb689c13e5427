package dev.longhand.check.universe;

import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.relation.NotedRelation;
import org.jspecify.annotations.Nullable;

/**
 * A relation and what its sides say.
 *
 * @param left null where it is not understood
 * @param right null where it is not understood
 * @param problem why one of them is null, else null
 */
public record Stated(
        NotedRelation relation,
        @Nullable Meaning left,
        @Nullable Meaning right,
        @Nullable String problem) {}
