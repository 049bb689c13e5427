package dev.longhand.check.deciding.weighing.shape;

import dev.longhand.check.deciding.weighing.Weighing;
import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Equality;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.evaluation.Evaluation;
import dev.longhand.check.quantity.References;
import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import dev.longhand.notes.declaration.SaidLayouts;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How derivatives are laid out. A note that has given one in the shape of the matrix, on whatever other
 * condition, or takes a multiple of one off the matrix, is held to it: its transpose, said of another or of the same, is then
 * no other convention. Where less speaks for that shape, such as the derivative by an entry of the matrix, the transpose is open;
 * so is that of a derivative of a vector by a vector where the note says which way it lies.
 */
public final class Layouts implements Weighing {

    private static final String SHAPE =
            "it is the transpose of the derivative, which the note lays out in the shape of the matrix";

    private static final String ROWS =
            "it is the transpose of the derivative, which the note lays out with a row for each entry of the numerator";

    private static final String VARIABLES = "it holds if " + Evaluation.ROW_FOR_EACH_VARIABLE
            + ", which the note lays out with a row for each entry of the numerator";

    private static final String ROW = "it holds if such derivatives are a row, which the note lays out as a column";

    /** What names stand for that are given to derivatives. */
    private final Map<WrittenName, Meaning> derivatives = new HashMap<>();

    private boolean settled;
    /** Whether the words say what shape derivatives have, or one by a vector shows it. */
    private final boolean likely;
    /** Whether they say that what is differentiated numbers the rows. */
    private final boolean jacobians;
    /** Whether they say that the derivatives of a number by a vector are a column. */
    private final boolean columns;
    /** Bases of the matrices by whose entries derivatives are taken. */
    private final Set<String> ofEntries = new HashSet<>();

    /** @param said what the words say of it */
    public Layouts(List<Stated> statements, List<DocumentDefinition> definitions, SaidLayouts said) {
        this.settled = statements.stream().flatMap(s -> s.sides().stream()).anyMatch(Layouts::isStep);
        Set<Meaning> turned = new HashSet<>();
        definitions.forEach(d -> turned(d.body(), turned));
        definitions.stream()
                .filter(d -> d.body() instanceof Meaning.Slope)
                .forEach(d -> derivatives.putIfAbsent(d.pattern(), d.body()));
        this.jacobians = said.jacobians();
        this.columns = said.columns();
        this.likely = said.shapes() || statements.stream().anyMatch(s -> isColumn(s, turned));
        statements.stream()
                .flatMap(s -> s.sides().stream())
                .flatMap(side -> References.slopes(side).stream())
                .flatMap(slope -> slope.by().stream())
                .flatMap(by -> References.in(by).stream())
                .filter(name -> name.sub().size() == 2)
                .forEach(name -> ofEntries.add(name.base()));
    }

    /** Whether a sum is of a matrix and a multiple of a derivative by it. */
    private static boolean isStep(Meaning side) {
        return side instanceof Meaning.Total total
                && total.terms().stream()
                        .anyMatch(term -> term.unsigned() instanceof Meaning.Multiplied product
                                && product.factors().stream()
                                        .anyMatch(factor -> isByMatrix(factor)
                                                && total.terms()
                                                        .contains(((Meaning.Slope) factor)
                                                                .by()
                                                                .get(0))));
    }

    /** Whether a derivative by a vector has a matrix transposed that no formula turns: it is laid out as the vector is. */
    private boolean isColumn(Stated stated, Set<Meaning> turned) {
        Set<Meaning> here = new HashSet<>();
        if (stated.right() != null) {
            turned(stated.right(), here);
        }
        here.removeAll(turned);
        return stated.left() != null
                && meant(stated.left()) instanceof Meaning.Slope slope
                && slope.by().size() == 1
                && slope.by().get(0) instanceof Meaning.Reference by
                && !isMatrix(by.name())
                && here.stream().anyMatch(matrix -> matrix instanceof Meaning.Reference r && isMatrix(r.name()));
    }

    /** What a side stands for: of the name of a derivative, that. */
    private Meaning meant(Meaning side) {
        return side instanceof Meaning.Reference r ? derivatives.getOrDefault(r.name(), side) : side;
    }

    private static void turned(Meaning meaning, Set<Meaning> found) {
        if (meaning instanceof Meaning.Transposed transposed) {
            found.add(transposed.operand());
        }
        References.parts(meaning).forEach(part -> turned(part, found));
    }

    /** The outcome; what is the transpose of a derivative in the layout of the note is wrong. */
    @Override
    public Outcome weighed(Stated stated, Meaning written, Meaning right, Outcome outcome) {
        Meaning left = meant(written);
        String condition = Objects.requireNonNullElse(outcome.condition(), "");
        if (jacobians && condition.contains(Evaluation.ROW_FOR_EACH_VARIABLE)) {
            return Outcome.undecided(VARIABLES);
        }
        if (columns && left instanceof Meaning.Slope && condition.contains(Equality.ROW_AS_COLUMN)) {
            return Outcome.undecided(ROW);
        }
        boolean turned = condition.contains(Equality.TRANSPOSED);
        if (!isByMatrix(left)) {
            return turned && jacobians && left instanceof Meaning.Slope ? Outcome.undecided(ROWS) : outcome;
        }
        settled |= outcome.isProved() && !turned && !condition.contains(Equality.LOOSE);
        if (!turned) {
            return outcome;
        }
        if (settled) {
            return Outcome.of(Verdict.WRONG, SHAPE, Finding.Evidence.STRUCTURE);
        }
        boolean gradient = stated.relation().tex().startsWith("\\nabla");
        boolean entries = ofEntries.contains(
                References.in(((Meaning.Slope) left).by().get(0)).get(0).base());
        return likely || gradient || entries ? Outcome.undecided(SHAPE + " as it seems") : outcome;
    }

    private static boolean isByMatrix(Meaning meaning) {
        return meaning instanceof Meaning.Slope slope
                && slope.by().size() == 1
                && slope.by().get(0) instanceof Meaning.Reference by
                && isMatrix(by.name());
    }

    /** Whether a name is a capital, perhaps with a label below; what small letters number is a row or an entry. */
    private static boolean isMatrix(WrittenName name) {
        return name.base().matches("[A-Z]")
                && name.sub().size() <= 1
                && name.sub().stream()
                        .allMatch(index ->
                                index.letter() == null || index.letter().matches("[A-Z]"));
    }
}
