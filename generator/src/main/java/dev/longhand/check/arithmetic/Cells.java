package dev.longhand.check.arithmetic;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * Assumed signs of numbers whose sign is not known, all assignments one after another:
 *
 * <pre>
 *     do { evaluate } while (cells.next());
 * </pre>
 *
 * Signs are chosen in the order in which they are asked for; a number asked for again, or its negative, has the sign
 * chosen before. Assignments that no point has are among them (x &lt; y, y &lt; z and z &lt; x). One object serves one
 * seed.
 */
public final class Cells {

    private static final int MOST_KINKS = 12;

    /** The smaller of a residue and its negative, and which modulus they belong to. */
    private record Kink(BigInteger residue, BigInteger modulus) {}

    private final List<Kink> asked = new ArrayList<>();
    private final Map<Kink, Integer> signs = new HashMap<>();
    private final boolean weighed;
    private final IntUnaryOperator first;
    private boolean everAsked;

    /** Every sign positive at first. */
    public Cells() {
        this(false, number -> 1);
    }

    private Cells(boolean weighed, IntUnaryOperator first) {
        this.weighed = weighed;
        this.first = first;
    }

    /** Signs that are not told: whatever they decide between is mixed, each with weights of its own. */
    public static Cells weighed() {
        return new Cells(true, number -> 1);
    }

    /** A single assignment; {@link #next} goes on from it to some of the others only. */
    public static Cells beginning(IntUnaryOperator signs) {
        return new Cells(false, signs);
    }

    /** Whether signs are weighed. */
    boolean areWeighed() {
        return weighed;
    }

    /**
     * The sign assumed of a number: 1 or -1.
     *
     * @param residue what it leaves, not 0
     * @throws Undefined when no sign is told
     */
    public int signOf(BigInteger residue, BigInteger modulus) {
        if (weighed) {
            throw new Undefined("signs are weighed here");
        }
        BigInteger opposite = modulus.subtract(residue);
        boolean smaller = residue.compareTo(opposite) < 0;
        Kink kink = new Kink(smaller ? residue : opposite, modulus);
        if (!signs.containsKey(kink)) {
            asked.add(kink);
            everAsked = true;
        }
        int sign = signs.computeIfAbsent(kink, k -> first.applyAsInt(asked.size() - 1));
        return smaller ? sign : -sign;
    }

    /**
     * Goes on to the next assignment; false when there is none. Numbers not asked for under this one are forgotten.
     *
     * @throws Undefined when there are more than twelve numbers, whose assignments nobody goes through
     */
    public boolean next() {
        if (asked.size() > MOST_KINKS) {
            throw new Undefined("more than " + MOST_KINKS + " kinks");
        }
        while (!asked.isEmpty()) {
            Kink last = asked.get(asked.size() - 1);
            if (signs.replace(last, 1, -1)) {
                return true;
            }
            asked.remove(asked.size() - 1);
            signs.remove(last);
        }
        return false;
    }

    /** Whether any sign was asked for at all. */
    public boolean wereAsked() {
        return everAsked;
    }

    /** How many signs are assumed at present. */
    public int size() {
        return asked.size();
    }
}
