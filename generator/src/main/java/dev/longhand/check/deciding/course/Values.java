package dev.longhand.check.deciding.course;

import dev.longhand.check.arithmetic.Enclosure;
import dev.longhand.check.deciding.data.Data;
import dev.longhand.check.deciding.data.Situation;
import dev.longhand.check.deciding.data.ValueAt;
import dev.longhand.check.deciding.matter.Matter;
import dev.longhand.check.deciding.matter.PrintedNumber;
import dev.longhand.check.deciding.printed.Digits;
import dev.longhand.check.deciding.printed.PrintedValues;
import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.network.NetworkNames;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.check.universe.Universe;
import dev.longhand.check.universe.Universes;
import dev.longhand.expr.Rational;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import dev.longhand.notes.relation.NotedRelation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values that names have at a relation of a note, with the changes that the note has made to them so far. */
public final class Values {

    private static final int MOST_STATES = 4;
    /** How many relations behind one a value may be said that it has. */
    private static final int BEHIND = 2;

    private final Universes universes;
    private final PrintedValues printed;
    private final Course course;
    private final BasePoint base;
    private final SpecialPoints points;
    private final NumberedExamples numbered;
    private final Map<Course.Change, DocumentDefinition> computed = new HashMap<>();
    private final Set<Course.Change> before = new HashSet<>();
    private final @Nullable Descents descents;
    private final @Nullable Examples examples;
    private int firstIteration = -1;

    /**
     * @param base what the note starts from
     * @param points points that have names of their own
     * @param numbered the examples that the note itself gives
     * @param descents the values of a network file; null without one
     * @param examples which of the file's examples is spoken of; null without one
     */
    private Values(
            Universes universes,
            PrintedValues printed,
            Course course,
            BasePoint base,
            SpecialPoints points,
            NumberedExamples numbered,
            @Nullable Descents descents,
            @Nullable Examples examples) {
        this.examples = examples;
        this.universes = universes;
        this.printed = printed;
        this.course = course;
        this.base = base;
        this.points = points;
        this.numbered = numbered;
        this.descents = descents;
    }

    /** The values of the names of a note, of which some are printed. */
    public static Values of(Matter matter, PrintedValues printed) {
        NetworkNames network = matter.network();
        Set<WrittenName> numbers = matter.numbers();
        Course course = network == null
                ? new Course(matter.statements(), numbers::contains, null)
                : new Course(
                        matter.statements(), name -> network.isParameter(name.key(Map.of())), new NumberSteps(network));
        return new Values(
                matter.universes(),
                printed,
                course,
                new BasePoint(matter.ownStatements(), numbers::contains),
                new SpecialPoints(matter.ownStatements(), matter.facts().definitions()),
                new NumberedExamples(matter.ownStatements()),
                network == null ? null : new Descents(network),
                network == null ? null : new Examples(matter.statements(), network));
    }

    /** Whether a relation gives a name another number outright. */
    public boolean restates(NotedRelation relation) {
        return course.restates(relation.number());
    }

    /** Whether a relation gives a parameter a value that is made, in numbers, of its last one. */
    public boolean isStep(NotedRelation relation) {
        return course.isStep(relation.number());
    }

    /** Takes note of where the reading is: numbers printed before a change are no longer what names are. */
    public void reach(NotedRelation relation) {
        List<Course.Change> now = course.inForce(relation.number());
        int iteration = relation.section().iteration();
        firstIteration = iteration >= 0 && firstIteration < 0 ? iteration : firstIteration;
        if (before.addAll(now)) {
            Set<String> changed = new HashSet<>();
            now.forEach(c -> changed.add(c.name().key(Map.of())));
            printed.forgetBut(changed);
        }
    }

