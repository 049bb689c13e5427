package dev.longhand.latex.reading;

import dev.longhand.latex.token.Delimiters;
import dev.longhand.latex.token.Signs;
import dev.longhand.latex.token.StepSigns;
import dev.longhand.latex.token.Token;
import dev.longhand.latex.token.Token.Kind;
import dev.longhand.latex.token.Tokens;
import dev.longhand.latex.tree.Relation;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Blank;
import dev.longhand.latex.tree.Tree.Chain;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.latex.tree.Tree.Symbol;
import java.util.ArrayList;
import java.util.List;

/** Sides with relations between them; a single side is just that side. */
final class Chains {

    private final Reading reading;
    private final Tokens tokens;

    Chains(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens;
    }

    Tree chain() {
        int start = tokens.peek().start();
        while (Signs.isImplies(tokens.peek()) && !reading.scope.is(Scope.Kind.TOP) && isReason(tokens.peek())) {
            tokens.next();
        }
        Breaks.skipEmptyBeforeSign(reading);
        List<Tree> sides = new ArrayList<>();
        List<Relation> relations = new ArrayList<>();
        boolean angle = reading.scope.is(Scope.Kind.SCRIPT) && tokens.at("<");
        sides.add(reading.relations.at() && !angle ? new Blank(tokens.here()) : first());
        while (atRelation(!relations.isEmpty())) {
            Token sign = tokens.peek();
            Relation relation = reading.relations.read();
            relations.add(relation);
            sides.add(StepSigns.value(sign, sides.get(sides.size() - 1), sideAfter(relation)));
        }
        return relations.isEmpty() ? sides.get(0) : new Chain(tokens.since(start), sides, relations);
    }

    private static boolean isReason(Token token) {
        return token.is("\\therefore") || token.is("\\because");
    }

    private Tree first() {
        Join join = reading.scope.is(Scope.Kind.SCRIPT) ? Signs.join(tokens.peek()) : null;
        if ((join == Join.ODOT || join == Join.CIRC) && !standsForItself()) {
            // entry by entry, as in s^{\odot 2}
            int start = tokens.next().start();
            return reading.sums.asTree(start, List.of(new Tree.Factor(join, reading.operands.scripted())));
        }
        if (standsForItself()) {
            Token sign = tokens.next();
            return new Symbol(tokens.since(sign.start()), sign.text());
        }
        return side();
    }

    /** A sign with nothing to join: {@code f(\cdot)}, {@code w^{*}}, {@code \odot \rightarrow} in a legend. */
    private boolean standsForItself() {
        Token sign = tokens.peek();
        if (Signs.join(sign) == null && !(reading.scope.is(Scope.Kind.SCRIPT) && Signs.sign(sign) != null)) {
            return false;
        }
        Token next = tokens.peek(1);
        return next.is(Kind.CLOSE)
                || next.is(Kind.END)
                || next.is(",")
                || next.is(";")
                || Delimiters.isClosing(next)
                || Signs.relation(next) != null;
    }

    private Tree sideAfter(Relation relation) {
        Tree held = reading.relations.takeHeld();
        if (held != null) {
            return held;
        }
        Breaks.skipWide(tokens);
        Breaks.skipEmpty(tokens);
        Breaks.skipWide(tokens);
        if (reading.relations.at()) {
            boolean arrows = relation.kind() == Relation.Kind.ARROW || reading.relations.atArrow();
            if (!arrows) {
                throw NotRead.expected("a term", tokens.peek());
            }
            return blank();
        }
        if (reading.scope.rows() && tokens.at("&") && reading.scope.is(Scope.Kind.TOP)) {
            while (tokens.at("&")) {
                tokens.next();
            }
            return sideAfter(relation);
        }
        if (reading.operands.at() || tokens.at(Kind.TEXT) || tokens.at("//") || Signs.sign(tokens.peek()) != null) {
            return side();
        }
        if (Signs.join(tokens.peek()) != null) {
            throw NotRead.expected("a term", tokens.peek());
        }
        return blank();
    }

    private Tree side() {
        boolean outer = reading.ditto;
        reading.ditto = false;
        Tree side = reading.sums.sum();
        reading.ditto = outer;
        return side;
    }

    private boolean atRelation(boolean isBehindRelation) {
        int index = tokens.index();
        Breaks.skipBeforeRelation(reading, isBehindRelation);
        if (reading.relations.at()) {
            return true;
        }
        tokens.moveTo(index);
        return false;
    }

    private Tree blank() {
        return new Blank(tokens.behind());
    }
}
