package dev.longhand.check.diagnosis;

import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.meaning.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A product of slopes whose neighbours do not cancel: a factor repeated, missing, or of something else. */
final class ChainSlip implements Slip {

    /** The slopes of a chain that stands alone on a side. */
    private static Optional<Meaning.Multiplied> chain(Claim claim) {
        return claim.left() instanceof Meaning.Slope
                        && claim.right() instanceof Meaning.Multiplied product
                        && product.factors().stream().allMatch(f -> f instanceof Meaning.Slope s && s.by().size() == 1)
                ? Optional.of(product)
                : Optional.empty();
    }

    private static Meaning.Slope slope(Meaning.Multiplied chain, int at) {
        return (Meaning.Slope) chain.factors().get(at);
    }

    @Override
    public Stream<Repair> repairs(Claim claim) {
        Optional<Meaning.Multiplied> found = chain(claim);
        if (found.isEmpty()) {
            return Stream.empty();
        }
        Meaning.Multiplied chain = found.get();
        Meaning.Slope whole = (Meaning.Slope) claim.left();
        List<Repair> repairs = new ArrayList<>();
        int size = chain.factors().size();
        for (int i = 0; i <= size; i++) {
            Meaning above = i == 0 ? whole.of() : slope(chain, i - 1).by().get(0);
            Meaning below = i == size ? whole.by().get(0) : slope(chain, i).of();
            if (!above.equals(below)) {
                gap(claim, chain, i, new Meaning.Slope(above, List.of(below)), repairs);
            }
        }
        for (int i = 1; i < size; i++) {
            if (chain.factors().indexOf(chain.factors().get(i)) < i) {
                String reason = "the factor " + claim.tex(chain.factors().get(i)) + " is repeated";
                repairs.add(claim.repair(chain, Products.without(chain, i, i + 1), reason));
            }
        }
        return repairs.stream();
    }

    private static void gap(Claim claim, Meaning.Multiplied chain, int at, Meaning.Slope link, List<Repair> repairs) {
        List<Join> joins = new ArrayList<>(chain.joins());
        List<Meaning> factors = new ArrayList<>(chain.factors());
        joins.add(at, chain.joins().get(chain.joins().size() - 1));
        factors.add(at, link);
        repairs.add(claim.repair(
                chain, new Meaning.Multiplied(joins, factors), "the factor " + claim.tex(link) + " is missing"));
        if (at > 0) {
            Meaning.Slope before = slope(chain, at - 1);
            changed(
                    claim,
                    chain,
                    at - 1,
                    new Meaning.Slope(before.of(), List.of(link.by().get(0))),
                    repairs);
        }
        if (at < chain.factors().size()) {
            Meaning.Slope after = slope(chain, at);
            changed(claim, chain, at, new Meaning.Slope(link.of(), after.by()), repairs);
        }
    }

    private static void changed(
            Claim claim, Meaning.Multiplied chain, int at, Meaning.Slope better, List<Repair> repairs) {
        String reason = claim.tex(chain.factors().get(at)) + " should be " + claim.tex(better);
        repairs.add(claim.repair(chain, Products.with(chain, at, better), reason));
    }

    /** The first two neighbours that do not cancel, where no repair was found. */
    static Optional<Explanation> fault(Claim claim) {
        return chain(claim).flatMap(chain -> {
            for (int i = 1; i < chain.factors().size(); i++) {
                Meaning.Slope before = slope(chain, i - 1);
                Meaning.Slope after = slope(chain, i);
                boolean turned = after.by().get(0).equals(before.of());
                if (!before.by().get(0).equals(after.of()) && !turned) {
                    String reason = claim.tex(before) + " and " + claim.tex(after) + " do not cancel";
                    return Optional.of(new Explanation(reason, null));
                }
            }
            return Optional.empty();
        });
    }
}
