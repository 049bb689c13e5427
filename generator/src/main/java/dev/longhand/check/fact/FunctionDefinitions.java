package dev.longhand.check.fact;

import dev.longhand.check.definition.Activations;
import dev.longhand.check.definition.RedefinedFunction;
import dev.longhand.check.definition.Redefinition;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.network.NetworkNames;
import dev.longhand.check.quantity.NamedFunction;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import dev.longhand.notes.section.Section;
import dev.longhand.notes.wording.Parting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The functions that a document defines, each by the first equation for it at names: {@code f(z) = \max(0, z)}. */
final class FunctionDefinitions {

    private final @Nullable NetworkNames network;
    private final Map<String, NamedFunction> functions = new LinkedHashMap<>();
    private final List<RedefinedFunction> later = new ArrayList<>();
    private final Map<String, Section> sections = new HashMap<>();
    /** The last equation that defines a function. */
    private final Map<String, Stated> latest = new HashMap<>();
    /** The number of the last equation for a slope. */
    private int slope = -1;

    private final Set<Integer> relations = new HashSet<>();

    private final EndValues ends;
    /** Functions of which it is said what they are at the end. */
    private final Set<String> ended = new HashSet<>();

    /** @param statements all of the note */
    FunctionDefinitions(@Nullable NetworkNames network, List<Stated> statements) {
        this.network = network;
        this.ends = new EndValues(network == null ? statements : List.of());
    }

    Map<String, NamedFunction> byName() {
        return functions;
    }

    /** Further formulas of the same functions, in order. */
    List<RedefinedFunction> later() {
        return later;
    }

    /** The numbers of the relations that define. */
    Set<Integer> relations() {
        return relations;
    }

    /** The equation as one that may give a function another formula. */
    Optional<Redefinition> redefinition(Stated s, Meaning.Call call, String name, Meaning body) {
        NamedFunction before = functions.get(name);
        for (RedefinedFunction other : later) {
            before = other.function().name().equals(name) ? other.function() : before;
        }
        boolean plain = call.arguments().stream().allMatch(Meaning.Reference.class::isInstance);
        if (before == null || !plain || relations.contains(s.relation().number())) {
            return Optional.empty();
        }
        Set<String> made = new HashSet<>();
        before.parameters().forEach(p -> made.add(p.base()));
        References.in(before.body()).forEach(p -> made.add(p.base()));
        boolean isOther = !Activations.of(before.body()).equals(Activations.of(body))
                || References.in(body).stream().anyMatch(p -> !made.contains(p.base()));
        Section earlier = sections.getOrDefault(name, Section.START);
        Section section = s.relation().section();
        Parting parting = section.since(earlier);
        if (parting == Parting.NONE && isOther && isRow(s, name)) {
            parting = Parting.LIKELY;
        }
        return parting == Parting.NONE
                ? Optional.empty()
                : Optional.of(new Redefinition(s, name, parting, isOther, section.isInPassing(earlier)));
    }

    /** Takes in that an equation says what a slope is. */
    void slope(Stated s) {
        slope = s.relation().number();
    }

    /** Whether a display lists functions with their slopes, so that the next one may have the letter of another. */
    private boolean isRow(Stated s, String name) {
        Stated before = latest.get(name);
        return before != null
                && before.relation().number() < slope
                && before.relation().formula().equals(s.relation().formula());
    }

    /**
     * Takes in an equation for a function at arguments, if it defines it.
     *
     * @param again whether it gives a function another formula
     */
    void take(Stated s, String name, List<Meaning> arguments, Meaning body, boolean again) {
        List<WrittenName> parameters = new ArrayList<>();
        for (Meaning argument : arguments) {
            if (!(argument instanceof Meaning.Reference r)) {
                return;
            }
            parameters.add(r.name());
        }
        if (parameters.size() == 1 && network == null) {
            parameters = entries(parameters.get(0), body);
        }
        if (ends.has(s)) {
            if (!functions.containsKey(name) && ended.add(name)) {
                relations.add(s.relation().number());
            }
            return;
        }
        if (ends.isSolution(s)) {
            return;
        }
        List<WrittenName> variables = parameters;
        boolean known = functions.containsKey(name)
                || (network != null && network.functions().containsKey(name));
        boolean ofArguments =
                References.in(body).stream().anyMatch(variables::contains) || body instanceof Meaning.Cases;
        boolean itself = body instanceof Meaning.Call c
                && c.callee() instanceof Callee.Named n
                && n.name().equals(name);
        boolean identity = again && body instanceof Meaning.Reference && ofArguments;
        if ((again || !known) && ofArguments && !itself && (identity || !(body instanceof Meaning.Reference))) {
            NamedFunction function = new NamedFunction(name, parameters, body);
            if (functions.putIfAbsent(name, function) != null) {
                later.add(new RedefinedFunction(function, s.relation().number()));
            }
            sections.put(name, s.relation().section());
            latest.put(name, s);
            relations.add(s.relation().number());
        }
    }

    /** The numbered entries of an argument, where a formula is made of these and not of the argument itself. */
    private static List<WrittenName> entries(WrittenName argument, Meaning body) {
        List<WrittenName> all = References.in(body).stream()
                .filter(n -> n.base().equals(argument.base()))
                .distinct()
                .toList();
        List<WrittenName> entries = new ArrayList<>();
        for (int i = 1; i <= all.size(); i++) {
            Index number = new Index("" + i, null, 0);
            entries.add(new WrittenName(
                    argument.base(), argument.bold(), List.of(number), argument.sup(), argument.primes()));
        }
        boolean isOfEntries = argument.sub().isEmpty() && entries.size() > 1 && entries.containsAll(all);
        return isOfEntries ? entries : List.of(argument);
    }
}
