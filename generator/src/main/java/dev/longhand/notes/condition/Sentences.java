package dev.longhand.notes.condition;

import dev.longhand.latex.tree.Tree.Chain;
import dev.longhand.notes.wording.MovedTo;
import dev.longhand.notes.wording.NeglectWords;
import dev.longhand.notes.wording.Supposition;
import dev.longhand.notes.wording.Suppositions;
import dev.longhand.notes.wording.TestWords;
import dev.longhand.notes.wording.ZeroWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds for every relation the conditions that are said of it, sentence by sentence. */
public final class Sentences {

    private static final Pattern END = Pattern.compile("[.!?](?=\\s|$)");
    private static final Pattern ABBREVIATION = Pattern.compile("\\b(i\\.e|e\\.g|s\\.t|w\\.r\\.t|resp|cf)\\.");
    private static final String FOREIGN =
            "wenn|falls|lorsque|quand|cuando|\u0435\u0441\u043b\u0438)$|.*(\u5f53|\u7576|\u82e5|\u5982\u679c|\u5047\u5982)$";
    private static final Pattern CASE = Pattern.compile("(^|.*\\W)(if|when|whenever|case|" + FOREIGN);
    private static final Pattern LED = Pattern.compile(
            "(^|.*\\W)(if|when|whenever|(case|scenario|situation)s?( (where|when|that|of|in which|for which))?"
                    + "|for|for all|for any|for every|for each|for which|provided|that|" + FOREIGN
                    + "|.*\\bdiagonal( \\w+){0,6}$");
    /** A clause that supposes something, up to its end. */
    private static final Pattern CLAUSE = Pattern.compile(
            "(?U)(?:^|.*\\W)(?:if|when|whenever|once|wenn|falls|sobald|si|quand|lorsque|cuando|\u0435\u0441\u043b\u0438)\\b"
                    + "(?:(?!\\b(?:then|so|dann|alors|entonces|entao|allora|gives?|get)\\b).){0,60}"
                    + "|.*(?:\u5f53|\u7576|\u82e5|\u5982\u679c|\u5047\u5982)[^\u5219\u5247\u90a3\u5c31]{0,30}");

    private static final Pattern ASSUMED = Pattern.compile(
            "(^|.*\\W)(assume|assuming|suppose|supposing|since|because|as|here|let|consider|take|given|fix|say)"
                    + "( that| now| here| us| again| first)*$");
    /** What takes a name to have a value, be it the one that the note computes or not: "with p = 0.01". */
    private static final Pattern SUPPOSED = Pattern.compile(
            "(?U)(^|.*\\W)(with|for|at|taking|choosing|set|setting|putting|setzen|setzt man|posons|en posant|poniendo|mit|f\u00fcr|bei|avec"
                    + "|pour|con|para|com|per)( now| then)?$|.*[\u53d6\u5f53]$");

    private static final Pattern PLACE = Pattern.compile(
            "(^|.*\\W)(at|from|starting (at|with|from)|down to|up to|until|von|bis|ab|de|desde|depuis|jusqu.\u00e0)$"
                    + "|(to|through|\u00e0|a|hasta|at\u00e9)$|.*[\u4ece\u5f9e\u7531\u5230\u81f3]$");
    private static final Set<String> BEHIND = Set.of(
            "if",
            "when",
            "whenever",
            "for",
            "for all",
            "for any",
            "for every",
            "for each",
            "where",
            "with",
            "provided",
            "provided that",
            "as long as",
            "only if");
    /** What stands behind a side in the case in which it is one. */
    private static final Pattern CASE_BEHIND =
            Pattern.compile("(if|when|whenever|otherwise|else|wenn|falls|sonst|si|sinon)\\b.*", Pattern.DOTALL);

    private static final Pattern IN_CASE =
            Pattern.compile("(?:if|when|whenever|wenn|falls|si|quand|lorsque|cuando) \\S.*", Pattern.DOTALL);

    /** What begins a clause of a case where there are no capitals. */
    private static final Pattern CASE_AHEAD =
            Pattern.compile("[\u800c\u4f46\u4e14\u53ea\u6709\u4ec5\u50c5]{0,4}[\u5f53\u7576\u82e5].*", Pattern.DOTALL);

    private static final Pattern OTHERWISE = Pattern.compile("\\b(otherwise|else|unless|except|other cases?)\\b");

