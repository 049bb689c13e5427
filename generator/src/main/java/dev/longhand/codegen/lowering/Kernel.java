package dev.longhand.codegen.lowering;

/** A call that straight-line blocks leave to small methods of their own. */
public enum Kernel {
    EXP("exp", "\\exp(%s)", "Math.exp(%s)", 20),
    LOG("log", "\\log(%s)", "Math.log(%s)", 20),
    LOG1P("logOnePlus", "\\log(1 + %s)", "Math.log1p(%s)", 20),
    SQRT("sqrt", "\\sqrt(%s)", "Math.sqrt(%s)", 20),
    SIN("sin", "\\sin(%s)", "Math.sin(%s)", 20),
    COS("cos", "\\cos(%s)", "Math.cos(%s)", 20),
    TANH("tanh", "\\tanh(%s)", "Math.tanh(%s)", 20),
    EXPM1("expMinusOne", "\\exp(%s) - 1", "Math.expm1(%s)", 20),
    NORMAL_CDF("normal", "\\Phi(%s)", "normalCdf(%s)", 20),
    POWER("power", "%s^{%s}", "Math.pow(%s, %s)", 20),
    /** e = exp(-z) and 1 / (1 + e): a change of sign, a call, an addition and a division. */
    SIGMOID("sigmoid", "\\sigma(%s)", "exp(-%s)", 26),
    /** exp(-|z|): a choice, a change of sign and a call. */
    EXP_OF_MINUS_SIZE("expOfMinusSize", "\\exp(-|%s|)", "Math.exp(-Math.abs(%s))", 22);

    private final String label;
    private final String formula;
    private final String java;
    private final int cost;

    Kernel(String label, String formula, String java, int cost) {
        this.label = label;
        this.formula = formula;
        this.java = java;
        this.cost = cost;
    }

    /** What methods that hold such calls are named after. */
    public String label() {
        return label;
    }

    /** What is computed, for comments, operands put in. */
    public String formula(Object... operands) {
        return String.format(formula, operands);
    }

    /** The call in Java, operands put in. */
    public String java(Object... operands) {
        return String.format(java, operands);
    }

    /** Weighted operations of one call. */
    public int cost() {
        return cost;
    }
}
