package dev.longhand.notes.relation;

import dev.longhand.latex.tree.Relation;
import dev.longhand.latex.tree.Statement;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Blank;
import dev.longhand.latex.tree.Tree.Chain;
import dev.longhand.notes.document.Passage;
import dev.longhand.notes.section.Surroundings;
import dev.longhand.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes statements apart into relations of two sides, and joins what goes on in the next statement to its chain. */
final class ChainReading {

    private final List<NotedRelation> relations = new ArrayList<>();
    private final Dittos dittos = new Dittos();
    private final Continuations continuations = new Continuations();
    private final Surroundings around;
    private final BraceNames braces;
    /** Whether relations are read that restrict others. */
    private boolean restricting;
    /** Whether a row has a case of its own, so that it goes on from what the row before speaks of and not from its end. */
    private boolean otherCase;

    /** What the chains begin with. */
    private final Map<Integer, Tree> subjects = new HashMap<>();

    private int chain;
    private int link;
    /** How many chains have begun. */
    private int chains;

    /** A sign whose right side has not come yet. */
    private @Nullable Open open;

    private record Open(Tree left, Relation relation, Passage.Formula formula, Span span, int chain, int link) {}

    /** @param braces names that stand for what braces with a name hold */
    ChainReading(Surroundings around, BraceNames braces) {
        this.around = around;
        this.braces = braces;
    }

    List<NotedRelation> relations() {
        return relations;
    }

    void heading() {
        continuations.heading();
        dittos.clear();
    }

    void prose(String text) {
        continuations.prose(text);
    }

    void begin(Passage.Formula formula) {
        continuations.begin(formula);
    }

    /** The next row is said of another case than the one before. */
    void otherCase(boolean other) {
        otherCase = other;
    }

    /** What is read next restricts others. */
    void restricting(boolean restricts) {
        restricting = restricts;
    }

    /** Several names with a value each, in one equation: every name has one of its own. */
    boolean listed(Passage.Formula formula, Statement statement, int at, List<Statement> all) {
        List<Chain> values = ListedValues.in(statement, at, all);
        for (Chain value : values) {
            chain++;
            link = 0;
            add(formula, value.sides(), value.relations().get(0), value.span());
        }
        return !values.isEmpty();
    }

    void statement(Passage.Formula formula, Statement statement) {
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
                    around.sentences().doubt(around.relations());
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
        if (i > 0 && isAdded(sides.get(i - 1), left)) {
            // what follows may be what is added or what it is added to
            around.sentences().doubt(around.relations());
        }
        Span span = new Span(start, Math.max(right.span().end(), sign.span().end()));
        if (sign.kind() == Relation.Kind.NAMED) {
            names(formula, left, right, new Relation(sign.span(), Relation.Kind.DEFINED, null), span);
        } else {
            add(formula, List.of(left, right), sign, span);
        }
        return i;
    }

    /** Whether a side is what another becomes by a sign alone, {@code x += a}. */
    private static boolean isAdded(Tree old, Tree side) {
        return side instanceof Tree.Sum sum
                && sum.terms().get(0).operand().span().equals(old.span());
    }

    /** What stands at the end of a chain is given a name; the chain goes on from what it is. */
    private void names(Passage.Formula formula, Tree value, Tree name, Relation is, Span span) {
        int outer = chain;
        int links = link;
        chain = ++chains;
        link = 0;
        add(formula, List.of(name, value), is, span);
        chain = outer;
        link = links;
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
            if (sign.kind() == Relation.Kind.EQUAL
                    && TiedNames.are(sides)
                    && around.sentences().atClause()) {
                around.sentences().constrained();
            }
            around.relation(relations.size(), chain, subjects.getOrDefault(chain, sides.get(0)), tex);
        }
        note(formula, sides, sign, formula.place(new Span(Math.min(span.start(), end), end)), tex, false);
    }

    private void note(
            Passage.Formula formula, List<Tree> sides, Relation sign, Span span, String tex, boolean inWords) {
        around.count();
        relations.add(new NotedRelation(
                relations.size(), formula, sides, sign, span, tex, chain, link++, around.section(), inWords));
    }

    /** What words before a formula say that a name in it is. */
    void said(Passage.Formula formula, SaidNames.Said said) {
        chain = ++chains;
        link = 0;
        Span whole = formula.place(new Span(0, formula.tex().length()));
        Relation is = new Relation(said.name().span(), Relation.Kind.DEFINED, null);
        note(formula, List.of(said.name(), said.derivative()), is, whole, formula.tex(), true);
    }

    /** A sign at the end of a note or before another statement has no right side. */
    void close() {
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
