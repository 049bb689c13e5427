package dev.longhand.network.yaml;

/**
 * Where names or values belong, and how many there are.
 *
 * @param what they are, for messages, such as {@code the weights of layer 2}
 * @param layer from 1; 0 for what belongs to no layer
 * @param columns 1 for vectors
 * @param firstColumn what the columns are counted from: 0 when biases are folded in, else 1
 */
record Shape(String what, int layer, int rows, int columns, int firstColumn, boolean matrix) {

    static Shape vector(String what, int layer, int size) {
        return new Shape(what, layer, size, 1, 1, false);
    }

    static Shape matrix(String what, int layer, int rows, int columns, boolean folded) {
        return new Shape(what, layer, rows, columns, folded ? 0 : 1, true);
    }

    /** What it has to be, for messages. */
    String right() {
        if (matrix) {
            return rows + " lists of " + columns + ", one list for each unit";
        }
        return rows == 1 ? "one, or a list of 1" : "a list of " + rows;
    }
}
