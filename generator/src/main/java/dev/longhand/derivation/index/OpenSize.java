package dev.longhand.derivation.index;

import java.util.function.ToIntFunction;

/** How far an index runs: a number, or the size of a layer whose own number is open. */
public final class OpenSize {

    private final String tex;
    private final ToIntFunction<IndexValues> at;

    OpenSize(String tex, ToIntFunction<IndexValues> at) {
        this.tex = tex;
        this.at = at;
    }

    static OpenSize fixed(int size) {
        return new OpenSize(Integer.toString(size), values -> size);
    }

    /** As it is written above a sum. */
    public String tex() {
        return tex;
    }

    public int at(IndexValues values) {
        return at.applyAsInt(values);
    }

    @Override
    public String toString() {
        return tex;
    }
}
