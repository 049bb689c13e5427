package dev.longhand.network.yaml;

import dev.longhand.expr.Name;
import dev.longhand.expr.Rational;
import dev.longhand.network.Network;
import dev.longhand.network.Training;
import dev.longhand.network.VectorFunction;
import dev.longhand.network.formula.Components;
import dev.longhand.network.formula.FormulaReader;
import dev.longhand.network.formula.Kinks;
import dev.longhand.network.formula.ListedFunctions;
import dev.longhand.network.formula.Passage;
import dev.longhand.network.formula.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a file of plain functions. */
final class FunctionsReader {

    private static final int MOST = 64;
    private static final int MOST_COMPONENTS = 64;
    private static final String FORM = "a definition such as f(x, y) = (2 x + 3 y)^2";

    private final Document document;
    private final Fields fields;
    private final Problems problems;
    private final Map<Name, VectorFunction> functions = new LinkedHashMap<>();
    private final Set<String> broken = new LinkedHashSet<>();

    FunctionsReader(Document document) {
        this.document = document;
        this.fields = document.fields();
        this.problems = document.problems();
    }

    /** @throws dev.longhand.source.InvalidInput with all that is wrong */
    Network read() {
        for (String key : Document.NETWORK_KEYS) {
            fields.key(key)
                    .ifPresent(scalar ->
                            problems.add(scalar.span(), "'" + key + "' goes with 'layers'; this file has 'functions'"));
        }
        Kinks kinks = document.kinks();
        String title = document.title();
        Yaml node = fields.get("functions").orElseThrow();
        if (!(node instanceof Yaml.Sequence list)
                || list.items().isEmpty()
                || list.items().size() > MOST) {
            throw node.mismatch(
                    "'functions'", "a list of 1 to " + MOST + " definitions such as f(x, y) = (2 x + 3 y)^2");
        }
        for (Yaml item : list.items()) {
            if (!callsBroken(item)) {
                problems.attempt(() -> function(item, kinks)).ifPresent(f -> functions.put(f.name(), f));
            }
        }
        fields.get("at").ifPresent(at -> problems.attempt(() -> points(at)));
        problems.stop();
        return new Network(
                document.label(),
                title,
                Network.Convention.COLUMN,
                Name.of("x"),
                List.of(),
                List.of(),
                Name.of("y"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                new Training(Name.of("\\eta"), Optional.empty(), 0, Training.Batch.SUM),
                Map.of(),
                Map.of(),
                List.of(),
                List.copyOf(functions.values()));
    }

    /** Whether a definition uses one that could not be read, so that nothing can be said about it. */
    private boolean callsBroken(Yaml item) {
        if (!(item instanceof Yaml.Scalar scalar)) {
            return false;
        }
        String text = scalar.text();
        String right = text.substring(text.indexOf('=') + 1);
        boolean calls = broken.stream().anyMatch(name -> right.contains(name + "("));
        if (calls) {
            broken.add(text.substring(0, Math.max(0, text.indexOf('('))).strip());
        }
        return calls;
    }

    private VectorFunction function(Yaml item, Kinks kinks) {
        Passage text = Values.scalar(item, "a function", FORM).passage();
        int equals = text.text().indexOf('=');
        if (equals < 0) {
            throw text.error(
                    0,
                    text.text().length(),
                    "this is no definition; a function is written as in f(x, y) = (2 x + 3 y)^2");
        }
        Passage left = stripped(text.part(0, equals));
        int open = left.text().endsWith(")") ? left.text().lastIndexOf('(') : -1;
        if (open <= 0) {
            throw left.error(
                    0, left.text().length(), "a definition begins with the name and its arguments, as in f(x, y)");
        }
        Passage nameText = stripped(left.part(0, open));
        Name name = Values.name(nameText);
        broken.add(nameText.text());
        if (ListedFunctions.contains(nameText.text())) {
            throw nameText.error(
                    0,
                    nameText.text().length(),
                    "'" + nameText.text() + "' has its meaning already; choose another name");
        }
        if (functions.containsKey(name)) {
            throw nameText.error(
                    0, nameText.text().length(), "the name '" + nameText.text() + "' is taken: it is a function above");
        }
        NameTable table = new NameTable(text.source(), problems);
        Set<Name> arguments = arguments(left.part(open + 1, left.text().length() - 1), table);
        if (arguments.contains(name)) {
            throw nameText.error(
                    0, nameText.text().length(), "the name '" + nameText.text() + "' is taken: it is an argument");
        }
        Passage right = text.part(equals + 1, text.text().length());
        Components components = FormulaReader.components(right, new Scope(arguments, functions, kinks));
        if (components.list().size() > MOST_COMPONENTS) {
            throw right.error(0, right.text().length(), "a function has at most " + MOST_COMPONENTS + " components");
        }
        VectorFunction function =
                new VectorFunction(name, List.copyOf(arguments), components.list(), components.inner(), List.of());
        for (Name component : function.componentNames()) {
            table.add(component, nameText.span(), component.tex(), "a component of the function");
        }
        broken.remove(nameText.text());
        return function;
    }

    private static Set<Name> arguments(Passage list, NameTable table) {
        Set<Name> arguments = new LinkedHashSet<>();
        int start = 0;
        while (start <= list.text().length()) {
            int comma = separator(list.text(), start);
            Passage one = stripped(list.part(start, comma));
            Name name = Values.name(one);
            table.add(name, one.span(), one.text(), "an argument");
            arguments.add(name);
            start = comma + 1;
        }
        return arguments;
    }

    /** The offset of the next comma outside braces, or the end. */
    private static int separator(String text, int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == ',' && depth <= 0) {
                return i;
            }
        }
        return text.length();
    }

    private static Passage stripped(Passage passage) {
        int from = 0;
        int to = passage.text().length();
        while (from < to && Character.isWhitespace(passage.text().charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(passage.text().charAt(to - 1))) {
            to--;
        }
        return passage.part(from, to);
    }

    private boolean points(Yaml at) {
        if (!(at instanceof Yaml.Mapping mapping)) {
            throw at.mismatch("'at'", "a mapping such as {F: [1, 2]}");
        }
        for (Yaml.Entry entry : mapping.entries()) {
            problems.attempt(() -> {
                Name name = Values.name(entry.key(), "a key of 'at'");
                VectorFunction function = functions.get(name);
                if (function != null) {
                    functions.put(name, function.at(points(entry.value(), function)));
                } else if (broken.isEmpty()) {
                    throw entry.key().error("'" + name + "' is no function of this file");
                }
                return true;
            });
        }
        return true;
    }

    /** One point, or a list of points; for one argument a list of numbers is a list of points. */
    private static List<List<Rational>> points(Yaml node, VectorFunction function) {
        int n = function.arguments().size();
        Shape shape = Shape.vector("a point of " + function.name(), 0, n);
        List<List<Rational>> points = new ArrayList<>();
        boolean several = node instanceof Yaml.Sequence list
                && (n == 1 || list.items().stream().anyMatch(Yaml.Sequence.class::isInstance));
        for (Yaml point : several ? ((Yaml.Sequence) node).items() : List.of(node)) {
            points.add(Grid.cells(point, shape).stream()
                    .map(row -> Values.number(row.get(0), "a number in " + shape.what()))
                    .toList());
        }
        return points;
    }
}
