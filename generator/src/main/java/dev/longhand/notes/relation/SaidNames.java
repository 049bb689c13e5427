package dev.longhand.notes.relation;

import dev.longhand.latex.tree.Statement;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Accented;
import dev.longhand.latex.tree.Tree.Derivative;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names that words, and no formula, give to derivatives: "write {@code \delta} for {@code \partial L/\partial z}",
 * "denote {@code dL/da} by g", or with one accent to all, "{@code \bar v} stands for {@code \partial y/\partial v} for
 * every v".
 */
final class SaidNames {

    /** What a name is said to be. */
    record Said(Tree name, Tree derivative) {}

    private static final String NOUN = "(?:(?:the|a|an|our|its|die|der|das|den|la|le|el|il|o|a)\\s+)?(?:(?:local"
            + "|partial|total"
            + "|upstream|backpropagated|so-called|corresponding|partielle|dériv\\p{L}+)\\s+)?(?:(?:derivatives?"
            + "|gradients?|sensitivit(?:y|ies)"
            + "|error(?:\\s+(?:signal|term|vector))?|errors|adjoints?|delta|slopes?|ableitung\\p{L}*|gradienten?"
            + "|fehler(?:signal)?|dérivées?"
            + "|erreur|derivadas?|gradientes?|derivat[ae]|errore|导数|梯度|偏导数?|误差)\\s*)?";
    private static final String MARK = "(?:(?:the|a|das|den|le|la|el)\\s+)?(?:(?:shorthand|short|abbreviation"
            + "|notation|symbol|letter"
            + "|abkürzung|symbol|kürzel|notation|símbolo|notación)\\s*)?(?:(?:for|für|de)\\s*)?";

    /** Before a name: what leads to it being given a meaning. */
    private static final Pattern LEADS = ends("(?:write|writing|use|using|let|put|introduce|introducing|have|with"
            + "|abbreviation|shorthand|notation|symbol|letter|schreiben?(?: wir)?|sei|notons|posons|sea|scriviamo|令|设"
            + "|記|记|用)\\s*" + MARK);
    /** Between the two, after what leads to a name. */
    private static final String TO_BE = "(?:for|instead of|in place of|be|as|to (?:be|mean|denote|abbreviate)|denote"
            + "|mean|für|statt|als"
            + "|pour|désigne|être|por|para|per|表示|代表|为|為|代替)\\s*" + MARK;

    private static final Pattern LED = whole(TO_BE + NOUN);
    private static final String WITH_RESPECT_TO = "(?:with respect to|w\\.?\\s?r\\.?\\s?t\\.?|by|nach|bezüglich"
            + "|par rapport à"
            + "|(?:con )?respecto (?:a|de)|rispetto a|em relação a)";
    /** Between a name, a loss and what it is differentiated by. */
    private static final Pattern OF_LOSS =
            whole("(?:" + TO_BE + ")?" + NOUN + "(?:of|von|de|di)\\s*(?:the|la" + "|le)?\\s*(?:loss|cost)?\\s*");

    private static final Pattern BY_NAME = whole(WITH_RESPECT_TO);
    /** The same where only a word says what the loss is. */
    private static final Pattern OF_THE_LOSS = whole("(?:" + TO_BE + ")?" + NOUN + "(?:of|von|de|di|der"
            + "|des)?\\s*(?:the|la|le|der|des|die|du)?\\s*"
            + "(?:(?:scalar|total|final)\\s+)?(?:loss|cost|objective|error|verlust\\p{L}*|kosten\\p{L}*|fehler\\p{L}*"
            + "|perte|coût|pérdida|coste|perdita"
            + "|costo|perda|custo)(?:\\s+function)?\\s*" + WITH_RESPECT_TO);
    /** Before a name, where no more than what it is of stands between the two. */
    private static final Pattern DENOTE_BY = ends("(?:denote|denoting|mean|understand|bezeichne|bezeichnen wir|notons"
            + "|designe)\\s+"
            + "(?:by|with|mit|par|por)\\s*" + MARK);

    private static final Pattern OF = whole(NOUN);
    /** Between the two, without anything before them. */
    private static final Pattern VERB = whole("(?:which\\s+|that\\s+|here\\s+|simply\\s+|again\\s+"
            + "|just\\s+)*(?:denotes?|stands? for"
            + "|abbreviates?|is(?: (?:just|simply|here))?(?: our| a| the)? (?:short|shorthand|abbreviation"
            + "|notation) for|is short for"
            + "|is defined (?:as|to be)|bezeichnet|steht für|désigne|denota|designa|indica|sta per|是|表示|代表"
            + "|即)\\s*" + NOUN);

