package dev.longhand.check.universe;

import dev.longhand.check.evaluation.NamedFunction;
import dev.longhand.check.evaluation.References;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The functions that a document defines, each by the first equation for it at names: {@code f(z) = \max(0, z)}. */
final class FunctionDefinitions {

    private final @Nullable NetworkNames network;
    private final Map<String, NamedFunction> functions = new LinkedHashMap<>();
    private final Set<Integer> relations = new HashSet<>();

    FunctionDefinitions(@Nullable NetworkNames network) {
        this.network = network;
    }

    Map<String, NamedFunction> byName() {
        return functions;
    }

    /** The numbers of the relations that define. */
    Set<Integer> relations() {
        return relations;
    }

    /** Takes in an equation for a function at arguments, if it defines it. */
    void take(Stated s, String name, List<Meaning> arguments, Meaning body) {
        List<WrittenName> parameters = new ArrayList<>();
        for (Meaning argument : arguments) {
            if (!(argument instanceof Meaning.Reference r)) {
                return;
            }
            parameters.add(r.name());
        }
        boolean known = functions.containsKey(name)
                || (network != null && network.functions().containsKey(name));
        boolean ofArguments =
                References.in(body).stream().anyMatch(parameters::contains) || body instanceof Meaning.Cases;
        boolean itself = body instanceof Meaning.Call c
                && c.callee() instanceof Callee.Named n
                && n.name().equals(name);
        if (!known && ofArguments && !itself && !(body instanceof Meaning.Reference)) {
            functions.put(name, new NamedFunction(name, parameters, body));
            relations.add(s.relation().number());
        }
    }
}
