package dev.longhand.notes.section;

import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Chain;
import dev.longhand.notes.condition.Assumptions;
import dev.longhand.notes.condition.ClassWords;
import dev.longhand.notes.condition.CountsFromZero;
import dev.longhand.notes.condition.Nudges;
import dev.longhand.notes.condition.Proviso;
import dev.longhand.notes.condition.Sentences;
import dev.longhand.notes.condition.SpokenCases;
import dev.longhand.notes.condition.UpperBounds;
import dev.longhand.notes.declaration.Declarations;
import dev.longhand.notes.document.Passage;
import dev.longhand.notes.naming.NamedLetters;
import dev.longhand.notes.naming.Slopes;
import dev.longhand.notes.wording.ContinuedInWords;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What stands around the relations of a note, heading by heading and sentence by sentence, and what it says of them. */
public final class Surroundings {

    /** The level of the lowest heading with a mark; below it are short lines that stand alone. */
    static final int LOWEST_LEVEL = 6;

    private final Sections sections = new Sections();
    private final Sentences sentences = new Sentences();
    private final Assumptions assumptions = new Assumptions();
    private final Nudges nudges = new Nudges();
    private final SpokenCases spoken = new SpokenCases();
    private final ClassWords classes = new ClassWords();
    private final CountsFromZero counts = new CountsFromZero();
    private final Declarations declarations = new Declarations();
    private final NamedLetters letters = new NamedLetters();
    private final UpperBounds bounds = new UpperBounds();
    private final Set<Integer> cases = new HashSet<>();
    private final Set<Integer> ranges = new HashSet<>();
    /** By where a formula begins, the alternative that it belongs to by its wording. */
    private final Map<Integer, Integer> alternatives;
    /** How many relations there have been. */
    private int relations;

    /** Whether a relation in a line of text has just ended. */
    private boolean atFormula;

    /** @param alternatives by where a formula begins, the number of the alternative that it belongs to */
    public Surroundings(Map<Integer, Integer> alternatives) {
        this.alternatives = Map.copyOf(alternatives);
    }

    /** Takes in a heading, or a short line that stands alone: the sentence before it has ended. */
    public void heading(Passage.Heading heading) {
        boolean line = heading.level() > LOWEST_LEVEL;
        sections.heading(heading.text(), line);
        sentences.end();
        assumptions.heading();
        nudges.heading();
        spoken.heading(heading.text(), line);
        classes.heading();
        atFormula = false;
        declarations.end();
        if (line) {
            // it may be a sentence that ends in a formula
            sentences.words(heading.text());
            counts.prose(heading.text());
        } else {
            counts.heading();
        }
    }

    /** Takes in prose that stands between formulas. */
    public void prose(String text) {
        if (atFormula && ContinuedInWords.in(text)) {
            sentences.doubt(relations - 1);
        }
        atFormula = false;
        classes.prose(text);
        sections.prose(text);
        sentences.prose(text);
        assumptions.prose(text);
        nudges.prose(text);
        spoken.prose(text);
        counts.prose(text);
        letters.prose(text);
        declarations.prose(text);
    }

    /** Takes note of a formula before its relations are read. */
    public void begin(Passage.Formula formula) {
        sections.alternative(alternatives.getOrDefault(formula.span().start(), 0));
        if (!formula.display()) {
            sections.inline(formula.tex());
            letters.formula(formula.tex());
        }
        declarations.formula();
    }

    /**
     * A formula ends.
     *
     * @param hasRelations whether it had any
     */
    public void end(Passage.Formula formula, boolean hasRelations) {
        atFormula = !formula.display() && hasRelations;
        nudges.formula(formula.tex());
        if (formula.display()) {
            classes.display();
            sentences.rows();
        }
    }

    /** Takes note of a relation that is no condition of others. */
    public void relation(int number, int chain, Tree subject, String tex) {
        sentences.relation(number, chain, Slopes.isIn(subject));
        assumptions.relation(number);
        nudges.relation(number);
        spoken.relation(number);
        classes.relation(number, tex);
        counts.relation(number, tex);
    }

    /** Takes in a condition in which neighbours hold. */
    public void condition(Chain chain) {
        sentences.condition(chain);
        spoken.condition(chain);
    }

    /** A relation has been read, whatever it says. */
    public void count() {
        relations++;
    }

    /** How many relations have been read, which is the number of the next. */
    public int relations() {
        return relations;
    }

    /** The next relation is the case in which others hold, or says where something is put in. */
    public void nextIsCase() {
        cases.add(relations);
    }

    /** The next relation says what a letter runs over. */
    public void nextIsRange() {
        ranges.add(relations);
    }

    /** What the sentence so far says of its relations. */
    public Sentences sentences() {
        return sentences;
    }

    /** What the text assumes here. */
    public Assumptions assumptions() {
        return assumptions;
    }

    /** What is said of shapes so far. */
    public Declarations declarations() {
        return declarations;
    }

    /** The letters that others run up to, as far as they have been met. */
    public UpperBounds bounds() {
        return bounds;
    }

    /** The section that stands here. */
    public Section section() {
        return sections.current();
    }

    /** By relation, what is said of where it holds. */
    public Map<Integer, Proviso> provisos() {
        return classes.added(counts.added(nudges.added(assumptions.added(spoken.added(sentences.found())))));
    }

    /** The numbers of the relations that are cases in which others hold, or say where something is put in. */
    public Set<Integer> cases() {
        return cases;
    }

    /** The numbers of the relations that say what a letter runs over. */
    public Set<Integer> ranges() {
        return ranges;
    }

    /** The letters for numbers that words have named so far. */
    public NamedLetters letters() {
        return letters;
    }
}
