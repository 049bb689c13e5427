package dev.longhand.check.universe;

import dev.longhand.check.evaluation.NamedFunction;
import dev.longhand.check.evaluation.References;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import dev.longhand.notes.relation.DeclaredShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds which sizes have to agree: rows and columns of wholes by the way they are multiplied and added, and ranges of
 * indices by where the same letter stands.
 */
final class SizeInference {

    private static final Set<String> NUMBERS = Set.of(
            "L",
            "C",
            "E",
            "J",
            "N",
            "M",
            "T",
            "n",
            "m",
            "\\eta",
            "\\lambda",
            "\\alpha",
            "\\epsilon",
            "\\varepsilon",
            "Loss",
            "loss");
    private static final int PASSES = 6;
    /** Every sum is held against every equation that may spell it out; a note beyond this is nobody's derivation. */
    private static final int MOST_SPELT = 200;

    private final Families families;
    private final boolean hasMatrices;
    private final Map<String, NamedFunction> functions;
    private final List<DocumentFacts.Restatement> restatements;
    private final Classes classes = new Classes();
    private final Set<String> tensors = new HashSet<>();
    private final Set<String> scalars = new HashSet<>();
    private final Set<String> sequenceBases = new HashSet<>();
    private final Set<String> vectors = new HashSet<>();
    private final DeclaredSizes declared;
    private final Biases biases;
    private int fresh;

    SizeInference(Families families, DocumentFacts facts) {
        this.declared = new DeclaredSizes(facts.declared(), classes, this::whole);
        this.biases = new Biases(classes, declared);
        this.families = families;
        this.hasMatrices = facts.hasMatrices();
        this.functions = facts.functions();
        this.restatements = facts.restatements();
        scalars.addAll(facts.lossNames());
    }

    Classes classes() {
        return classes;
    }

    /** Whether a name without lower indices is a vector or matrix. */
    boolean isTensor(WrittenName name) {
        return tensors.contains(name.base());
    }

    /** Takes in everything that is said, with every running layer put in. */
    void take(List<DocumentDefinition> definitions, List<Meaning> others, int layers) {
        List<DocumentDefinition> general = definitions.stream()
                .filter(d -> !d.pattern().letters().isEmpty())
                .toList();
        List<DocumentDefinition> folding = definitions.stream()
                .filter(d -> !FactsReading.isSpeltOut(d.body()))
                .limit(MOST_SPELT)
                .toList();
        List<DocumentDefinition> spelt = restatements.stream()
                .map(DocumentFacts.Restatement::equation)
                .filter(equation -> FactsReading.isSpeltOut(equation.body()))
                .limit(MOST_SPELT)
                .toList();
        declare(layers);
        biases(definitions, layers);
        for (int pass = 0; pass < PASSES; pass++) {
            declared.orient();
            int before = tensors.size();
            for (DocumentDefinition d : definitions) {
                for (Map<String, Integer> bound :
                        layerings(List.of(new Meaning.Reference(d.pattern()), d.body()), layers)) {
                    Shape body = shape(d.body(), bound);
                    if (families.arity(d.pattern().base()) == 1
                            && d.body() instanceof Meaning.Grid grid
                            && grid.rows().size() == 1) {
                        body = body.turned();
                    }
                    if (!body.isNumber() || !isEntry(d.pattern())) {
                        unite(reference(d.pattern(), bound, !body.isNumber()), body);
                    }
                    number(d, bound);
                    letters(d.pattern(), d.body(), bound);
                    if (general.stream().noneMatch(g -> isGeneral(g, d))) {
                        counted(d.pattern(), bound);
                    }
                }
            }
            folding.forEach(d -> spelt.forEach(equation -> spelt(equation, d, d.body())));
            for (Meaning other : others) {
                for (Map<String, Integer> bound : layerings(List.of(other), layers)) {
                    letters(WrittenName.plain(""), other, bound);
                }
            }
            if (pass > 1 && before == tensors.size()) {
                if (columns()) {
                    continue;
                }
                break;
            }
        }
        unused(definitions, others, layers);
        declared.orient();
    }

    /** Sizes that nothing says, of declared names that no definition has, are those that claims need. */
    private void unused(List<DocumentDefinition> definitions, List<Meaning> others, int layers) {
        Set<String> used = new HashSet<>();
        for (DocumentDefinition d : definitions) {
            used.add(d.pattern().base());
            References.in(d.body()).forEach(name -> used.add(name.base()));
        }
        for (Meaning other : others) {
            if (References.in(other).stream().anyMatch(n -> !used.contains(n.base()) && declared.lacksSize(n))) {
                layerings(List.of(other), layers).forEach(bound -> shape(other, bound));
                columns();
            }
        }
    }

