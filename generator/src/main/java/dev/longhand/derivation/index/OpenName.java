package dev.longhand.derivation.index;

import dev.longhand.expr.Algebra;
import dev.longhand.expr.Name;
import java.util.List;
import java.util.function.Function;

/** A name with open indices, and what it stands for once they have numbers. */
public final class OpenName {

    private final Name name;
    private final boolean ofExample;
    private final Function<IndexValues, Name> at;

    /** @param ofExample whether its value differs from example to example */
    OpenName(Name name, boolean ofExample, Function<IndexValues, Name> at) {
        this.name = name;
        this.ofExample = ofExample;
        this.at = at;
    }

    /** A name without indices. */
    static OpenName fixed(Name name, boolean ofExample) {
        return new OpenName(name, ofExample, values -> name);
    }

    /** As it is written. */
    public Name name() {
        return name;
    }

    /** The network's own name. */
    public Name at(IndexValues values) {
        return at.apply(values);
    }

    /** The name with the example it belongs to; the same one where all examples share its value. */
    OpenName in(Index example) {
        return ofExample ? new OpenName(inExample(name, example.letter()), true, at) : this;
    }

    /** A name with the letter or number of an example above it. */
    public static Name inExample(Name name, String example) {
        String mark = "(" + example + ")";
        return name.withSuperscript(name.superscript().isEmpty() ? mark : name.superscript() + "," + mark);
    }

    IndexTerm.Local term() {
        return new IndexTerm.Local(Algebra.variable(name), List.of(this));
    }

    @Override
    public String toString() {
        return name.tex();
    }
}
