package dev.longhand.codegen;

/**
 * Where a value is kept.
 *
 * @param array {@code p} for parameters, {@code x} input, {@code t} target, {@code s} scratch, {@code g} gradient, or a
 *     blank for a constant of the class
 * @param index in the array
 * @param indexText the index in Java, or the name of the constant
 */
record Place(char array, int index, String indexText) {

    static final char CONSTANT = ' ';

    /** The value in Java. */
    String text() {
        return array == CONSTANT ? indexText : array + "[" + indexText + "]";
    }

    /** The element {@code variable} places further on. */
    String text(String variable) {
        return array + "[" + indexText + " + " + variable + "]";
    }

    boolean isBefore(Place other) {
        return array == other.array && array != CONSTANT && index + 1 == other.index;
    }
}