    /** The entries of a Jacobian at equal indices, or at others, where no indices are compared. */
    private static final Pattern DIAGONAL =
            Pattern.compile("\\boff diagonal\\b|\\bdiagonal (entr(y|ies)|elements?|terms?|components?|case)\\b");

    /** What is said after some steps is said of the values that they lead to, whatever these are. */
    private static final Pattern LATER = Pattern.compile("\\bafter\\b.{0,40}?\\b("
            + "(rounds?|steps?|epochs?|iterations?|updates?|passes)\\b(?! of)|"
            + "training\\b(?! (example|sample|set|on|with))|convergence\\b)"
            + "|\\b(new|updated|neue[rsn]?|aktualisierte[rsn]?|nouve(au|lle)|nuev[oa]|nov[oa]|nuov[oa])\\s+"
            + "(predictions?|outputs?|values?|loss|errors?|activations?|probabilit(y|ies)|vorhersagen?|ausgaben?|wert|fehler"
            + "|verlust|pr\u00e9diction|sortie|valeur|erreur|perte|predicci\u00f3n|salida|valor|p\u00e9rdida|error"
            + "|previs\u00e3o|sa\u00edda|perda)\\b|\u65b0\u7684(\u9884\u6d4b|\u8f93\u51fa|\u635f\u5931|\u503c)");

    /** What others write need not be so in the note. */
    private static final Pattern HEARSAY = Pattern.compile("\\b(some|other|many|several|most|certain|few)"
            + "( (other|of the|online|popular|common))? (sources?|authors?|books?|texts?|textbooks?|papers?|people"
            + "|tutorials?|courses?|references?|places|articles?|conventions?)\\b"
            + "|\\b(would|could|might|may|is|are)( \\w{1,12})? (be )?(also |sometimes |often |elsewhere ){1,2}"
            + "(written|defined|denoted|given)\\b|\\belsewhere\\b|\\bwould be (written|defined|given)\\b");

    /** Where two classes part: what is equal there is not so elsewhere. */
    private static final Pattern BOUNDARY = Pattern.compile(
            "(?U)\\b(hyper-?planes?|hyperebenen?|hyperplans?|hiperplanos?|(decision |class )?boundar(y|ies)|decision surfaces?"
                    + "|points? (on|along)|(on|along) the (straight )?line|grenz(en?|linien?|fl\u00e4chen?|geraden?)"
                    + "|punkten? auf|auf der geraden|points? de la droite|sur la droite|(en|sobre) la recta"
                    + "|entscheidungsgrenzen?|trenn(ebenen?|geraden?)|fronti\u00e8res?|fronteras?)\\b"
                    + "|\u8d85\u5e73\u9762|\u8fb9\u754c|\u5206\u754c|\u5883\u754c|\uacbd\uacc4");
    /** One of several solutions is not the value. */
    private static final Pattern OR = Pattern.compile("(^|.*\\W)(or|oder|ou|bien|\u6216|\u6216\u8005)$");

    private static final Pattern AND =
            Pattern.compile("and( if| that)?|und|et( que)?|y|e|\u5e76\u4e14|\u4e14|\u548c|\u4ee5\u53ca");

    private sealed interface Item {
        record Stated(int number, int chain, boolean isOfSlope) implements Item {}

        record Words(String text) implements Item {}

        record Condition(Chain chain) implements Item {}

        /** A new row of a display, or a new display. */
        record Break() implements Item {}
    }

    /** No sentence is longer; what is has no conditions. */
    private static final int LONGEST = 400;

    /** Characters over which words belong together, whatever formulas stand between. */
    private static final int REACH = 60;

    private final List<Item> items = new ArrayList<>();
    private final Map<Integer, Proviso> found = new HashMap<>();
    private final Set<Integer> doubted = new HashSet<>();
    private boolean constrained;

    /** The conditions of the relations so far, by their numbers; this ends the sentence. */
    public Map<Integer, Proviso> found() {
        end();
        return Proviso.doubting(found, doubted);
    }

    /**
     * A relation comes.
     *
     * @param isOfSlope whether its chain begins with a derivative
     */
    public void relation(int number, int chain, boolean isOfSlope) {
        items.add(new Item.Stated(number, chain, isOfSlope));
    }

    /** It is not clear what the relation of this number is said of. */
    public void doubt(int number) {
        doubted.add(number);
    }

