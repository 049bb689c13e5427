package dev.longhand.check.size;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.UsualLetters;
import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.fact.VectorEntries;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds which sizes have to agree: rows and columns of wholes by the way they are multiplied and added, and ranges of
 * indices by where the same letter stands.
 */
public final class SizeInference {

    private static final int PASSES = 6;
    /** Every sum is held against every equation that may spell it out; a note beyond this is nobody's derivation. */
    private static final int MOST_SPELT = 200;

    private final Families families;
    private final List<DocumentFacts.Restatement> restatements;
    private final Classes classes = new Classes();
    private final Wholes wholes;
    private final DeclaredSizes declared;
    private final Biases biases;
    private final VectorMaps maps;
    private final Shapes shapes;
    private final IndexRanges ranges;
    private final Layerings layerings;
    private final Set<String> shares;
    private final Map<String, String> counted;
    private final EntrywiseLosses losses;
    private final Forms forms = new Forms();
    private final AddedNames added = new AddedNames();
    private final WeightTargets targets = new WeightTargets();

    /** @param layers how many layers and moments there are */
    public SizeInference(Families families, DocumentFacts facts, int layers) {
        this.families = families;
        this.restatements = facts.restatements();
        this.shares = facts.shares().keySet();
        this.counted = facts.counted();
        this.wholes = new Wholes(families, classes, facts);
        this.declared = wholes.declared();
        this.biases = new Biases(classes, declared);
        this.maps = new VectorMaps(facts);
        this.shapes = new Shapes(families, classes, wholes, biases, facts, maps);
        this.ranges = new IndexRanges(families, classes, wholes, shapes, added);
        this.layerings = new Layerings(families, layers);
        this.losses = new EntrywiseLosses(facts, families);
        facts.functions().values().forEach(f -> forms.take(f.body()));
        facts.redefined().forEach(f -> forms.take(f.function().body()));
    }

    /** Which names are vectors and matrices. */
    public Wholes wholes() {
        return wholes;
    }

    /** The sizes that have to agree, by what has been taken in so far. */
    public Classes classes() {
        return classes;
    }

    /** Losses that are written entry by entry. */
    public EntrywiseLosses losses() {
        return losses;
    }

    /** The matrices of quadratic forms. */
    public Forms forms() {
        return forms;
    }

    /** Which unknown functions are not taken entry by entry. */
    public VectorMaps maps() {
        return maps;
    }

    /** Which indices of weights are the units they lead to. */
    public WeightTargets targets() {
        return targets;
    }