    /** Takes in the shapes that the document declares. */
    private void declare(int layers) {
        declared.tensors().forEach(d -> tensors.add(d.name().base()));
        for (DeclaredName d : declared.tensors()) {
            for (Map<String, Integer> bound : layerings(List.of(new Meaning.Reference(d.name())), layers)) {
                declared.take(d, bound, axis(d.name(), bound));
                if (d.kind() == DeclaredShape.Kind.MATRIX) {
                    String key = whole(d.name(), bound);
                    WrittenName entry = DeclaredSizes.entry(d.name(), 2);
                    classes.unite("rows " + key, axis(entry, 0, bound));
                    classes.unite("columns " + key, axis(entry, 1, bound));
                }
            }
        }
        declared.vectors().forEach(vectors::add);
    }

    /** Takes in the small letters that are added to products of matrices. */
    private void biases(List<DocumentDefinition> definitions, int layers) {
        for (DocumentDefinition d : definitions) {
            if (!(d.body() instanceof Meaning.Total total)
                    || total.terms().stream().noneMatch(term -> biases.isOfMatrices(term, this::isMatrix))) {
                continue;
            }
            for (Meaning term : total.terms()) {
                if (isBias(term) && plain(term) instanceof Meaning.Reference r && r.name().sub().isEmpty()) {
                    layerings(List.of(r), layers)
                            .forEach(bound -> declared.open(whole(r.name(), bound), axis(r.name(), bound)));
                }
            }
        }
    }

    /** The range of the index of the entries of a vector. */
    private String axis(WrittenName name, Map<String, Integer> bound) {
        return name.sub().isEmpty()
                ? axis(DeclaredSizes.entry(name, 1), 0, bound)
                : "length " + whole(name, bound);
    }

    /** A small letter that is neither a row nor a column so far is a column. */
    private boolean columns() {
        boolean changed = false;
        for (String key : vectors) {
            if (!classes.isOne("rows " + key) && !classes.isOne("columns " + key)) {
                // a bias added to the rows of a matrix is neither: its sizes are the matrix's
                if (!classes.concernMatrices("columns " + key)) {
                    classes.unite(Classes.ONE, "columns " + key);
                    changed = true;
                } else if (!classes.concernMatrices("rows " + key)) {
                    classes.unite(Classes.ONE, "rows " + key);
                    changed = true;
                }
            }
        }
        return changed;
    }

    /** All values of the layer letters of a relation. */
    private List<Map<String, Integer>> layerings(List<Meaning> meanings, int layers) {
        Set<String> letters = new TreeSet<>();
        for (Meaning meaning : meanings) {
            for (WrittenName name : References.in(meaning)) {
                for (Index index : name.sup()) {
                    if (index.letter() != null && families.isSequence(index.letter())) {
                        letters.add(index.letter());
                    }
                }
            }
        }
        List<Map<String, Integer>> all = new ArrayList<>();
        all.add(Map.of("L", layers, "T", layers));
        for (String letter : letters) {
            if (letter.equals("L")) {
                continue;
            }
            List<Map<String, Integer>> next = new ArrayList<>();
            for (Map<String, Integer> m : all) {
                for (int l = 1; l <= layers; l++) {
                    Map<String, Integer> more = new HashMap<>(m);
                    more.put(letter, l);
                    next.add(more);
                }
            }
            all = next.size() > 64 ? next.subList(0, 64) : next;
        }
        return all;
    }

    /** Whether one definition is of all of a kind, and another of one of these. */
    private static boolean isGeneral(DocumentDefinition g, DocumentDefinition d) {
        return d.pattern().letters().isEmpty()
                && g.pattern().base().equals(d.pattern().base())
                && g.pattern().match(d.pattern(), Map.of()) != null;
    }

    /** Entries that are defined one by one are all there are. */
    private void counted(WrittenName name, Map<String, Integer> bound) {
        for (int i = 0; i < name.sub().size(); i++) {
            if (name.sub().get(i).letter() == null && name.sub().get(i).prefix().matches("\\d")) {
                classes.fix(
                        axis(name, i, bound),
                        families.largest(name.base(), name.sub().size(), i));
            }
        }
    }

