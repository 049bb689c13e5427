package dev.longhand.notes.convention;

import dev.longhand.expr.Function;
import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.document.Passage;
import dev.longhand.notes.meaning.FunctionNames;
import dev.longhand.notes.wording.FunctionWordings;
import dev.longhand.notes.wording.LinearLayers;
import dev.longhand.notes.wording.NearbyActivations;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Letters that a note says are functions of other names, in words or between signs: "where {@code \sigma} is the ReLU",
 * {@code \sigma = \tanh}, {@code \sigma\colon x \mapsto \tanh x}.
 */
final class FunctionSayings {

    private static final String LETTER = "\\\\sigma|\\\\phi|\\\\varphi|\\\\psi|\\\\rho|\\\\Phi|[fgh]";
    private static final String WORD =
            "(tanh|hyperbolic tangent|relu|rectified linear\\w*|rectifier|logistic|sigmoid\\w*|softplus|softmax)";
    /** What is none of the functions that are known by a word. */
    private static final String OTHER =
            "(leaky|parametric|elu|gelu|selu|swish|silu|hard|step|identity|linear|arbitrary|any|some"
                    + "|generic|general|unspecified|differentiable|smooth|nonlinear)";

    private static final String KIND =
            "(?:activations?|transfer|squashing|functions?|nonlinearit\\w+|non-linearit\\w+|unit)";
    private static final String FILLER =
            "(?:\\s+(?:the|a|an|our|its|as|for|by|be|is|called|chosen|used|throughout|here|which|this|usual"
                    + "|standard|" + KIND + "))";

    /** A function known by a word, as the second group, or one of which no more is said than its kind. */
    private static final String SAID = "(?:" + OTHER + "(?:\\s+\\w+){0,3}?\\s+" + KIND + "|" + WORD + ")";

    private static final Pattern BEHIND_WORD = Pattern.compile("^,?" + FILLER
            + "{0,3}\\s*(?:is|are|be|denotes?|stands for|means|=|:|,)" + FILLER + "{0,3}\\s+" + SAID + "\\b");
    private static final Pattern BEFORE_WORD =
            Pattern.compile("\\b" + SAID + "(?:\\s+" + KIND + ")?" + FILLER + "{0,4}\\s*[,(]?\\s*$");
    private static final Pattern FOR_SOFTMAX =
            Pattern.compile("^\\s*(?:for|to (?:indicate|denote|mean))\\s+(?:(?:the|a)\\s+)?softmax\\b");
    private static final Pattern ALONE = Pattern.compile("⟦(" + LETTER + ")⟧");
    private static final Pattern WHOLE = Pattern.compile(
            "^\\s*(" + LETTER + ")\\s*(?:=|:=|\\\\equiv|\\\\coloneqq|\\\\triangleq)\\s*"
                    + "(?:\\\\(?:text|mathrm|operatorname|textrm|mbox)\\s*\\{\\s*([A-Za-z]+)\\s*}|\\\\(tanh))\\s*[.,;]?\\s*$");
    private static final Pattern MAP = Pattern.compile(
            "^\\s*(" + LETTER + ")\\s*(?::|\\\\colon)\\s*(\\w)\\s*\\\\mapsto\\s*"
                    + "(?:\\\\(?:text|mathrm|operatorname)\\s*\\{\\s*([A-Za-z]+)\\s*}|\\\\(tanh))\\s*\\(?\\s*\\2\\s*\\)?\\s*[.,;]?\\s*$");
    private static final Pattern OTHER_MAP =
            Pattern.compile("^\\s*(" + LETTER + ")\\s*(?::|\\\\colon)\\s*\\w\\s*\\\\mapsto.*$", Pattern.DOTALL);
    /** Its slope is that of the tanh at the same place: {@code \sigma'(z) = \tanh'(z)}. */
    private static final Pattern SLOPE = Pattern.compile(
            "(" + LETTER + ")\\s*(?:'|\\^\\{?\\\\prime\\}?)\\s*(?:\\\\left)?\\("
                    + "([^()=]{1,60})(?:\\\\right)?\\)\\s*&?=\\s*\\\\tanh\\s*(?:'|\\^\\{?\\\\prime\\}?)\\s*(?:\\\\left)?\\(\\2");

    private static final Pattern UNITS = Pattern.compile("\\b(tanh|hyperbolic tangent|relu|rectified linear)\\W+"
            + "(?:units?|activations?|neurons?|nonlinearit\\w+|networks?|layers?|hidden)\\b");
    /** The sigma of an output or a probability. */
    private static final Pattern OUTPUT = Pattern.compile(
            "(?:\\\\(?:hat|widehat)\\s*\\{?\\s*[a-zA-Z]\\s*\\}?|\\b[pPyo])\\s*(?:[_^]\\s*(?:\\w|\\{[^{}]{1,8}\\})\\s*){0,2}&?\\s*=\\s*\\\\sigma\\b");

    private static final String SIGMA = "\\sigma";
    private static final String SOFTMAX = "softmax";

    /** Characters before and behind a letter in which words are looked for. */
    private static final int NEAR = 120;

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Set<Optional<Function>>> found = new HashMap<>();
    private final Set<String> softmaxes = new HashSet<>();
    /** Letters beside which a function is named that they are not by habit. */
    private final Set<String> doubted = new HashSet<>();

    /** Whether an output is computed by a sigma. */
    private boolean ofOutput;

