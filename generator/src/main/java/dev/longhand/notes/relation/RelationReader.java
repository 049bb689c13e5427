package dev.longhand.notes.relation;

import dev.longhand.latex.reading.FormulaParser;
import dev.longhand.latex.tree.ReadFormula;
import dev.longhand.latex.tree.Relation;
import dev.longhand.latex.tree.Statement;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Blank;
import dev.longhand.latex.tree.Tree.Chain;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Words;
import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.document.Passage;
import dev.longhand.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the relations of a note. */
public final class RelationReader {

    /** Where reading stops: more than any note has, and more than will be decided. */
    private static final int ENOUGH = 25_000;

    /** The level of the lowest heading with a mark; below it are short lines that stand alone. */
    /** So many pieces of prose behind one formula are heeded: nobody says more before the next. */
    private static final int MOST_PROSE = 2_000;

    private static final int LOWEST_LEVEL = 6;

    private final NoteText note;
    private final Set<String> words;
    private final List<NotedRelation> relations = new ArrayList<>();
    private final List<NotedRelations.Gap> gaps = new ArrayList<>();
    private final Sections sections = new Sections();
    private final Dittos dittos = new Dittos();

    private final Sentences sentences = new Sentences();
    private final Assumptions assumptions = new Assumptions();
    private final Nudges nudges = new Nudges();
    private final ClassWords classes = new ClassWords();
    private final CountsFromZero counts = new CountsFromZero();
    private final Declarations declarations = new Declarations();
    private final Set<Integer> cases = new HashSet<>();
    private final Set<Integer> ranges = new HashSet<>();
    private final UpperBounds bounds = new UpperBounds();
    private final NamedLetters letters = new NamedLetters();
    /** Whether relations are read that restrict others. */
    private boolean restricting;
    /** Whether a row has a case of its own, so that it goes on from what the row before speaks of and not from its end. */
    private boolean otherCase;

    /** What the chains begin with. */
    private final Map<Integer, Tree> subjects = new HashMap<>();

    /** Whether a relation in a line of text has just ended. */
    private boolean atFormula;

    private int chain;
    private int link;
    /** How many chains have begun. */
    private int chains;

    private final Continuations continuations = new Continuations();
    /** A sign whose right side has not come yet. */
    private @Nullable Open open;

    private record Open(Tree left, Relation relation, Passage.Formula formula, Span span, int chain, int link) {}

    /** What braces are found to name, and the names that are put in their place. */
    private final BraceNames found = new BraceNames();

    private final BraceNames braces;
    private final boolean hasBraces;

    private RelationReader(NoteText note, Set<String> words, BraceNames braces) {
        this.note = note;
        this.words = words;
        this.braces = braces;
        this.hasBraces = BraceNames.mayBeIn(note.source().text());
    }

    /**
     * Reads a note.
     *
     * @param words names of several letters that the formulas use
     */
    public static NotedRelations read(NoteText note, Set<String> words) {
        RelationReader reader = new RelationReader(note, words, new BraceNames());
        reader.readAll();
        if (!reader.found.isEmpty()) {
            // which names are new is only known at the end
            reader = new RelationReader(note, words, reader.found);
            reader.readAll();
        }
        return new NotedRelations(
                reader.relations,
                reader.gaps,
                reader.classes.added(
                        reader.counts.added(reader.nudges.added(reader.assumptions.added(reader.sentences.found())))),
                reader.cases,
                reader.ranges,
                reader.bounds.found(),
                reader.letters.found(),
                reader.declarations.found());
    }

