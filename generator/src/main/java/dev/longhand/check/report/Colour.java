package dev.longhand.check.report;

/** Colours on a terminal. The words say the same; nothing depends on seeing them. */
enum Colour {
    BOLD("1"),
    FAINT("2"),
    RED("1;31"),
    GREEN("32"),
    YELLOW("1;33"),
    BLUE("34"),
    MAGENTA("35");

    private final String code;

    Colour(String code) {
        this.code = code;
    }

    static Colour of(Verdict verdict) {
        return switch (verdict) {
            case DEFINITION -> FAINT;
            case RIGHT -> GREEN;
            case ROUNDED -> BLUE;
            case RIGHT_IF, CARRIED -> YELLOW;
            case WRONG -> RED;
            case UNDECIDED, NOT_READ -> MAGENTA;
        };
    }

    String paint(String text) {
        return "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