    /** What stands in this sentence need hold only where an equation in it does. */
    public void constrained() {
        constrained = true;
    }

    /** A comparison comes that is said of relations around it. */
    public void condition(Chain chain) {
        items.add(new Item.Condition(chain));
    }

    /** A new row of a display comes, or a new display. */
    public void rows() {
        items.add(new Item.Break());
    }

    /** Prose, which may end the sentence. */
    public void prose(String text) {
        String plain = ABBREVIATION.matcher(text).replaceAll("$1");
        String[] parts = END.split(plain, -1);
        boolean opens = !plain.isBlank()
                && (Character.isUpperCase(plain.strip().charAt(0))
                        || CASE_AHEAD.matcher(plain.strip()).matches());
        if (opens) {
            end();
        }
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                end();
            }
            words(parts[i]);
        }
    }

    /** Words come that do not end the sentence, whatever stands in them. */
    public void words(String text) {
        String plain =
                text.toLowerCase(Locale.ROOT).replaceAll("[\\s,;()*-]+", " ").strip();
        if (!plain.isEmpty()) {
            items.add(new Item.Words(plain));
        }
    }

    /** Whether an equation here would say in which case something holds. */
    public boolean atCase() {
        return follows(LED);
    }

    /** Whether words right before, or the clause that they are in, suppose something. */
    public boolean atClause() {
        return follows(CLAUSE);
    }

    /** Whether an equation here would say where something beside it is: the first inputs at {@code l = 1}. */
    public boolean atPlace() {
        return follows(PLACE);
    }

    /** Whether a word that is only used of cases stands right before. */
    boolean atStrictCase() {
        return follows(CASE);
    }

    /**
     * Whether a comparison here is assumed for what comes after its sentence too.
     *
     * @return 0 where it is not, 1 for the first comparison, more for one that goes on with others before it
     */
    public int assumed() {
        int last = items.size() - 1;
        int before = 0;
        while (last >= 0
                && (items.get(last) instanceof Item.Condition
                        || (items.get(last) instanceof Item.Words w && w.text().equals("and")))) {
            before += items.get(last) instanceof Item.Condition ? 1 : 0;
            last--;
        }
        boolean led = last >= 0
                && items.get(last) instanceof Item.Words words
                && ASSUMED.matcher(
                                words.text().substring(Math.max(0, words.text().length() - REACH)))
                        .matches();
        return led ? before + 1 : 0;
    }

    private boolean follows(Pattern words) {
        return !items.isEmpty()
                && items.get(items.size() - 1) instanceof Item.Words last
                && words.matcher(last.text()).matches();
    }

    /** Ends the sentence, and says of its relations under which conditions they hold. */
    public void end() {
        if (items.stream().anyMatch(Item.Stated.class::isInstance)) {
            provide();
        }
        items.clear();
        constrained = false;
    }

    private void provide() {
        boolean conditional = items.stream().anyMatch(Item.Condition.class::isInstance);
        boolean otherwise = items.stream()
                .anyMatch(i ->
                        i instanceof Item.Words w && OTHERWISE.matcher(w.text()).find());
        otherwise |= !conditional
                && items.stream()
                        .anyMatch(i -> i instanceof Item.Words w
                                && DIAGONAL.matcher(w.text()).find());
        boolean heard = items.size() <= LONGEST;
        String words = "";
        boolean later = false;
        boolean hearsay = false;
        boolean stationary = false;
        boolean supposed = false;
        boolean contrary = false;
        Supposition supposition = Supposition.NONE;
        int row = 0;
        int chain = -1;
        int cased = -1;
        for (int i = 0; heard && i < items.size(); i++) {
            if (items.get(i) instanceof Item.Words more) {
                words = words.substring(Math.max(0, words.length() - REACH)) + more.text() + " ";
                cased = CASE_BEHIND.matcher(more.text()).matches() ? chain : cased;
                if (i > 0 && items.get(i - 1) instanceof Item.Stated said && isInCase(i)) {
                    doubt(said.number());
                }
                later |= LATER.matcher(words).find();
                hearsay |= HEARSAY.matcher(words).find() || NeglectWords.isIn(words);
                stationary |= ZeroWords.isIn(words);
                boolean here = !contrary && Suppositions.isContrary(words);
                contrary |= here;
                if (here) {
                    // it is said of what stands before it in the sentence too: "p = 0.01 would cost"
                    doubtAll(items.subList(row, i));
                }
            }
            // what is compared is understood
            cased = items.get(i) instanceof Item.Condition ? -1 : cased;
            row = items.get(i) instanceof Item.Break ? i : row;
            if (items.get(i) instanceof Item.Stated stated) {
                boolean bounds = !words.isEmpty() && BOUNDARY.matcher(words).find();
                boolean either = follows(i, OR);
                boolean moved = i > 0 && items.get(i - 1) instanceof Item.Words before && MovedTo.leads(before.text());
                supposed = follows(i, CASE) || (supposed && follows(i, AND));
                boolean alternative = stated.chain() == cased;
                chain = stated.chain();
                if (constrained
                        || alternative
                        || hearsay
                        || contrary
                        || bounds
                        || either
                        || moved
                        || supposed
                        || (i > 0 && items.get(i - 1) instanceof Item.Words mode && TestWords.end(mode.text()))
                        || (stationary && !stated.isOfSlope())) {
                    doubt(stated.number());
                }
                Proviso proviso = conditional || otherwise || later ? of(i, stated, otherwise || later) : Proviso.NONE;
                boolean itself = supposed || follows(i, SUPPOSED) || (supposition.isItself() && follows(i, AND));
                int sentence = supposition.isMade() || !itself ? supposition.sentence() : stated.number();
                supposition = new Supposition(sentence, itself);
                proviso = proviso.under(supposition);
                proviso = alternative ? proviso.ofCase() : proviso;
                if (!proviso.equals(Proviso.NONE)) {
                    found.put(stated.number(), proviso);
                }
            }
        }
    }

    /** Whether words right behind a relation say, by themselves, in which case it holds. */
    private boolean isInCase(int at) {
        return items.get(at) instanceof Item.Words words
                && IN_CASE.matcher(words.text()).matches()
                && !(at + 1 < items.size() && items.get(at + 1) instanceof Item.Condition);
    }

    private void doubtAll(List<Item> stated) {
        stated.stream().filter(Item.Stated.class::isInstance).forEach(item -> doubt(((Item.Stated) item).number()));
    }

    private boolean follows(int at, Pattern words) {
        return at > 0
                && items.get(at - 1) instanceof Item.Words before
                && words.matcher(before.text()).matches();
    }

    private Proviso of(int at, Item.Stated stated, boolean otherwise) {
        List<Chain> sure = new ArrayList<>();
        List<Chain> possible = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Item.Condition condition) {
                boolean said = i > at ? isBehind(at, stated, i) : isAhead(at, i);
                (said && !otherwise ? sure : possible).add(condition.chain());
            }
        }
        boolean behind = !sure.isEmpty() && items.indexOf(new Item.Condition(sure.get(sure.size() - 1))) > at;
        return new Proviso(
                sure, behind ? List.of() : possible, otherwise, List.of(), false, Supposition.NONE, List.of());
    }

    /** Whether the condition at {@code i} closes the relation: only its own chain and a word stand between. */
    private boolean isBehind(int at, Item.Stated stated, int i) {
        for (int k = at + 1; k < i; k++) {
            boolean own = items.get(k) instanceof Item.Stated other && other.chain() == stated.chain();
            boolean word = items.get(k) instanceof Item.Words words && BEHIND.contains(words.text());
            boolean more = items.get(k) instanceof Item.Condition;
            if (!own && !word && !more) {
                return false;
            }
        }
        return true;
    }

    /** Whether the condition at {@code i} opens what the relation is in, and no other one does since. */
    private boolean isAhead(int at, int i) {
        boolean opens = true;
        for (int k = 0; k < i; k++) {
            opens &= !(items.get(k) instanceof Item.Stated);
        }
        boolean led = i > 0
                && items.get(i - 1) instanceof Item.Words words
                && LED.matcher(words.text()).matches();
        boolean colon = i + 1 < items.size()
                && items.get(i + 1) instanceof Item.Words words
                && (words.text().startsWith(":") || words.text().startsWith("then"));
        for (int k = i + 1; k < at; k++) {
            boolean next = items.get(k) instanceof Item.Condition && !(items.get(k - 1) instanceof Item.Condition);
            if (next || (items.get(k) instanceof Item.Break && k > i + 1)) {
                return false;
            }
        }
        return opens && (led || colon);
    }
}
