package dev.longhand.typeset.section;

import dev.longhand.derivation.Chain;
import dev.longhand.derivation.Chain.Link;
import dev.longhand.derivation.Chains;
import dev.longhand.derivation.Derivation;
import dev.longhand.expr.Name;
import dev.longhand.typeset.block.Aligned;
import dev.longhand.typeset.block.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * All derivatives in one table, each in a row: its chain, then what each factor is, in brackets. On request ditto marks stand
 * for factors that are those of the row above.
 */
public final class FactorTable {

    private static final int TALLEST = 10;
    private static final String DITTO = "//";

    private final Subject subject;
    private final Derivation derivation;
    private final boolean ditto;

    /**
     * Writes the derivatives of a subject.
     *
     * @param ditto whether marks stand for factors that are those of the row above
     */
    public FactorTable(Subject subject, boolean ditto) {
        this.subject = subject;
        this.derivation = subject.derivation();
        this.ditto = ditto;
    }

    /** The table with words above it; nothing for a single derivative. */
    public List<Block> blocks() {
        if (subject.shown().size() < 2) {
            return List.of();
        }
        Aligned rows = new Aligned();
        List<String> slopesAbove = List.of();
        List<String> valuesAbove = List.of();
        for (Name by : subject.shown()) {
            Chains chains = derivation.chains(by);
            if (chains.chains().isEmpty()) {
                continue;
            }
            String left = Leibniz.partial(derivation.result(), by);
            if (chains.chains().size() > 1) {
                rows.equal(left, sum(chains));
                slopesAbove = List.of();
                valuesAbove = List.of();
                continue;
            }
            List<String> slopes = slopes(chains.chains().get(0));
            List<String> values = values(chains.chains().get(0));
            String chain = slopes.size() == 1 ? "" : marked(slopes, slopesAbove) + " = ";
            rows.equal(left, chain + marked(values, valuesAbove));
            slopesAbove = slopes;
            valuesAbove = values;
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph("All derivatives, factor by factor:"));
        blocks.addAll(rows.blocks(TALLEST));
        return blocks;
    }

    private static List<String> slopes(Chain chain) {
        return chain.links().stream()
                .map(link -> Leibniz.partial(link.of(), link.by()))
                .toList();
    }

    private List<String> values(Chain chain) {
        List<String> values = new ArrayList<>();
        for (Link link : chain.links()) {
            String tex = subject.notation().write(link.value());
            values.add(
                    tex.contains("\\frac") || tex.contains("\\begin") ? "\\left[" + tex + "\\right]" : "[" + tex + "]");
        }
        return values;
    }

    private String sum(Chains chains) {
        List<String> terms = new ArrayList<>();
        for (Chain chain : chains.chains()) {
            terms.add(String.join(" \\cdot ", values(chain)));
        }
        return String.join(" + ", terms);
    }

    /** The factors, marks in the place of those that stand in the same place above; the last one is always spelled out. */
    private String marked(List<String> factors, List<String> above) {
        StringBuilder row = new StringBuilder();
        boolean markBefore = false;
        for (int i = 0; i < factors.size(); i++) {
            boolean mark = ditto
                    && i < factors.size() - 1
                    && i < above.size()
                    && above.get(i).equals(factors.get(i));
            if (i > 0) {
                row.append(mark || markBefore ? " \\quad " : " \\cdot ");
            }
            row.append(mark ? DITTO : factors.get(i));
            markBefore = mark;
        }
        return row.toString();
    }
}
