package dev.longhand.latex.reading;

import dev.longhand.latex.token.Tokens;
import dev.longhand.latex.token.Vocabulary;

/** What the readers of the parts of a formula share. */
final class Reading {

    /** Deeper things are nested on purpose; the stack of the machine is finite. */
    private static final int DEEPEST = 200;

    final Tokens tokens;
    final Vocabulary vocabulary;
    final Chains chains;
    final Relations relations;
    final Sums sums;
    final Operands operands;
    final Numerals numerals;
    final Scripts scripts;
    final Groups groups;
    final Texts texts;
    final Fractions fractions;
    final Differentials differentials;
    final Marks marks;
    final Matrices matrices;
    final CaseTables cases;
    final BigOperators bigOperators;

    /** What is read inside of. */
    Scope scope = Scope.TOP;
    /** Whether the side that is read has a ditto mark in it. */
    boolean ditto;

    private int depth;

    Reading(Tokens tokens, Vocabulary vocabulary) {
        this.tokens = tokens;
        this.vocabulary = vocabulary;
        this.chains = new Chains(this);
        this.relations = new Relations(this);
        this.sums = new Sums(this);
        this.operands = new Operands(this);
        this.numerals = new Numerals(this);
        this.scripts = new Scripts(this);
        this.groups = new Groups(this);
        this.texts = new Texts(this);
        this.fractions = new Fractions(this);
        this.differentials = new Differentials(this);
        this.marks = new Marks(this);
        this.matrices = new Matrices(this);
        this.cases = new CaseTables(this);
        this.bigOperators = new BigOperators(this);
    }

    void enter() {
        if (++depth > DEEPEST) {
            throw new NotRead("nested too deeply");
        }
    }

    void leave() {
        depth--;
    }

    /** Where the reading stands, to come back to after something that could not be read. */
    State state() {
        return new State(tokens.index(), scope, ditto, depth);
    }

    void restore(State state) {
        tokens.moveTo(state.index);
        scope = state.scope;
        ditto = state.ditto;
        depth = state.depth;
    }

    /** Begins a statement afresh. */
    void reset() {
        scope = Scope.TOP;
        ditto = false;
        depth = 0;
    }

    record State(int index, Scope scope, boolean ditto, int depth) {}
}
