package dev.longhand.check.definition;

import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.relation.NotedRelation;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A relation and what its sides say.
 *
 * @param left null where it is not understood
 * @param right null where it is not understood
 * @param problem why one of them is null, else null
 * @param restriction where it is said to hold
 * @param part whether it states something, or says for others when they hold
 */
public record Stated(
        NotedRelation relation,
        @Nullable Meaning left,
        @Nullable Meaning right,
        @Nullable String problem,
        Restriction restriction,
        Part part) {

    /** What a relation is for. */
    public enum Part {
        /** It says something of its own. */
        STATEMENT,
        /** It says in which case its neighbours hold. */
        CASE,
        /** It says what a letter runs over. */
        RANGE,
        /** It is read, but speaks of something that has no value to compare. */
        UNJUDGED
    }

    /** The sides that are understood. */
    public List<Meaning> sides() {
        return Stream.of(left, right).filter(Objects::nonNull).toList();
    }

    /** The letter of the name or function that stands on the left; empty where a formula does. */
    public String subject() {
        if (left instanceof Meaning.Reference r) {
            return r.name().base();
        }
        return left instanceof Meaning.Call call && call.callee() instanceof Callee.Named named ? named.name() : "";
    }

    /** The same of other sides. */
    public Stated with(Rewriting rewriting) {
        return with(left == null ? null : rewriting.of(left), right == null ? null : rewriting.of(right));
    }

    /** The same of other sides. */
    public Stated with(@Nullable Meaning otherLeft, @Nullable Meaning otherRight) {
        return new Stated(relation, otherLeft, otherRight, problem, restriction, part);
    }

    /** A statement that is said to hold everywhere. */
    public Stated(NotedRelation relation, @Nullable Meaning left, @Nullable Meaning right, @Nullable String problem) {
        this(relation, left, right, problem, Restriction.NONE, Part.STATEMENT);
    }
}