    private FunctionSayings() {}

    static SaidFunctions in(NoteText note) {
        FunctionSayings sayings = new FunctionSayings();
        boolean writesTanh = false;
        for (Passage passage : note.passages()) {
            if (passage instanceof Passage.Prose prose) {
                sayings.text.append(prose.text().toLowerCase(Locale.ROOT));
            } else if (passage instanceof Passage.Heading heading) {
                sayings.text
                        .append(". ")
                        .append(heading.text().toLowerCase(Locale.ROOT))
                        .append(". ");
            } else if (passage instanceof Passage.Formula formula) {
                writesTanh |= formula.tex().contains("tanh");
                sayings.formula(formula);
            }
        }
        sayings.letters();
        if (!writesTanh) {
            sayings.units();
        }
        return sayings.all(NearbyActivations.in(note));
    }

    private SaidFunctions all(Map<Integer, Set<String>> near) {
        Map<String, Function> known = new HashMap<>();
        Set<String> arbitrary = new HashSet<>();
        Set<String> several = new HashSet<>();
        found.forEach((letter, functions) -> {
            Optional<Function> only = functions.iterator().next();
            if (functions.size() > 1) {
                several.add(letter);
            } else if (only.isPresent()) {
                known.put(letter, only.get());
            } else {
                arbitrary.add(letter);
            }
        });
        doubted.stream().filter(letter -> !found.containsKey(letter)).forEach(arbitrary::add);
        for (String letter : softmaxes) {
            if (found.containsKey(letter)) {
                known.remove(letter);
                arbitrary.remove(letter);
                several.add(letter);
            }
        }
        Set<String> always = new HashSet<>(softmaxes);
        always.removeAll(several);
        return new SaidFunctions(known, arbitrary, several, always, near, LinearLayers.in(text));
    }

    private void formula(Passage.Formula formula) {
        if (formula.tex().length() <= NEAR) {
            Matcher whole = WHOLE.matcher(formula.tex());
            Matcher map = MAP.matcher(formula.tex());
            Matcher other = OTHER_MAP.matcher(formula.tex());
            if (whole.matches()) {
                say(whole.group(1), whole.group(2) == null ? whole.group(3) : whole.group(2));
            } else if (map.matches()) {
                say(map.group(1), map.group(3) == null ? map.group(4) : map.group(3));
            } else if (other.matches()) {
                say(other.group(1), null);
            }
        }
        Matcher slope = SLOPE.matcher(formula.tex());
        if (slope.find()) {
            say(slope.group(1), "tanh");
        }
        ofOutput |= OUTPUT.matcher(formula.tex()).find();
        text.append(formula.display() ? ". " : "⟦" + formula.tex().strip() + "⟧");
    }

    /** Each letter that stands alone in the text, with the words around it. */
    private void letters() {
        Matcher letter = ALONE.matcher(text);
        while (letter.find()) {
            String behind = sentence(text.substring(letter.end(), Math.min(text.length(), letter.end() + NEAR)), false);
            String before = sentence(text.substring(Math.max(0, letter.start() - NEAR), letter.start()), true);
            Matcher said = BEHIND_WORD.matcher(behind);
            Matcher led = BEFORE_WORD.matcher(before);
            if (FOR_SOFTMAX.matcher(behind).find()) {
                say(letter.group(1), SOFTMAX);
            } else if (said.find()) {
                say(letter.group(1), said.group(2));
            } else if (led.find()) {
                say(letter.group(1), led.group(2));
            } else {
                otherwise(letter.group(1), before, behind);
            }
        }
    }

    /** In other words, or another language; where these are not understood, sigma is some function other than the usual one. */
    private void otherwise(String letter, String before, String behind) {
        Optional<String> word = FunctionWordings.behind(behind);
        String around = before + " " + behind;
        if (word.isPresent()) {
            say(letter, word.get());
        } else if (letter.equals(SIGMA) && FunctionWordings.nameOther(around.replaceAll("⟦[^⟧]*⟧?", " "))) {
            doubted.add(letter);
        }
    }

    private static String sentence(String near, boolean last) {
        String[] parts = near.split("[.!?;](?=\\s|$)|[。！？；]|⟧", -1);
        return parts[last ? parts.length - 1 : 0];
    }

    /** Units in words, in a note that has no formula for their function: the letter of the activation is it. */
    private void units() {
        Matcher units = UNITS.matcher(text);
        if (found.containsKey(SIGMA) || FunctionWordings.namesSigmoid(text)) {
            return;
        }
        if (units.find()) {
            if (ofOutput) {
                // what is said of units need not be so of the output
                doubted.add(SIGMA);
            } else {
                say(SIGMA, units.group(1));
            }
        } else {
            FunctionWordings.ofNetwork(text).ifPresent(word -> say(SIGMA, word));
        }
    }

    private void say(String letter, @Nullable String word) {
        if (SOFTMAX.equals(word)) {
            softmaxes.add(letter);
            return;
        }
        found.computeIfAbsent(letter, l -> new HashSet<>())
                .add(word == null ? Optional.empty() : FunctionNames.function(canonical(word)));
    }

    private static String canonical(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.startsWith("hyperbolic")) {
            return "tanh";
        }
        if (lower.startsWith("rectif")) {
            return "relu";
        }
        return lower.startsWith("logistic") || lower.startsWith("sigmoid") ? "sigmoid" : lower;
    }
}
