package dev.longhand.check.part;

import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import dev.longhand.notes.document.NoteText;
import dev.longhand.source.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether an exercise takes for given what another one computes: it gives a number to a name that has a formula
 * elsewhere, and what else it gives has no part in that formula, {@code y = 0.7, t = 1} behind {@code y = wx, t = 5}.
 * With data that the formula is computed from it would go on with it.
 */
final class GivenAnew {

    /** Longer equations are no data, and no formulas that anybody gives in an exercise. */
    private static final int LONGEST = 1_000;

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\s*\\d+(?:\\.\\d+)?|[-+]?\\s*\\.\\d+");
    private static final Pattern EQUALS = Pattern.compile("\\s*=\\s*");
    private static final Pattern FOLLOWING = Pattern.compile("\\b(?:then|so|thus|hence|therefore|get|gets|find|gives?"
            + "|obtain|yields?|compute|computing|becomes|again|still|above|results?|follows?|also|now|backwards?|forwards?"
            + "|step|dann|daher|folgt|ergibt|erhalten|entonces|luego|obtenemos|donc|alors|obtient)\\b");

    private final String text;
    private final List<Finding> findings;
    /** By the first letter of a name, the letters in its formulas. */
    private final Map<String, Set<String>> made = new HashMap<>();

    GivenAnew(NoteText note, List<Finding> findings) {
        this.text = note.source().text();
        this.findings = findings;
        for (Finding f : findings) {
            boolean isShort = f.verdict() == Verdict.DEFINITION && f.tex().length() <= LONGEST;
            String[] sides = isShort ? EQUALS.split(f.tex(), 2) : new String[0];
            if (sides.length == 2) {
                made.computeIfAbsent(Letters.first(sides[0]), l -> new HashSet<>())
                        .addAll(Letters.in(sides[1]));
            }
        }
    }

    /**
     * Whether it does so.
     *
     * @param alone by place, what is found in it by itself
     */
    boolean isIn(Span exercise, Map<Span, Finding> alone) {
        List<Finding> own = findings.stream().filter(f -> isWithin(f, exercise)).toList();
        Set<String> data = new HashSet<>();
        Set<String> anew = new HashSet<>();
        for (Finding f : own) {
            if (f.verdict() == Verdict.DEFINITION && isNumber(f)) {
                data.add(name(f));
                if (findings.stream().anyMatch(other -> isOther(other, f) && !isWithin(other, exercise))) {
                    anew.add(name(f));
                }
            }
        }
        for (Finding f : own) {
            Finding found = alone.get(f.span());
            boolean given = f.verdict() != Verdict.DEFINITION
                    && f.verdict() != Verdict.RIGHT
                    && isNumber(f)
                    && found != null
                    && found.verdict() == Verdict.DEFINITION
                    && !made.getOrDefault(Letters.first(name(f)), Set.of()).isEmpty();
            boolean fed = data.stream()
                    .anyMatch(name -> reached(Letters.first(name(f))).contains(Letters.first(name)));
            if (given && !fed && (!anew.isEmpty() || isBeginning(f, own, exercise, data, alone))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithin(Finding f, Span exercise) {
        return exercise.start() <= f.span().start() && f.span().end() <= exercise.end();
    }

    /** Whether another relation gives the same name another number. */
    private static boolean isOther(Finding other, Finding f) {
        return other.verdict() == Verdict.DEFINITION
                && isNumber(other)
                && name(other).equals(name(f))
                && !other.tex().equals(f.tex());
    }

    /** Whether an exercise begins with a number and computes with it and with other data, and with nothing else. */
    private boolean isBeginning(
            Finding f, List<Finding> own, Span exercise, Set<String> data, Map<Span, Finding> alone) {
        String lead = text.substring(exercise.start(), f.span().start()).toLowerCase(Locale.ROOT);
        return f.equals(own.get(0))
                && !data.isEmpty()
                && !FOLLOWING.matcher(lead).find()
                && own.stream().allMatch(o -> isDecided(alone.get(o.span())))
                && own.stream().map(Finding::span).anyMatch(span -> isRight(alone.get(span)));
    }

    private static boolean isRight(@Nullable Finding found) {
        return found != null && found.verdict() == Verdict.RIGHT;
    }

    private static boolean isDecided(@Nullable Finding found) {
        return found != null
                && (found.verdict() == Verdict.DEFINITION
                        || found.verdict() == Verdict.RIGHT
                        || found.verdict() == Verdict.ROUNDED);
    }

    private static boolean isNumber(Finding f) {
        String[] sides = f.tex().length() <= LONGEST ? EQUALS.split(f.tex(), 2) : new String[0];
        return sides.length == 2 && NUMBER.matcher(sides[1].strip()).matches();
    }

    private static String name(Finding f) {
        return EQUALS.split(f.tex(), 2)[0].strip();
    }

    /** The letters that what a letter stands for is made of. */
    private Set<String> reached(String letter) {
        Set<String> found = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(made.getOrDefault(letter, Set.of()));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (found.add(next)) {
                open.addAll(made.getOrDefault(next, Set.of()));
            }
        }
        return found;
    }
}