    private static final Pattern IS =
            whole("(?:which\\s+|here\\s+|simply\\s+|just\\s+)*(?:is|are|ist|est|es|é|è)(?:\\s+(?:just"
                    + "|simply))?\\s+(?=\\p{L})" + NOUN);
    /** Before the derivative. */
    private static final Pattern NAMING = ends("(?:denot(?:e|ing)|abbreviat(?:e|ing)|call(?:ing)?|writ(?:e|ing)"
            + "|shorten(?:ing)?|nam(?:e|ing)"
            + "|bezeichnen(?: wir)?|nennen(?: wir)?|kürzen(?: wir)?|notons|appelons|denotamos|llamamos|denotiamo"
            + "|chiamiamo|把|将|記|记)\\s*" + NOUN);

    private static final Pattern BY = whole("(?:by|as|simply as|with|mit|als|durch|par|por|come|con|为|為|作|叫做?"
            + "|(?:simply )?" + NOUN + ")\\s*"
            + "(?:(?:the )?(?:symbol|letter)\\s*)?");
    /** Behind the derivative and before its name. */
    private static final Pattern CALLED = whole("(?:which\\s+)?(?:we\\s+)?(?:will\\s+|shall\\s+)?(?:also\\s+"
            + "|here\\s+)?(?:denoted?|called|call|"
            + "abbreviated?|written?|written|known)\\s*(?:as|by)?\\s*" + NOUN);

    private static final Pattern OF_ALL = Pattern.compile(
            "(?iu)\\s*,?\\s*(?:(?:for|of|taken for)\\s+(?:every|each"
                    + "|any|all)\\b"
                    + "|für\\s+(?:jede|alle)|pour\\s+(?:tout|chaque)|para\\s+(?:cada|tod)|per\\s+ogni|对(?:每|所有"
                    + "|任)).*",
            Pattern.DOTALL);
    /** Behind a formula that goes on in words. */
    private static final Pattern GOES_ON = Pattern.compile(
            "(?iu)\\s*(?:times|multiplied|divided|summed|averaged|up to|without|mal|geteilt|fois|por|divid|evaluated"
                    + "|plus|minus|per)\\b.*",
            Pattern.DOTALL);

    private static final int MOST_WORDS = 200;

    private final Supplier<AccentedNames> survey;
    private @Nullable AccentedNames surveyed;
    /** The formula before the last one, the words before it and those behind it. */
    private @Nullable Tree first;

    private String aheadOfFirst = "";
    private String behindFirst = "";
    private @Nullable Tree last;
    private String ahead = "";
    private String between = "";

    /** Accents that words give to the derivatives by any name, or of any. */
    private final List<Said> ofAll = new ArrayList<>();
    /** Those of them of which it is by one name alone that words say so. */
    private final Set<Said> byOne = new HashSet<>();
    /** Those of which no words say that it is by any. */
    private final Set<Said> silent = new HashSet<>();

    private final Set<String> given = new HashSet<>();
    /** How the names are spelt that equations so far begin with. */
    private final Set<String> begun = new HashSet<>();

    /** @param survey finds the names under accents in the whole note */
    SaidNames(Supplier<AccentedNames> survey) {
        this.survey = survey;
    }

    private AccentedNames survey() {
        AccentedNames names = surveyed;
        if (names == null) {
            names = survey.get();
            surveyed = names;
        }
        return names;
    }

    void heading() {
        first = null;
        last = null;
        ahead = "";
        between = "";
    }

