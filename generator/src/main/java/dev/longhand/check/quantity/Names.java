package dev.longhand.check.quantity;

import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the names of a document stand for, at one place of it and for one set of sizes. */
public interface Names {

    /**
     * What a name stands for.
     *
     * @throws Unsettled when it stands for nothing
     */
    Quantity quantity(WrittenName name, Map<String, Integer> bound, Choices choices);

    /** The function of a name, if the document defines it. */
    Optional<NamedFunction> function(String name);

    /** Known functions that an unknown one may be; the unknown one itself is the first reading. */
    List<dev.longhand.expr.Function> candidates(String name);

    /** Whether definitions call a function, so that it is the same unknown function throughout. */
    boolean isCalled(String name);

    /** How many components an unknown function of a vector has; 0 where it is taken entry by entry. */
    int components(String function);

    /** Whether a function has a letter or word for a loss: its value is a number, whatever it is of. */
    boolean isLossFunction(String name);

    /** The values that a running letter takes in a fold. */
    List<Integer> range(Meaning.Folded folded, Map<String, Integer> bound);

    /** Whether a letter numbers layers or moments, so that what it stands below is no entry. */
    boolean isSequence(String letter);

    /** The network's loss as an unknown function: weights of its sinks, or nothing when the loss is defined. */
    boolean isAbstractLoss(String key);

    /** The keys of all losses that are unknown functions. */
    Set<String> abstractLosses();

    /** Whether derivatives are taken of several losses that are not defined: the same one, or others. */
    boolean hasSeveralAbstractLosses();

    /** Whether a loss is written entry by entry, as for one output: of several, they are added up. */
    boolean isEntrywiseLoss(String key);

    /** Whether a plain letter is the name of a quantity, even where it also counts layers or moments. */
    public boolean isName(String letter);

    /** What an abstract loss depends on directly, where letters have values. */
    List<Quantity> sinks(String loss, Map<String, Integer> bound);

    /** The same without what belongs to any but the last moment. */
    List<Quantity> sinksAtEnd(String loss, Map<String, Integer> bound);

    /** Whether other definitions spell out what a name stands for, so that they do not mention it. */
    boolean isSpeltOut(WrittenName name);

    /** Whether an unknown loss may depend on the states of all moments or of the last alone, for all that is said. */
    boolean mayReadStates();

    /** Whether it is not said how often a name is added in a sum of wholes: as it stands, or to every row or column. */
    boolean isUnsettledBias(WrittenName name, Map<String, Integer> bound);

    /** Whether a network file says what is computed from what. */
    boolean followsFile();

    /** Whether the document has a sign for products entry by entry, so that one without the sign is none to its author. */
    boolean marksEntrywise();

    /** Whether products of the document have transposes, so that two columns side by side are none to their author. */
    boolean marksTransposes();

    /** Whether the derivatives of a number by a vector are a row, as the numerator layout has them. */
    boolean laysGradientsInRows();

    /** A derivative by a name whose square is what the document defines, or the other way round, by way of that. */
    Optional<Meaning> bySquare(Meaning.Slope slope, WrittenName by, Map<String, Integer> bound);
}