    private void readAll() {
        int prosaic = 0;
        for (Passage passage : note.passages()) {
            if (relations.size() > ENOUGH) {
                break;
            }
            if (passage instanceof Passage.Heading heading) {
                boolean line = heading.level() > LOWEST_LEVEL;
                sections.heading(heading.text(), line);
                gaps.addAll(TitleFormulas.in(heading, note));
                sentences.end();
                assumptions.heading();
                nudges.heading();
                classes.heading();
                atFormula = false;
                declarations.end();
                continuations.heading();
                dittos.clear();
                if (line) {
                    // it may be a sentence that ends in a formula
                    sentences.words(heading.text());
                    counts.prose(heading.text());
                } else {
                    counts.heading();
                }
            } else if (passage instanceof Passage.Prose prose && ++prosaic <= MOST_PROSE) {
                if (atFormula && ContinuedInWords.in(prose.text())) {
                    sentences.doubt(relations.size() - 1);
                }
                atFormula = false;
                classes.prose(prose.text());
                sections.prose(prose.text());
                sentences.prose(prose.text());
                assumptions.prose(prose.text());
                nudges.prose(prose.text());
                counts.prose(prose.text());
                letters.prose(prose.text());
                continuations.prose(prose.text());
                declarations.prose(prose.text());
            } else if (passage instanceof Passage.Formula formula) {
                prosaic = 0;
                if (!formula.display()) {
                    sections.inline(formula.tex());
                    letters.formula(formula.tex());
                }
                int before = relations.size();
                formula(formula);
                atFormula = !formula.display() && relations.size() > before;
                if (formula.display()) {
                    classes.display();
                }
                nudges.formula(formula.tex());
                if (formula.display()) {
                    sentences.rows();
                }
            }
        }
        close();
    }