    /** The terms of a sum without bounds that the document spells out are all there are. */
    private void spelt(DocumentDefinition equation, DocumentDefinition d, Meaning part) {
        if (equation.position() == d.position()) {
            return;
        }
        boolean instance = equation.pattern().base().equals(d.pattern().base())
                && !d.pattern().letters().isEmpty()
                && equation.pattern().letters().isEmpty();
        if (part instanceof Meaning.Folded folded
                && !folded.letter().isEmpty()
                && (folded.to() == null || (instance && folded.to() instanceof Meaning.Reference))) {
            for (WrittenName summed : References.in(folded.body())) {
                for (int i = 0; i < summed.sub().size(); i++) {
                    if (summed.sub().get(i).equals(new Index("", folded.letter(), 0))) {
                        terms(summed, i, equation.body());
                    }
                }
            }
        }
        References.parts(part).forEach(inner -> spelt(equation, d, inner));
    }

    private void terms(WrittenName summed, int slot, Meaning body) {
        int arity = summed.sub().size();
        Set<String> numbers = new HashSet<>();
        Set<String> axes = new HashSet<>();
        for (WrittenName name : References.in(body)) {
            if (name.base().equals(summed.base()) && name.sub().size() == arity) {
                numbers.add(name.sub().get(slot).text(Map.of()));
                axes.add(axis(name, slot, Map.of()));
            }
        }
        if (numbers.size() > 1 && numbers.stream().allMatch(n -> n.matches("\\d"))) {
            axes.forEach(axis -> classes.fix(axis, families.largest(summed.base(), arity, slot)));
        }
    }

    /** A name with a number that is given a number is one, whatever those with other numbers are. */
    private void number(DocumentDefinition d, Map<String, Integer> bound) {
        Meaning body = d.body() instanceof Meaning.Negated negated ? negated.operand() : d.body();
        if (!(body instanceof Meaning.Literal) || FactsReading.isZero(body)) {
            return;
        }
        Shape shape = reference(d.pattern(), bound, false);
        boolean own = !whole(d.pattern(), bound).equals(whole(d.pattern().whole(), bound));
        if (own && !shape.isNumber()) {
            classes.unite(Classes.ONE, shape.rows());
            classes.unite(Classes.ONE, shape.columns());
        }
    }

    private boolean isEntry(WrittenName name) {
        return !name.sub().isEmpty() && families.wholeOf(name).isPresent();
    }

    // ---- ranges of letters

    private void letters(WrittenName pattern, Meaning body, Map<String, Integer> bound) {
        String scope = "letters" + fresh++ + ":";
        List<WrittenName> names = new ArrayList<>(References.in(body));
        names.add(pattern);
        for (WrittenName name : names) {
            for (int i = 0; i < name.sub().size(); i++) {
                Index index = name.sub().get(i);
                String axis = axis(name, i, bound);
                if (index.letter() != null && families.runs(name, i) && index.offset() == 0) {
                    classes.unite(axis, scope + index.letter());
                }
                int largest = families.largest(name.base(), name.sub().size(), i);
                if (largest > 0) {
                    classes.atLeast(axis, largest);
                }
                if (i == 1 && name.sub().size() == 2 && families.isMoment(name.base())) {
                    tensors.add(name.base());
                    classes.unite(axis, "rows " + name.base() + sup(name, bound));
                    continue;
                }
                if (isEntry(name) && name.sub().size() <= 2) {
                    String whole = families.wholeOf(name).orElse(name.base()) + sup(name, bound);
                    if (name.sub().size() == 1 && declared.length(whole).isPresent()) {
                        classes.unite(axis, declared.length(whole).get());
                    } else if (name.sub().size() == 1) {
                        classes.unite(axis, "rows " + whole);
                    } else {
                        classes.unite(axis, (i == 0 ? "rows " : "columns ") + whole);
                    }
                }
            }
            for (int i = 0; i < name.sup().size(); i++) {
                Index index = name.sup().get(i);
                if (index.letter() != null && !families.isSequence(index.letter())) {
                    classes.unite("above " + name.base() + i, scope + index.letter());
                }
            }
        }
        for (Meaning.Condition condition : Comparisons.in(body)) {
            Optional<String> left = Comparisons.letter(condition.left());
            Optional<String> right = Comparisons.letter(condition.right());
            if (left.filter(families::isCompared).isPresent()
                    && right.filter(families::isCompared).isPresent()) {
                classes.unite(scope + left.get(), scope + right.get());
            }
        }
        bounds(body, scope);
    }

