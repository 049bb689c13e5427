package dev.longhand.notes.relation;

import dev.longhand.source.Span;
import java.util.List;

/**
 * All relations of a note in order, and what was not read.
 */
public record NotedRelations(List<NotedRelation> relations, List<Gap> gaps) {
    public NotedRelations {
        relations = List.copyOf(relations);
        gaps = List.copyOf(gaps);
    }

    /**
     * A stretch of the source that was not read.
     *
     * @param relations how many signs of relation stand in it, by a count of the text alone
     */
    public record Gap(Span span, String tex, String message, int relations) {}
}