    /** What names are at a relation: the universe with its numbers, and the points at which its free names have values. */
    public Situation at(NotedRelation relation) {
        if (descents == null) {
            List<Course.Change> now = course.inForce(relation.number());
            List<DocumentDefinition> own = ofExample(relation, now);
            Universe universe = own.isEmpty()
                    ? universe(relation, now)
                    : universes
                            .withNumbers(relation.number(), relation.section().layer())
                            .valued(own);
            return new Situation(universe, List.of(new Data("", Map.of())), !now.isEmpty() || !own.isEmpty());
        }
        Universe universe =
                universes.withNumbers(relation.number(), relation.section().layer());
        int steps = steps(relation);
        List<Data> data = descents.after(steps, example(relation), universe);
        Map<String, Rational> updated = updated(relation, universe, data.get(0));
        if (updated.isEmpty()) {
            return new Situation(universe, data);
        }
        // all of a round is a step of the file; an author may make another one
        List<Data> all = new ArrayList<>(descents.after(steps + 1, example(relation), universe));
        data.forEach(d -> all.add(d.with(updated)));
        return new Situation(universe, all, true);
    }

    /**
     * The changes in force beside the data of an earlier example that a note comes back to, or of a point with a name of its
     * own; none where there are no such.
     */
    private List<DocumentDefinition> ofExample(NotedRelation relation, List<Course.Change> now) {
        List<DocumentDefinition> own = Stream.concat(
                        numbered.at(relation).stream(), points.before(relation.number()).stream())
                .filter(d -> now.stream().noneMatch(change -> change.name().equals(d.pattern())))
                .toList();
        if (own.isEmpty()) {
            return own;
        }
        List<DocumentDefinition> all = new ArrayList<>(definitions(now));
        all.addAll(own);
        return all;
    }

    /** Other situations that may be meant: before the changes that are in force, or after some that wait for others. */
    public List<Situation> others(NotedRelation relation) {
        List<Situation> others = new ArrayList<>();
        List<Course.Change> now = course.inForce(relation.number());
        List<Course.Change> waiting = course.waiting(relation.number());
        if (descents != null) {
            Universe universe =
                    universes.withNumbers(relation.number(), relation.section().layer());
            int steps = steps(relation);
            int example = example(relation);
            if (steps > 0 && descents.round() > 1) {
                others.add(new Situation(universe, descents.after(steps * descents.round(), example, universe)));
            }
            boolean moved = !now.isEmpty() || !waiting.isEmpty();
            if (moved) {
                others.add(new Situation(universe, descents.after(steps, example, universe)));
                others.add(new Situation(universe, descents.after(Math.max(0, steps - 1), example, universe)));
                others.add(new Situation(universe, descents.after(steps + 1, example, universe)));
            }
            return others;
        }
        List<Data> free = List.of(new Data("", Map.of()));
        if (!ofExample(relation, now).isEmpty()) {
            others.add(new Situation(universe(relation, now), free));
        }
        if (!waiting.isEmpty()) {
            List<Course.Change> all = new ArrayList<>(now);
            all.addAll(waiting);
            others.add(new Situation(universe(relation, all), free));
        }
        for (List<DocumentDefinition> meant :
                List.of(mended(now), saidBehind(relation), points.at(relation.number()), base.at(relation.number()))) {
            if (!meant.isEmpty()) {
                Universe universe = universes
                        .withNumbers(relation.number(), relation.section().layer())
                        .valued(meant);
                others.add(new Situation(universe, free));
            }
        }
        if (!now.isEmpty()) {
            // the next round may go on calling the new values by their primed names
            List<DocumentDefinition> both = new ArrayList<>();
            for (DocumentDefinition d : definitions(now)) {
                both.add(d);
                both.add(new DocumentDefinition(d.pattern().primed(), d.body(), d.position(), 0, 0));
            }
            Universe universe = universes
                    .withNumbers(relation.number(), relation.section().layer())
                    .valued(both);
            others.add(new Situation(universe, free));
        }
        List<Course.Change> fewer = now;
        while (!fewer.isEmpty() && others.size() < MOST_STATES) {
            int last = fewer.get(fewer.size() - 1).from();
            fewer = fewer.stream().filter(c -> c.from() < last).toList();
            others.add(new Situation(universe(relation, fewer), free));
        }
        return others;
    }

