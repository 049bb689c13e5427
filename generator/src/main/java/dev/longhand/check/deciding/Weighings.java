package dev.longhand.check.deciding;

import dev.longhand.check.deciding.hesitation.OtherMeanings;
import dev.longhand.check.deciding.hesitation.PassingMeanings;
import dev.longhand.check.deciding.matter.DocumentView;
import dev.longhand.check.deciding.matter.Hypotheses;
import dev.longhand.check.deciding.matter.Matter;
import dev.longhand.check.deciding.matter.NamesWithin;
import dev.longhand.check.deciding.matter.PrintedNumber;
import dev.longhand.check.deciding.trial.LostWay;
import dev.longhand.check.deciding.weighing.AbsentWays;
import dev.longhand.check.deciding.weighing.AlongAllPaths;
import dev.longhand.check.deciding.weighing.DoubtfulNames;
import dev.longhand.check.deciding.weighing.EqualNames;
import dev.longhand.check.deciding.weighing.GarbledSigmoids;
import dev.longhand.check.deciding.weighing.LaterFormulas;
import dev.longhand.check.deciding.weighing.OtherFormulas;
import dev.longhand.check.deciding.weighing.OtherLayers;
import dev.longhand.check.deciding.weighing.PartialFunctions;
import dev.longhand.check.deciding.weighing.ReleasedNames;
import dev.longhand.check.deciding.weighing.SupposedSums;
import dev.longhand.check.deciding.weighing.UnwrittenFormulas;
import dev.longhand.check.deciding.weighing.Weighing;
import dev.longhand.check.deciding.weighing.number.DoubtfulCommas;
import dev.longhand.check.deciding.weighing.number.EntriesFromZero;
import dev.longhand.check.deciding.weighing.number.NumberedSiblings;
import dev.longhand.check.deciding.weighing.number.NumbersAnew;
import dev.longhand.check.deciding.weighing.number.NumbersBeforeFormulas;
import dev.longhand.check.deciding.weighing.number.NumbersElsewhere;
import dev.longhand.check.deciding.weighing.number.NumbersFurtherOn;
import dev.longhand.check.deciding.weighing.number.OtherMethods;
import dev.longhand.check.deciding.weighing.number.OtherSettings;
import dev.longhand.check.deciding.weighing.number.OwnMultiples;
import dev.longhand.check.deciding.weighing.number.ShortValues;
import dev.longhand.check.deciding.weighing.number.SupposedValues;
import dev.longhand.check.deciding.weighing.number.UnnamedData;
import dev.longhand.check.deciding.weighing.number.WaysInNumbers;
import dev.longhand.check.deciding.weighing.shape.ChainOrder;
import dev.longhand.check.deciding.weighing.shape.DiagonalVectors;
import dev.longhand.check.deciding.weighing.shape.GradientRows;
import dev.longhand.check.deciding.weighing.shape.LaterVectors;
import dev.longhand.check.deciding.weighing.shape.Layouts;
import dev.longhand.check.deciding.weighing.shape.ScalarCase;
import dev.longhand.check.deciding.weighing.shape.TurnedMatrices;
import dev.longhand.check.deciding.weighing.shape.WrittenRows;
import dev.longhand.latex.tree.Relation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What speaks for or against what was found of the equations of a note, in the order in which it is heard. */
final class Weighings {

    private final Matter matter;
    private final Hypotheses hypotheses;
    private final NamesWithin names;
    private final Sayings sayings;
    private final Weighing found;

    /** @param found what is found of an equation before anything is weighed */
    Weighings(Matter matter, Hypotheses hypotheses, NamesWithin names, Sayings sayings, Weighing found) {
        this.matter = matter;
        this.hypotheses = hypotheses;
        this.names = names;
        this.sayings = sayings;
        this.found = found;
    }

