package dev.longhand.typeset.layout;

/** How wide formulas come out; whoever draws them knows. */
@FunctionalInterface
public interface Measure {

    /**
     * The width of a formula in display style.
     *
     * @param tex as between double dollar signs
     * @return in em of the text around it
     */
    double ems(String tex);
}