    /** The changes in force as they should have been, where one has a number that its own expression does not give. */
    private List<DocumentDefinition> mended(List<Course.Change> now) {
        List<DocumentDefinition> all = definitions(now);
        boolean slips = false;
        for (int i = 0; i < now.size(); i++) {
            Course.Change change = now.get(i);
            Optional<Enclosure> exact =
                    PrintedNumber.matrix(change.expression()).isPresent()
                            ? Optional.empty()
                            : ValueAt.of(
                                            change.expression(),
                                            universe(change.said(), 0, now.subList(0, i)),
                                            new Data("", Map.of()))
                                    .filter(Tensor::isScalar)
                                    .map(value -> value.at(0, 0));
            Optional<PrintedNumber> number = PrintedNumber.of(change.printed());
            if (exact.isPresent() && number.isPresent() && !Digits.isOf(number.get(), exact.get())) {
                all.set(i, Course.definition(change, Unrounded.literal(exact.get())));
                slips = true;
            }
        }
        return slips ? all : List.of();
    }

    /** The values that are said right behind a relation: it may hold "at w = 0.4". */
    private List<DocumentDefinition> saidBehind(NotedRelation relation) {
        List<Course.Change> next = course.inForce(relation.number() + BEHIND).stream()
                .filter(change -> change.said() > relation.number()
                        && PrintedNumber.matrix(change.expression()).isPresent())
                .toList();
        if (next.isEmpty()) {
            return List.of();
        }
        List<Course.Change> all = new ArrayList<>(course.inForce(relation.number()));
        all.addAll(next);
        return definitions(all);
    }

    private int example(NotedRelation relation) {
        int named = relation.section().example();
        return examples == null ? named : examples.at(relation.number(), named);
    }

    /** How many steps of descent come before: a first iteration that is numbered 2 had one before it. */
    private int steps(NotedRelation relation) {
        int iteration = relation.section().iteration();
        return iteration < 0 ? 0 : Math.max(0, iteration - Math.min(firstIteration, 1));
    }

    /** The parameters that the note has updated since the last heading of an iteration. */
    private Map<String, Rational> updated(NotedRelation relation, Universe universe, Data data) {
        Map<String, Rational> updated = new HashMap<>();
        for (Course.Change change : course.inForce(relation.number())) {
            if (change.iteration() == relation.section().iteration()
                    && Unrounded.value(change, change.expression(), universe, data) instanceof Meaning.Literal number) {
                updated.put(change.name().key(Map.of()), number.value());
            }
        }
        return updated;
    }

    private Universe universe(NotedRelation relation, List<Course.Change> changes) {
        return universe(relation.number(), relation.section().layer(), changes);
    }

    private Universe universe(int relation, int layer, List<Course.Change> changes) {
        return universes.withNumbers(relation, layer).valued(definitions(changes));
    }

    private List<DocumentDefinition> definitions(List<Course.Change> changes) {
        List<DocumentDefinition> all = new ArrayList<>();
        for (Course.Change change : changes) {
            DocumentDefinition known = computed.get(change);
            if (known == null) {
                List<Course.Change> earlier = changes.stream()
                        .filter(c -> c.from() < change.from() && c.from() <= change.said())
                        .toList();
                Universe then = universe(change.said(), 0, earlier);
                Meaning source = PrintedNumber.matrix(change.expression()).isPresent()
                        ? new Meaning.Reference(change.name())
                        : change.expression();
                known = Course.definition(change, Unrounded.value(change, source, then, new Data("", Map.of())));
                computed.put(change, known);
            }
            all.add(known);
        }
        return all;
    }
}