    /**
     * All of them.
     *
     * @param later names that get another formula on the way
     * @param stopped what stands behind a formula that is put to zero, in a note without a network file
     */
    List<Weighing> all(DocumentView view, LostWay lost, LaterFormulas later, @Nullable Weighing stopped) {
        boolean alone = matter.network() == null;
        List<Weighing> all = new ArrayList<>(alone ? alone(view, lost) : withFile(view));
        if (stopped != null) {
            all.add(stopped);
        }
        all.add(new GarbledSigmoids(matter, names));
        all.add(new DoubtfulNames(sayings.redefinitions(), matter.facts(), names)::weighed);
        all.add(new PassingMeanings(sayings.redefining(), matter, names)::weighed);
        if (alone) {
            all.add(new NumbersElsewhere(matter, names, sayings.redefinitions()));
        }
        all.add(new ReleasedNames(sayings.releases(), matter, names, hypotheses));
        if (alone) {
            all.addAll(otherwise(later));
        }
        return all;
    }

    private List<Weighing> withFile(DocumentView view) {
        return List.of(firstOrder(view), new DoubtfulCommas(found), layouts());
    }

    private Layouts layouts() {
        return new Layouts(
                matter.ownStatements(),
                matter.facts().definitions(),
                sayings.derivatives().layouts());
    }

    private List<Weighing> alone(DocumentView view, LostWay lost) {
        OtherMeanings others = new OtherMeanings(matter, view, lost);
        List<Weighing> all = new ArrayList<>();
        all.add((stated, left, right, outcome) -> others.related(left, right, outcome));
        all.add(firstOrder(view));
        all.add(others::elsewhere);
        all.add(new DoubtfulCommas(found));
        all.add(layouts());
        all.add(new SupposedValues());
        all.add(new NumberedSiblings(matter.facts().definitions()));
        all.add(new AlongAllPaths(matter.facts().definitions()));
        all.add(new AbsentWays(matter.facts()));
        all.add(new WaysInNumbers(matter.facts().definitions()));
        all.add(new OtherMethods(matter.ownStatements(), matter.facts().definitions(), matter.defining()));
        all.add(new NumbersBeforeFormulas(matter.ownStatements(), matter.facts().definitions()));
        all.add(new DiagonalVectors(matter.facts().definitions()));
        all.add(new TurnedMatrices(matter.statements(), matter.facts()));
        all.add(new ChainOrder(matter.facts(), sayings.derivatives().layouts()));
        OpenEquations equations = new OpenEquations(matter.facts());
        all.add((stated, left, right, outcome) -> equations.weighed(left, right, outcome));
        all.add(new EqualNames(matter));
        all.add(new OwnMultiples());
        all.add(new SupposedSums(matter));
        return all;
    }

    /** What may be meant otherwise: in another case, with other numbers, of other shapes. */
    private List<Weighing> otherwise(LaterFormulas later) {
        List<Weighing> all = new ArrayList<>();
        all.add(new ScalarCase(matter, names, hypotheses, sayings.words().scalars()));
        all.add(new NumbersAnew(matter, sayings.words().otherwise()));
        all.add(new OtherSettings(matter));
        all.add(new EntriesFromZero(matter));
        all.add(new ShortValues());
        all.add(new UnnamedData(matter, sayings.words().lists()));
        all.add(later);
        all.add(new OtherFormulas(
                matter, names, hypotheses, sayings.redefining(), sayings.words().options()));
        all.add(new PartialFunctions(matter, hypotheses));
        all.add(new NumbersFurtherOn(matter, hypotheses));
        all.add(new OtherLayers(matter, hypotheses));
        if (sayings.derivatives().layouts().rows()) {
            all.add(new GradientRows(matter, hypotheses));
        }
        all.add(new WrittenRows(matter, sayings.derivatives().rows()));
        all.add(new LaterVectors(matter, names, hypotheses));
        all.add(new UnwrittenFormulas(sayings.inWords(), matter.facts().definitions()));
        return all;
    }

    private Weighing firstOrder(DocumentView view) {
        FirstOrder first = new FirstOrder(view::isDefined, matter.facts().functions()::containsKey);
        return (stated, left, right, outcome) -> {
            boolean approximate = stated.relation().relation().kind() == Relation.Kind.APPROXIMATELY
                    && PrintedNumber.matrix(right).isEmpty();
            return approximate
                    ? first.weighed(left, right, outcome, (a, b) -> found.weighed(stated, a, b, outcome))
                    : outcome;
        };
    }
}
