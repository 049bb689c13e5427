package dev.longhand.check.universe;

import dev.longhand.check.evaluation.References;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The values of functions at the end, {@code \lambda(T) = x(T)} beside {@code \lambda(t)}: the capital letter is the last
 * value of the small one and stands for no other, so that such an equation is no formula of the function.
 */
public final class Terminals {

    /** By function the single letters that it has as an argument. */
    private final Map<String, Set<WrittenName>> arguments = new HashMap<>();

    public Terminals(List<Stated> statements) {
        statements.forEach(s -> s.sides().forEach(this::survey));
    }

    private void survey(Meaning meaning) {
        if (meaning instanceof Meaning.Call call
                && call.callee() instanceof Callee.Named named
                && call.arguments().size() == 1
                && call.arguments().get(0) instanceof Meaning.Reference argument) {
            arguments.computeIfAbsent(named.name(), f -> new HashSet<>()).add(argument.name());
        }
        References.parts(meaning).forEach(this::survey);
    }

    /** Whether an equation for a function says what it is at the end alone. */
    public boolean are(String function, List<Meaning> at) {
        if (at.size() != 1 || !(at.get(0) instanceof Meaning.Reference end)) {
            return false;
        }
        String letter = end.name().base();
        String small = letter.toLowerCase(Locale.ROOT);
        return letter.length() == 1
                && !letter.equals(small)
                && end.name().equals(WrittenName.plain(letter))
                && arguments.getOrDefault(function, Set.of()).contains(WrittenName.plain(small));
    }
}