    private void bounds(Meaning meaning, String scope) {
        if (meaning instanceof Meaning.Folded folded && !folded.letter().isEmpty()) {
            Meaning to = folded.to();
            if (to instanceof Meaning.Literal number
                    && number.value().isInteger()
                    && number.value().bitLength() < 8) {
                classes.fix(scope + folded.letter(), number.value().numerator().intValueExact());
            } else if (to instanceof Meaning.Reference r && !families.isSequence(folded.letter())) {
                classes.unite(scope + folded.letter(), "size " + r.name().key(Map.of()));
            }
        }
        References.parts(meaning).forEach(p -> bounds(p, scope));
    }

    private String sup(WrittenName name, Map<String, Integer> bound) {
        return families.layer(name, bound);
    }

    /** The node of the range of a lower index. */
    String axis(WrittenName name, int slot, Map<String, Integer> bound) {
        return "axis " + name.base() + "/" + name.sub().size() + sup(name, bound) + " " + slot;
    }

    // ---- shapes

    /** The key under which the shape of a whole is kept: indices that run are no part of it. */
    String whole(WrittenName name, Map<String, Integer> bound) {
        StringBuilder key = new StringBuilder(name.base() + "'".repeat(name.primes()));
        for (int i = 0; i < name.sub().size(); i++) {
            if (!families.runs(name, i) && !name.sub().get(i).prefix().matches("\\d+")) {
                key.append('_').append(name.sub().get(i).text(Map.of()));
            } else if (name.sub().get(i).letter() == null
                    && families.arity(name.base()) == 1
                    && tensors.contains(name.base())
                    && !families.isWhole(name.base())
                    && !sequenceBases.contains(name.base())) {
                key.append('_').append(name.sub().get(i).prefix());
            }
        }
        return key + sup(name, bound);
    }

    private Shape reference(WrittenName name, Map<String, Integer> bound, boolean isTensor) {
        for (Index index : name.sub()) {
            if (index.letter() != null && index.offset() != 0) {
                sequenceBases.add(name.base());
            }
        }
        if (isEntry(name)
                || scalars.contains(name.base())
                || bound.containsKey(name.base())
                || (name.sub().isEmpty() && families.arity(name.base()) == 0 && declared.isNumber(name))) {
            return Shape.NUMBER;
        }
        if (isTensor || isMatrix(name) || name.bold()) {
            tensors.add(name.base());
        }
        if (name.sub().isEmpty() && hasEntries(name.base())) {
            tensors.add(name.base());
        }
        if (!tensors.contains(name.base())) {
            return Shape.NUMBER;
        }
        String key = whole(name, bound);
        Shape shape = new Shape("rows " + key, "columns " + key, false);
        if (isSmall(name) && !declared.isMatrix(name) && families.arity(name.base()) < 2) {
            vectors.add(key);
        }
        if (!isMatrix(name)
                && name.sub().isEmpty()
                && families.arity(name.base()) == 1
                && declared.length(key).isEmpty()) {
            classes.unite(shape.columns(), Classes.ONE);
        }
        return shape;
    }

    /** Whether a base has entries that are entries of it. */
    private boolean hasEntries(String base) {
        Index any = new Index("1", null, 0);
        return families.entriesOf(base)
                .filter(entries -> families.arity(entries) > 0
                        && families.wholeOf(new WrittenName(entries, false, List.of(any), List.of(), 0))
                                .isPresent())
                .isPresent();
    }

    private boolean isMatrix(WrittenName name) {
        if (declared.isMatrix(name)) {
            return true;
        }
        String base =
                name.base().startsWith("\\") ? name.base().substring(name.base().lastIndexOf(' ') + 1) : name.base();
        return hasMatrices
                && base.length() == 1
                && Character.isUpperCase(base.charAt(0))
                && !(NUMBERS.contains(base) && !name.bold());
    }

    private void unite(Shape a, Shape b) {
        if (a.isNumber() || b.isNumber()) {
            return;
        }
        classes.unite(a.rows(), b.rows());
        classes.unite(a.columns(), b.columns());
    }