    void prose(String text) {
        if (last == null) {
            ahead = tail(ahead + " " + text);
        } else {
            between = tail(between + " " + text);
        }
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - MOST_WORDS));
    }

    /**
     * Takes in a formula.
     *
     * @param behind the words behind it
     * @return what the words before it and this formula say that a name is
     */
    List<Said> formula(List<Statement> statements, String behind) {
        boolean alone = statements.size() == 1 && statements.get(0).sides().size() == 1;
        Tree here = alone ? statements.get(0).sides().get(0) : null;
        List<Said> found = new ArrayList<>();
        if (here != null && last != null && !GOES_ON.matcher(behind).matches()) {
            Said said = said(last, here);
            if (said != null) {
                take(said, behind, found);
            }
        }
        first = last;
        aheadOfFirst = ahead;
        behindFirst = between;
        ahead = here == null ? "" : between.isEmpty() ? ahead : between;
        between = "";
        last = here;
        for (Statement statement : statements) {
            statement.sides().forEach(side -> accented(side, found));
            if (statement.sides().size() > 1) {
                begun.add(statement.sides().get(0).spelling());
            }
        }
        if (here == null) {
            first = null;
            last = null;
        }
        return found;
    }

    private void take(Said said, String behind, List<Said> found) {
        if (accent(said) == null) {
            found.add(said);
        } else if (OF_ALL.matcher(behind).matches()) {
            ofAll.add(said);
        } else if (survey().isAny((Accented) said.name())) {
            ofAll.add(said);
            silent.add(said);
        } else {
            found.add(said);
            given.add(((Accented) said.name()).accent()
                    + ((Accented) said.name()).content().spelling());
            ofAll.add(said);
            silent.add(said);
            byOne.add(said);
        }
    }

    private @Nullable Said said(Tree first, Tree second) {
        if (SpaceReading.isName(first) && second instanceof Derivative) {
            boolean led = (LEADS.matcher(ahead).find() && LED.matcher(between).matches())
                    || (DENOTE_BY.matcher(ahead).find() && OF.matcher(between).matches());
            return led || VERB.matcher(between).matches() || IS.matcher(between).matches()
                    ? new Said(first, second)
                    : null;
        }
        if (first instanceof Derivative && SpaceReading.isName(second)) {
            boolean named = NAMING.matcher(ahead).find() && BY.matcher(between).matches();
            return named || CALLED.matcher(between).matches() ? new Said(second, first) : null;
        }
        return SpaceReading.isName(second) ? inWords(second) : null;
    }

    /** A derivative that words make of a loss and what it is taken by: "the gradient of L with respect to v". */
    private @Nullable Said inWords(Tree by) {
        Tree name = last;
        Tree of = null;
        if (name != null && isLed(ahead) && OF_THE_LOSS.matcher(between).matches()) {
            of = survey().loss().orElse(null);
        } else if (first != null
                && isLed(aheadOfFirst)
                && OF_LOSS.matcher(behindFirst).matches()
                && BY_NAME.matcher(between).matches()) {
            of = name != null && SpaceReading.isName(name) ? name : null;
            name = first;
        }
        return of != null && name != null && SpaceReading.isName(name)
                ? new Said(name, new Derivative(by.span(), true, 1, of, List.of(by)))
                : null;
    }

    private static boolean isLed(String words) {
        return LEADS.matcher(words).find() || DENOTE_BY.matcher(words).find();
    }

    /** The name that stands under an accent and in the derivative, where both are made of any name. */
    private static @Nullable Tree accent(Said said) {
        if (!(said.name() instanceof Accented name) || !(said.derivative() instanceof Derivative d) || d.of() == null) {
            return null;
        }
        String inner = name.content().spelling();
        boolean by = d.by().size() == 1 && d.by().get(0).spelling().equals(inner);
        return by || d.of().spelling().equals(inner) ? name.content() : null;
    }

    private void accented(Tree tree, List<Said> found) {
        for (Said said : ofAll) {
            String accent = ((Accented) said.name()).accent();
            Tree own = Objects.requireNonNull(accent(said));
            Tree inner = under(tree, accent);
            if (inner != null && isMeant(said, tree) && given.add(accent + inner.spelling())) {
                found.add(new Said(tree, put(said.derivative(), own.spelling(), inner)));
            }
        }
        boolean whole = ofAll.stream().anyMatch(said -> under(tree, ((Accented) said.name()).accent()) != null);
        if (!whole && !ofAll.isEmpty()) {
            NamedParts.of(tree).forEach(part -> accented(part, found));
        }
    }

    /**
     * Whether a name under the accent is what words say of another one: there is no equation or word for it that says
     * otherwise.
     */
    private boolean isMeant(Said said, Tree name) {
        return !silent.contains(said)
                || (!begun.contains(name.spelling())
                        && survey().mayBeDerivative(name)
                        && (!byOne.contains(said) || survey().goesWithDerivatives(name)));
    }

    /** What stands under an accent, with the indices that stand behind it; null if there is none. */
    private static @Nullable Tree under(Tree tree, String accent) {
        if (tree instanceof Tree.Scripted s
                && s.base() instanceof Accented a
                && a.accent().equals(accent)) {
            return new Tree.Scripted(s.span(), a.content(), s.sub(), s.sup(), s.primes(), s.before());
        }
        return tree instanceof Accented a && a.accent().equals(accent) ? a.content() : null;
    }

    private static Tree put(Tree derivative, String own, Tree inner) {
        Derivative d = (Derivative) derivative;
        Tree of = Objects.requireNonNull(d.of());
        return new Derivative(
                d.span(),
                d.partial(),
                d.order(),
                of.spelling().equals(own) ? inner : of,
                d.by().stream()
                        .map(by -> by.spelling().equals(own) ? inner : by)
                        .toList());
    }

    private static Pattern ends(String words) {
        return Pattern.compile("(?iuU)(?:^|[^\\p{L}])(?:" + words + ")$");
    }

    private static Pattern whole(String words) {
        return Pattern.compile("(?iuU)\\s*,?\\s*(?:" + words + ")\\s*");
    }
}
