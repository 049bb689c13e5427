package dev.longhand.check.size;

/** Rows and columns; {@code number} where it is certainly a number or not known to be anything else. */
record Shape(String rows, String columns, boolean isNumber) {

    static final Shape NUMBER = new Shape(Classes.ONE, Classes.ONE, true);

    @SuppressWarnings("ArgumentSelectionDefectChecker") // turned on purpose
    Shape turned() {
        return new Shape(columns, rows, isNumber);
    }
}