    /** Takes in everything that is said, with every running layer put in. */
    public void take(List<DocumentDefinition> definitions, List<Meaning> others) {
        List<DocumentDefinition> general = definitions.stream()
                .filter(d -> !d.pattern().letters().isEmpty())
                .toList();
        List<DocumentDefinition> folding = definitions.stream()
                .filter(d -> !Formulas.isSpeltOut(d.body()))
                .limit(MOST_SPELT)
                .toList();
        List<DocumentDefinition> spelt = restatements.stream()
                .map(DocumentFacts.Restatement::equation)
                .filter(equation -> Formulas.isSpeltOut(equation.body()))
                .limit(MOST_SPELT)
                .toList();
        VectorEntries entries = new VectorEntries(definitions, restatements);
        definitions.forEach(targets::take);
        restatements.forEach(restatement -> targets.take(restatement.equation()));
        Set<String> factors = new HashSet<>();
        definitions.forEach(d -> besideMatrices(d.body(), factors));
        new RowsBeforeMatrices(classes, wholes, layerings).take(definitions, others);
        others.forEach(other -> turned(other, factors));
        definitions.forEach(d -> added.take(d.body()));
        others.forEach(added::take);
        new ShapeDeclarations(classes, wholes, biases, shapes.sums(), layerings).take(definitions, others);
        ArrayNames arrays = new ArrayNames(wholes);
        if (!others.isEmpty()) {
            definitions.forEach(d -> layerings.of(List.of(d.body())).forEach(bound -> arrays.take(d.body(), bound)));
        }
        definitions.forEach(d -> forms.take(d.body()));
        others.forEach(forms::take);
        for (int pass = 0; pass < PASSES; pass++) {
            declared.orient();
            int before = wholes.count();
            for (DocumentDefinition d : definitions) {
                for (Map<String, Integer> bound : layerings.of(List.of(new Meaning.Reference(d.pattern()), d.body()))) {
                    Shape body = shapes.of(d.body(), bound);
                    if (families.arity(d.pattern().base()) == 1
                            && d.pattern().sub().isEmpty()
                            && d.body() instanceof Meaning.Grid grid
                            && grid.rows().size() == 1) {
                        body = body.turned();
                    }
                    if (body.isNumber() && isAnotherName(d, bound)) {
                        wholes.add(((Meaning.Reference) d.body()).name());
                        body = shapes.of(d.body(), bound);
                    }
                    if (shapes.isRow(body)
                            && declared.length(wholes.whole(d.pattern(), bound)).isEmpty()) {
                        classes.unite(Classes.ONE, "rows " + wholes.whole(d.pattern(), bound));
                    }
                    if (!body.isNumber() || !wholes.isEntry(d.pattern())) {
                        shapes.unite(wholes.reference(d.pattern(), bound, !body.isNumber()), body);
                    }
                    number(d, bound);
                    ranges.letters(d.pattern(), d.body(), bound);
                    if (general.stream().noneMatch(g -> isGeneral(g, d))) {
                        ranges.counted(d.pattern(), bound);
                    }
                }
            }
            definitions.forEach(d -> layerings.beyond(d.body()).ifPresent(beyond -> ranges.last(d.body(), beyond)));
            shapes.calls().ofWholes().take();
            losses.bind(shapes, classes);
            ranges.take(entries);
            folding.forEach(d -> spelt.forEach(equation -> ranges.spelt(equation, d, d.body())));
            classes.settle(true);
            said(definitions);
            for (Meaning other : others) {
                for (Map<String, Integer> bound : layerings.of(List.of(other))) {
                    ranges.letters(WrittenName.plain(""), other, bound);
                }
            }
            classes.settle(false);
            if (pass > 1 && before == wholes.count()) {
                if (columns()) {
                    biases.reconsider();
                    continue;
                }
                break;
            }
        }
        shares.forEach(this::spelt);
        classes.settle(true);
        unused(definitions, others);
        declared.orient();
    }

    /** Takes in what the words say that indices of definitions run up to, unless that is an index itself. */
    private void said(List<DocumentDefinition> definitions) {
        Map<String, String> ends = new HashMap<>(counted);
        ends.keySet().removeIf(families::isSequence);
        for (DocumentDefinition d : definitions) {
            ends.values().removeAll(d.pattern().letters());
            References.in(d.body()).forEach(name -> ends.values().removeAll(name.letters()));
        }
        for (DocumentDefinition d : definitions) {
            if (d.pattern().letters().stream().anyMatch(ends::containsKey)) {
                layerings
                        .of(List.of(new Meaning.Reference(d.pattern()), d.body()))
                        .forEach(bound -> ranges.said(d.pattern(), ends, bound));
            }
        }
    }

    /** Whether a vector or matrix is said to be what another name stands for, so that this is one too. */
    private boolean isAnotherName(DocumentDefinition d, Map<String, Integer> bound) {
        return d.body() instanceof Meaning.Reference r
                && r.name().sub().isEmpty()
                && !UsualLetters.isNumber(r.name())
                && !declared.isNumber(r.name())
                && !wholes.reference(d.pattern(), bound, false).isNumber();
    }

    /** What a definition multiplies a matrix by is no number if it stands under a transpose elsewhere. */
    private void turned(Meaning meaning, Set<String> factors) {
        if (meaning instanceof Meaning.Transposed t && t.operand() instanceof Meaning.Reference r) {
            wholes.turned(r.name());
            if (factors.contains(r.name().base())) {
                wholes.add(r.name());
            }
        }
        References.parts(meaning).forEach(part -> turned(part, factors));
    }