    private void formula(Passage.Formula formula) {
        ReadFormula read = FormulaParser.read(formula.tex(), note.macros(), words);
        declarations.formula();
        continuations.begin(formula);
        read.statements().forEach(declarations::statement);
        if (hasBraces) {
            read.statements().forEach(found::survey);
        }
        List<Statement> statements = ArrowCases.parted(Ratios.joined(read.statements()));
        boolean closed = false;
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            otherCase = closed
                    && ClosingCase.isBehind(statement, statements.subList(i + 1, Math.min(i + 3, statements.size())));
            if (statement.separator().equals("\\\\")) {
                sentences.rows();
            }
            restricting = restricts(statement, statements.subList(i + 1, Math.min(i + 5, statements.size())))
                    || (i > 0 && closes(statement, statements.get(i - 1)));
            if (restricting || !listed(formula, statement, i, statements)) {
                statement(formula, statement);
            }
            closed = restricting;
            restricting = false;
        }
        otherCase = false;
        for (ReadFormula.Unread unread : read.unread()) {
            String tex = formula.tex()
                    .substring(
                            unread.span().start(),
                            Math.min(unread.span().end(), formula.tex().length()));
            gaps.add(new NotedRelations.Gap(
                    formula.place(unread.span()), tex.strip(), unread.message(), SignCount.in(tex)));
        }
    }

    /** Whether a statement says in which case its neighbours hold, or what a letter in them runs over. */
    private boolean restricts(Statement statement, List<Statement> next) {
        Tree first = statement.sides().get(0);
        if (statement.sides().size() == 1 && first instanceof Words words) {
            sentences.words(words.text());
            return false;
        }
        List<Tree> rest = new ArrayList<>();
        for (Statement s : next) {
            rest.add(s.sides().size() == 1 ? s.sides().get(0) : s.chain());
        }
        Tree whole = statement.sides().size() == 1 ? first : statement.chain();
        Chain chain = statement.chain();
        if (first instanceof Group group
                && group.items().size() > 1
                && group.items().get(0) instanceof Chain opening) {
            chain = opening;
            rest = group.items().subList(1, group.items().size());
        }
        Optional<List<Chain>> limits = chain.relations().isEmpty() ? Optional.empty() : Restrictions.range(chain, rest);
        if (limits.isPresent()) {
            limits.get().forEach(sentences::condition);
            bounds.range(chain, rest);
            ranges.add(relations.size());
            return true;
        }
        Optional<Chain> comparison = Restrictions.comparison(whole);
        if (comparison.isPresent()) {
            int assumed = sentences.assumed();
            if (assumed > 0) {
                assumptions.take(comparison.get(), assumed > 1);
            }
            sentences.condition(comparison.get());
            bounds.comparison(comparison.get());
            comparison.filter(Restrictions::isCase).ifPresent(c -> cases.add(relations.size()));
            return true;
        }
        int further = sentences.assumed();
        if (further > 0) {
            Restrictions.compared(whole).ifPresent(said -> assumptions.take(said, further > 1));
        }
        if (whole instanceof Chain equation && (sentences.atCase() || sentences.assumed() > 0)) {
            constrain(Constraints.in(equation));
        }
        if (whole instanceof Chain equation && Restrictions.isCase(equation)) {
            boolean isCase = sentences.atCase();
            if (isCase || sentences.atPlace() || Restrictions.isPlace(equation)) {
                cases.add(relations.size());
            }
            if (isCase) {
                sentences.condition(equation);
            }
            return isCase;
        }
        return false;
    }

    /** Whether a statement says without a word in which case the one before it holds. */
    private boolean closes(Statement statement, Statement before) {
        boolean closes = ClosingCase.is(statement, before);
        if (closes) {
            cases.add(relations.size());
            sentences.condition(statement.chain());
        }
        return closes;
    }

    private void constrain(List<Tree> names) {
        if (!names.isEmpty()) {
            declarations.constrain(names);
            sentences.constrained();
        }
    }

    /** Several names with a value each, in one equation: every name has one of its own. */
    private boolean listed(Passage.Formula formula, Statement statement, int at, List<Statement> all) {
        List<Chain> values = ListedValues.in(statement, at, all);
        for (Chain value : values) {
            chain++;
            link = 0;
            add(formula, value.sides(), value.relations().get(0), value.span());
        }
        return !values.isEmpty();
    }

    private void statement(Passage.Formula formula, Statement statement) {
        continuations.at(statement);
        List<Tree> sides = dittos.filled(statement.sides());
        sides.forEach(side -> braces.defining(side).forEach(brace -> named(formula, brace)));
        sides = sides.stream().map(braces::put).toList();
        List<Relation> signs = StepArrow.read(statement.chain());
        sides = new ArrayList<>(SectionNumber.without(sides, statement.separator()));
        boolean goesOn = sides.get(0) instanceof Blank || Continuations.isReason(statement);
        Open waiting = open;
        if (waiting != null && signs.isEmpty() && Continuations.isSide(statement)) {
            open = null;
            chain = waiting.chain();
            link = waiting.link();
            add(waiting.formula(), List.of(waiting.left(), sides.get(0)), waiting.relation(), waiting.span());
            continuations.keep(statement, new Continuations.Tail(sides.get(0), chain, link));
            return;
        }
        Continuations.Tail before = goesOn ? continuations.before(statement) : null;
        if (waiting != null && goesOn && !(sides.get(1) instanceof Blank)) {
            // the sign at the end of a row is written again at the start of the next one
            open = null;
            chain = waiting.chain();
            link = waiting.link();
            sides.set(0, waiting.left());
            add(waiting.formula(), List.of(waiting.left(), sides.get(1)), waiting.relation(), waiting.span());
        } else {
            if (waiting != null && !signs.isEmpty()) {
                close();
            }
            if (before != null) {
                sides.set(0, otherCase ? subjects.getOrDefault(before.chain(), before.side()) : before.side());
                chain = before.chain();
                link = before.link();
                if (before.doubted()) {
                    sentences.doubt(relations.size());
                }
            } else {
                chain = ++chains;
                link = 0;
            }
        }
        if (!signs.isEmpty()) {
            subjects.putIfAbsent(chain, sides.get(0));
        }
        for (int i = 0; i < signs.size(); i++) {
            i = relation(formula, sides, signs, i, goesOn);
        }
        int ended = chain;
        int links = link;
        for (Tree side : sides) {
            InnerChain.in(side).forEach(inner -> inside(formula, inner));
        }
        boolean noted = !signs.isEmpty() && signs.get(signs.size() - 1).kind() == Relation.Kind.ARROW;
        Tree end = sides.get(sides.size() - (noted ? 2 : 1));
        if (!(end instanceof Blank)) {
            continuations.keep(statement, new Continuations.Tail(end, ended, links));
        }
        dittos.keep(sides);
    }

    /** Takes in the relation at {@code i}; returns the number of the last one taken in. */
    private int relation(Passage.Formula formula, List<Tree> sides, List<Relation> signs, int i, boolean goesOn) {
        Relation sign = signs.get(i);
        Tree left = sides.get(i);
        Tree right = sides.get(i + 1);
        int start = i == 0 && goesOn ? sign.span().start() : left.span().start();
        if (sign.kind() == Relation.Kind.ARROW && sign.label() == null) {
            int end = i;
            while (end + 1 < signs.size()
                    && signs.get(end + 1).kind() == Relation.Kind.ARROW
                    && signs.get(end + 1).label() == null) {
                end++;
            }
            List<Tree> stations = sides.subList(i, end + 2);
            boolean alone = i == 0 && end == signs.size() - 1;
            if (alone && stations.stream().noneMatch(Blank.class::isInstance)) {
                add(
                        formula,
                        stations,
                        sign,
                        new Span(start, stations.get(stations.size() - 1).span().end()));
            }
            return end;
        }
        if (sign.kind() == Relation.Kind.ELEMENT) {
            return i;
        }
        if (right instanceof Blank) {
            open = new Open(left, sign, formula, new Span(start, sign.span().end()), chain, link++);
            return i;
        }
        add(
                formula,
                List.of(left, right),
                sign,
                new Span(start, Math.max(right.span().end(), sign.span().end())));
        return i;
    }

    /** What a brace holds is what the name at it stands for. */
    private void named(Passage.Formula formula, Tree.Marked brace) {
        chain = ++chains;
        link = 0;
        Tree name = Objects.requireNonNull(brace.note());
        Tree content = braces.put(brace.content());
        add(formula, List.of(name, content), new Relation(brace.span(), Relation.Kind.EQUAL, null), brace.span());
    }

    private void inside(Passage.Formula formula, InnerChain inner) {
        chain = ++chains;
        link = 0;
        for (int i = 0; i < inner.signs().size(); i++) {
            Relation sign = inner.signs().get(i);
            Tree left = inner.sides().get(i);
            Tree right = inner.sides().get(i + 1);
            if (sign.kind().isEquality()) {
                int start = i == 0 && inner.goesOn()
                        ? sign.span().start()
                        : left.span().start();
                add(
                        formula,
                        List.of(left, right),
                        sign,
                        new Span(start, right.span().end()));
            }
        }
    }

    private void add(Passage.Formula formula, List<Tree> sides, Relation sign, Span span) {
        int end = Math.min(Math.max(span.end(), span.start()), formula.tex().length());
        String tex = formula.tex().substring(Math.min(span.start(), end), end).strip();
        if (!restricting) {
            sentences.relation(relations.size(), chain, Slopes.isIn(subjects.getOrDefault(chain, sides.get(0))));
            assumptions.relation(relations.size());
            nudges.relation(relations.size());
            classes.relation(relations.size(), tex);
            counts.relation(relations.size(), tex);
        }
        relations.add(new NotedRelation(
                relations.size(),
                formula,
                sides,
                sign,
                formula.place(new Span(Math.min(span.start(), end), end)),
                tex,
                chain,
                link++,
                sections.current()));
    }

    /** A sign at the end of a note or before another statement has no right side. */
    private void close() {
        Open waiting = open;
        if (waiting != null) {
            open = null;
            chain = waiting.chain();
            link = waiting.link();
            add(
                    waiting.formula(),
                    List.of(
                            waiting.left(),
                            new Blank(new Span(
                                    waiting.span().end(), waiting.span().end()))),
                    waiting.relation(),
                    waiting.span());
        }
    }
}
