package dev.longhand.notes.relation;

import dev.longhand.notes.condition.Proviso;
import dev.longhand.notes.declaration.NotedShapes;
import dev.longhand.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All relations of a note in order, and what was not read.
 *
 * @param provisos what stands as a condition beside a relation, by its number
 * @param cases numbers of equations that say in which case something holds, if their letter is an index
 * @param ranges numbers of equations that say what a letter runs over
 * @param bounds the letters that run up to another one, by that one
 * @param counted the letters that run from 1 up to another one, with that one
 * @param letters those of numbers, such as e, that words give another meaning
 * @param numbered those of them that carry an index above
 * @param shapes what is said of the shapes of names
 */
public record NotedRelations(
        List<NotedRelation> relations,
        List<Gap> gaps,
        Map<Integer, Proviso> provisos,
        Set<Integer> cases,
        Set<Integer> ranges,
        Map<String, Set<String>> bounds,
        Map<String, String> counted,
        Set<String> letters,
        Set<String> numbered,
        NotedShapes shapes) {
    public NotedRelations {
        relations = List.copyOf(relations);
        gaps = List.copyOf(gaps);
        provisos = Map.copyOf(provisos);
        cases = Set.copyOf(cases);
        ranges = Set.copyOf(ranges);
        bounds = Map.copyOf(bounds);
        counted = Map.copyOf(counted);
        letters = Set.copyOf(letters);
        numbered = Set.copyOf(numbered);
    }

    /** The same with the relations as they are read otherwise. */
    public NotedRelations with(List<NotedRelation> others) {
        return new NotedRelations(others, gaps, provisos, cases, ranges, bounds, counted, letters, numbered, shapes);
    }

    /** The same, with some relations of which it is unclear in what cases they are said. */
    public NotedRelations doubting(Set<Integer> unclear) {
        return new NotedRelations(
                relations,
                gaps,
                Proviso.doubting(provisos, unclear),
                cases,
                ranges,
                bounds,
                counted,
                letters,
                numbered,
                shapes);
    }

    /** What stands as a condition beside a relation. */
    public Proviso proviso(NotedRelation relation) {
        return provisos.getOrDefault(relation.number(), Proviso.NONE);
    }

    /**
     * A stretch of the source that was not read.
     *
     * @param relations how many signs of relation stand in it, by a count of the text alone
     */
    public record Gap(Span span, String tex, String message, int relations) {}
}
