package dev.longhand.derivation.index;

import java.util.Optional;

/**
 * A layer in a formula: a certain one, or one whose number is open. Layers count from 1; layer 0 are the inputs.
 *
 * @param number of the layer; with an index what is added to the index
 */
public record Place(Optional<Index> index, int number) {

    /** A certain layer. */
    public static Place of(int number) {
        return new Place(Optional.empty(), number);
    }

    /** An open one. */
    public static Place open(Index index, int shift) {
        return new Place(Optional.of(index), shift);
    }

    Place before() {
        return new Place(index, number - 1);
    }

    Place next() {
        return new Place(index, number + 1);
    }

    int at(IndexValues values) {
        return number + index.map(values::of).orElse(0);
    }

    /** As it is written in a script. */
    public String tex() {
        return index.map(i -> i.letter() + (number == 0 ? "" : number < 0 ? String.valueOf(number) : "+" + number))
                .orElse(Integer.toString(number));
    }
}
