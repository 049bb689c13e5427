package dev.longhand.notes.meaning;

import dev.longhand.expr.Function;
import dev.longhand.latex.tree.Tree;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one document means by its signs, as far as that has to be known to read a formula.
 *
 * @param functions bases of names that are functions where a bracket follows
 * @param known those of them whose formula is known
 * @param layered bases whose plain superscripts are indices rather than powers; with a letter above, {@code W^i}, those of which
 *     that letter is a label and does not run
 * @param prefixed bases that are part of a name when another name follows: {@code \Delta}, {@code d}
 * @param names single letters that the document defines as names: an e among them is no Euler number under a power
 * @param calls names that are written like calls, {@code a(h_1)}: base of the name in front
 * @param operators words that only ever stand before a bracket and are defined nowhere
 * @param turned bases of entries that are written column first: {@code w_{ij}} stands in row j and column i
 * @param brackets what stands in the brackets behind names
 * @param convolves whether the note speaks of convolutions, so that a star between names is no sign of a product
 * @param logarithms the base of plain logarithms
 * @param apart bases that without bold letters and indices are other names than with them
 */
public record Conventions(
        Set<String> functions,
        Map<String, Function> known,
        Set<String> layered,
        Set<String> prefixed,
        Set<String> names,
        Set<String> calls,
        Set<String> operators,
        Set<String> turned,
        Brackets brackets,
        boolean convolves,
        LogarithmBase logarithms,
        Set<String> apart) {

    /** Stands before the base of a plain letter where a bold one is another name. */
    static final String PLAIN = "\\mathnormal ";

    /** What stands before a name and makes another one of it, whose indices are those of the name. */
    private static final Set<String> SIGNS = Set.of("d", "\\delta", "\\Delta");

    public Conventions {
        functions = Set.copyOf(functions);
        known = Map.copyOf(known);
        layered = Set.copyOf(layered);
        prefixed = Set.copyOf(prefixed);
        names = Set.copyOf(names);
        calls = Set.copyOf(calls);
        operators = Set.copyOf(operators);
        turned = Set.copyOf(turned);
        apart = Set.copyOf(apart);
    }

    /** Conventions in which entries are written row first, as most write them. */
    public Conventions(
            Set<String> functions,
            Map<String, Function> known,
            Set<String> layered,
            Set<String> prefixed,
            Set<String> names,
            Set<String> calls) {
        this(functions, known, layered, prefixed, names, calls, Set.of());
    }

    /** Conventions in which entries are written row first, as most write them. */
    public Conventions(
            Set<String> functions,
            Map<String, Function> known,
            Set<String> layered,
            Set<String> prefixed,
            Set<String> names,
            Set<String> calls,
            Set<String> operators) {
        this(
                functions,
                known,
                layered,
                prefixed,
                names,
                calls,
                operators,
                Set.of(),
                Brackets.NONE,
                false,
                LogarithmBase.NATURAL,
                Set.of());
    }

    /** The same, with entries of these bases column first. */
    public Conventions turning(Set<String> bases) {
        return with(bases, brackets, convolves, logarithms, apart);
    }

    /** The same, with bold letters of these bases other names than plain ones. */
    public Conventions tellingApart(Set<String> bases) {
        return with(turned, brackets, convolves, logarithms, bases);
    }

    /** The same, with what brackets behind names are. */
    public Conventions calling(Brackets behindNames) {
        return with(turned, behindNames, convolves, logarithms, apart);
    }

    /** The same, in a note that does or does not speak of convolutions. */
    public Conventions convolving(boolean speaks) {
        return with(turned, brackets, speaks, logarithms, apart);
    }

    /** The same, with plain logarithms of this base. */
    public Conventions taking(LogarithmBase base) {
        return with(turned, brackets, convolves, base, apart);
    }

    private Conventions with(
            Set<String> columnFirst, Brackets behindNames, boolean speaks, LogarithmBase base, Set<String> toldApart) {
        return new Conventions(
                functions,
                known,
                layered,
                prefixed,
                names,
                calls,
                operators,
                columnFirst,
                behindNames,
                speaks,
                base,
                toldApart);
    }

    /** What stands in the brackets of functions that the note defines, by the function. */
    public Map<String, List<Tree>> parameters() {
        return brackets.parameters();
    }

    /** Letters of a loss whose brackets only say what the value hangs on. */
    public Set<String> said() {
        return brackets.said();
    }

    /** Letters that are a function of each layer, of which nothing is said. */
    public Set<String> layerFunctions() {
        return brackets.layerFunctions();
    }

    /** What stands in the brackets of numbered functions that nothing defines, by their letters. */
    public Map<String, List<Tree>> indexed() {
        return brackets.indexed();
    }

    /** Whether a name is that of an operator which differentiates what is in the brackets behind it. */
    public boolean differentiates(WrittenName name) {
        return brackets.derivations().contains(name.key(Map.of()));
    }

    /** Whether a letter above a name is a label, which does not run. */
    public boolean isLabel(String base, String letter) {
        return layered.contains(base + "^" + letter);
    }

    /** The base of a name without indices. */
    public String base(NameForm.Head head) {
        return apart.contains(head.base()) && !head.bold() ? PLAIN + head.base() : head.base();
    }

    /** A name as it is written, row first; given that, the name as it is written. */
    public WrittenName rowFirst(WrittenName name) {
        int blank = name.base().indexOf(' ');
        String base = blank > 0 && SIGNS.contains(name.base().substring(0, blank))
                ? name.base().substring(blank + 1)
                : name.base();
        return name.sub().size() == 2 && turned.contains(base)
                ? new WrittenName(
                        name.base(),
                        name.bold(),
                        List.of(name.sub().get(1), name.sub().get(0)),
                        name.sup(),
                        name.primes())
                : name;
    }
}