    private void besideMatrices(Meaning meaning, Set<String> factors) {
        if (meaning instanceof Meaning.Multiplied product
                && product.factors().stream()
                        .anyMatch(f -> f instanceof Meaning.Reference r && wholes.isMatrix(r.name()))) {
            for (Meaning factor : product.factors()) {
                if (factor instanceof Meaning.Reference r
                        && r.name().sub().isEmpty()
                        && !UsualLetters.isNumber(r.name())
                        && !declared.isNumber(r.name())) {
                    factors.add(r.name().base());
                }
            }
        }
        References.parts(meaning).forEach(part -> besideMatrices(part, factors));
    }

    /** Shares of one that are written one by one are all there are, where nothing else has as many entries. */
    private void spelt(String base) {
        WrittenName entry = DeclaredSizes.entry(WrittenName.plain(base), 1);
        String axis = wholes.axis(entry, 0, Map.of());
        int largest = families.largest(entry, 0, Map.of());
        if (largest > 1 && classes.isOf(axis, base)) {
            classes.fixAtLeast(axis, largest);
        }
    }

    /** Sizes that nothing says, of declared names that no definition has, are those that claims need. */
    private void unused(List<DocumentDefinition> definitions, List<Meaning> others) {
        Set<String> used = new HashSet<>(shapes.calls().ofWholes().bases());
        for (DocumentDefinition d : definitions) {
            used.add(d.pattern().base());
            References.in(d.body()).forEach(name -> used.add(name.base()));
        }
        for (Meaning other : others) {
            if (References.in(other).stream().anyMatch(n -> !used.contains(n.base()) && declared.lacksSize(n))) {
                layerings.of(List.of(other)).forEach(bound -> shapes.of(other, bound));
                columns();
            }
        }
    }

    /** A small letter that is neither a row nor a column so far is a column. */
    private boolean columns() {
        boolean changed = false;
        for (String key : wholes.vectors()) {
            if (!classes.isOne("rows " + key) && !classes.isOne("columns " + key)) {
                if (added.isRow(key, classes)) {
                    changed = true;
                    continue;
                }
                // a bias added to the rows of a matrix is neither: its sizes are the matrix's
                if (!isLong("columns " + key)) {
                    classes.unite(Classes.ONE, "columns " + key);
                    changed = true;
                } else if (!isLong("rows " + key)) {
                    classes.unite(Classes.ONE, "rows " + key);
                    changed = true;
                }
            }
        }
        return changed;
    }

    private boolean isLong(String side) {
        return classes.concernMatrices(side) || declared.concerns(side);
    }

    /** Whether one definition is of all of a kind, and another of one of these. */
    private static boolean isGeneral(DocumentDefinition g, DocumentDefinition d) {
        return d.pattern().letters().isEmpty()
                && g.pattern().base().equals(d.pattern().base())
                && g.pattern().match(d.pattern(), Map.of()) != null;
    }

    /** A name with a number that is given a number is one, whatever those with other numbers are. */
    private void number(DocumentDefinition d, Map<String, Integer> bound) {
        Meaning body = d.body().unsigned();
        if (!(body instanceof Meaning.Literal) || Formulas.isZero(body)) {
            return;
        }
        Shape shape = wholes.reference(d.pattern(), bound, false);
        boolean own = !wholes.whole(d.pattern(), bound)
                .equals(wholes.whole(d.pattern().whole(), bound));
        if (own && !shape.isNumber()) {
            classes.unite(Classes.ONE, shape.rows());
            classes.unite(Classes.ONE, shape.columns());
        }
    }

    /** Whether it is not said how often a name is added in a sum of wholes. */
    public boolean isUnsettledBias(WrittenName name, Map<String, Integer> bound) {
        return biases.isUnsettled(wholes.whole(name, bound))
                || (wholes.isEntry(name) && biases.isUnsettled(wholes.whole(name.whole(), bound)));
    }
}