    private Shape shape(Meaning meaning, Map<String, Integer> bound) {
        if (meaning instanceof Meaning.Reference reference) {
            return reference(reference.name(), bound, false);
        }
        if (meaning instanceof Meaning.Total total) {
            return total(total, bound);
        }
        if (meaning instanceof Meaning.Negated negated) {
            return shape(negated.operand(), bound);
        }
        if (meaning instanceof Meaning.Multiplied product) {
            return product(product, bound);
        }
        if (meaning instanceof Meaning.Quotient quotient) {
            Shape top = shape(quotient.numerator(), bound);
            Shape bottom = shape(quotient.denominator(), bound);
            return top.isNumber() ? bottom : top;
        }
        if (meaning instanceof Meaning.Raised raised) {
            Shape base = shape(raised.base(), bound);
            return raised.base() instanceof Meaning.Absolute ? Shape.NUMBER : base;
        }
        if (meaning instanceof Meaning.Transposed transposed) {
            return transposed(transposed, bound);
        }
        if (meaning instanceof Meaning.Call call) {
            return call(call, bound);
        }
        if (meaning instanceof Meaning.Grid grid) {
            return grid(grid, bound);
        }
        if (meaning instanceof Meaning.Slope slope) {
            return slope(slope, bound);
        }
        if (meaning instanceof Meaning.Folded folded) {
            Shape body = shape(folded.body(), bound);
            return folded.letter().isEmpty() ? Shape.NUMBER : body;
        }
        if (meaning instanceof Meaning.Absolute absolute) {
            if (absolute.norm()) {
                measured(absolute.operand(), bound);
            } else {
                shape(absolute.operand(), bound);
            }
            return Shape.NUMBER;
        }
        if (meaning instanceof Meaning.At at) {
            return shape(at.operand(), bound);
        }
        if (meaning instanceof Meaning.Either either) {
            return shape(either.usual(), bound);
        }
        return Shape.NUMBER;
    }

    /** What a norm is taken of is a vector or matrix. */
    private void measured(Meaning operand, Map<String, Integer> bound) {
        if (operand instanceof Meaning.Reference r && !isEntry(r.name())) {
            reference(r.name(), bound, true);
        } else {
            shape(operand, bound);
        }
    }

    private Shape transposed(Meaning.Transposed transposed, Map<String, Integer> bound) {
        if (transposed.operand() instanceof Meaning.Reference r && !isEntry(r.name())) {
            return reference(r.name(), bound, true).turned();
        }
        return shape(transposed.operand(), bound).turned();
    }

    private Shape slope(Meaning.Slope slope, Map<String, Integer> bound) {
        Shape of = shape(slope.of(), bound);
        Shape by = slope.by().size() == 1 ? shape(slope.by().get(0), bound) : Shape.NUMBER;
        if (by.isNumber()) {
            return of;
        }
        return of.isNumber() ? by : new Shape("slope" + fresh++, "slope" + fresh++, false);
    }

    private Shape total(Meaning.Total total, Map<String, Integer> bound) {
        List<Shape> shapes = new ArrayList<>();
        for (Meaning term : total.terms()) {
            shapes.add(shape(term, bound));
        }
        int first = -1;
        for (int i = shapes.size() - 1; i >= 0; i--) {
            boolean better = first < 0 || isBias(total.terms().get(first)) || !isBias(total.terms().get(i));
            first = !shapes.get(i).isNumber() && better ? i : first;
        }
        if (first < 0) {
            return Shape.NUMBER;
        }
        Shape found = shapes.get(first);
        for (Meaning term : total.terms()) {
            Meaning plain = plain(term);
            if (plain instanceof Meaning.Reference r && !r.name().base().isEmpty()) {
                Shape own = reference(r.name(), bound, true);
                if (isBias(plain) && !own.isNumber()) {
                    biases.take(whole(r.name(), bound), own, found, total.terms());
                } else {
                    unite(own, found);
                }
            } else {
                unite(shape(term, bound), found);
            }
        }
        return found;
    }

    private static Meaning plain(Meaning term) {
        return term instanceof Meaning.Negated n ? n.operand() : term;
    }

    /** Whether a term is a small letter by itself, which may be added to each row or column of the others. */
    private boolean isBias(Meaning term) {
        return plain(term) instanceof Meaning.Reference r
                && !r.name().base().isEmpty()
                && isSmall(r.name())
                && !isEntry(r.name())
                && families.arity(r.name().base()) < 2
                && !declared.isMatrix(r.name());
    }

    private static boolean isSmall(WrittenName name) {
        String letter = name.base().substring(name.base().lastIndexOf(' ') + 1);
        return Character.isLowerCase(letter.charAt(letter.startsWith("\\") && letter.length() > 1 ? 1 : 0));
    }

    /** Whether it is not said how often a name is added in a sum of wholes. */
    boolean isUnsettledBias(WrittenName name, Map<String, Integer> bound) {
        return biases.isUnsettled(whole(name, bound)) || (isEntry(name) && biases.isUnsettled(whole(name.whole(), bound)));
    }

    private Shape product(Meaning.Multiplied product, Map<String, Integer> bound) {
        Shape result = Shape.NUMBER;
        for (int i = 0; i < product.factors().size(); i++) {
            Meaning factor = product.factors().get(i);
            Join join = product.joins().get(i);
            Shape next = shape(factor, bound);
            boolean entrywise = i > 0 && (join == Join.ODOT || join == Join.CIRC);
            if (entrywise && factor instanceof Meaning.Reference r && !result.isNumber()) {
                next = reference(r.name(), bound, true);
            }
            if (next.isNumber()) {
                boolean matrixBefore = i > 0
                        && product.factors().get(i - 1) instanceof Meaning.Reference w
                        && (isMatrix(w.name()) || families.arity(w.name().base()) == 2)
                        && !isEntry(w.name());
                boolean wide = !result.isNumber()
                        && !classes.isOne(result.columns())
                        && factor instanceof Meaning.Reference small
                        && !NUMBERS.contains(small.name().base())
                        && !isEntry(small.name())
                        && i > 0
                        && product.factors().get(i - 1) instanceof Meaning.Transposed;
                if (factor instanceof Meaning.Reference r && (matrixBefore || wide) && !result.isNumber()) {
                    next = reference(r.name(), bound, true);
                }
            }
            if (result.isNumber()) {
                result = next;
            } else if (!next.isNumber()) {
                if (entrywise) {
                    unite(result, next);
                } else {
                    classes.unite(result.columns(), next.rows());
                    result = new Shape(result.rows(), next.columns(), false);
                    if (classes.isOne(result.rows()) && classes.isOne(result.columns())) {
                        result = Shape.NUMBER;
                    }
                }
            }
        }
        return result;
    }

    private Shape call(Meaning.Call call, Map<String, Integer> bound) {
        List<Shape> shapes = new ArrayList<>();
        call.arguments().forEach(a -> shapes.add(shape(a, bound)));
        boolean isNorm = call.callee() == Callee.Whole.SUM_OF_SIZES
                || call.callee() == Callee.Whole.LARGEST_SIZE
                || call.callee() == Callee.Whole.LENGTH;
        if (isNorm) {
            measured(call.arguments().get(0), bound);
        }
        if (call.callee() instanceof Callee.Whole whole) {
            return switch (whole) {
                case SOFTMAX, INDICATOR, SIGN -> shapes.get(0);
                case DIAGONAL ->
                    new Shape(
                            shapes.get(0).rows(),
                            shapes.get(0).rows(),
                            shapes.get(0).isNumber());
                case TRACE, SUM_OF_ENTRIES, SUM_OF_SIZES, LARGEST_SIZE, LENGTH -> Shape.NUMBER;
                case MAXIMUM, MINIMUM ->
                    shapes.size() == 1 ? Shape.NUMBER : shapes.get(0).isNumber() ? shapes.get(1) : shapes.get(0);
            };
        }
        if (call.callee() instanceof Callee.Named named && functions.containsKey(named.name())) {
            NamedFunction f = functions.get(named.name());
            return f.parameters().size() == 1 && !(f.body() instanceof Meaning.Grid) ? shapes.get(0) : Shape.NUMBER;
        }
        return shapes.isEmpty() ? Shape.NUMBER : shapes.get(0);
    }

    private Shape grid(Meaning.Grid grid, Map<String, Integer> bound) {
        List<Shape> first = new ArrayList<>();
        boolean numbers = true;
        for (List<Meaning> row : grid.rows()) {
            for (Meaning cell : row) {
                Shape shape = shape(cell, bound);
                first.add(shape);
                numbers &= shape.isNumber();
            }
        }
        if (numbers) {
            String rows = "of " + grid.rows().size();
            String columns = "of " + grid.rows().get(0).size();
            classes.fix(rows, grid.rows().size());
            classes.fix(columns, grid.rows().get(0).size());
            return new Shape(
                    rows, columns, grid.rows().size() == 1 && grid.rows().get(0).size() == 1);
        }
        if (grid.rows().size() == 1 || grid.rows().stream().allMatch(r -> r.size() == 1)) {
            List<String> parts = new ArrayList<>();
            first.forEach(s -> parts.add(s.rows()));
            return new Shape(classes.sum(parts), Classes.ONE, false);
        }
        return new Shape("grid" + fresh++, "grid" + fresh++, false);
    }
}
