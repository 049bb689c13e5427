package dev.longhand.check.diagnosis;

import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.meaning.Meaning;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** A transpose that is missing or too much. */
final class TransposeSlip implements Slip {

    @Override
    public Stream<Repair> repairs(Claim claim) {
        if (!claim.vocabulary().hasMatrices()) {
            return Stream.empty();
        }
        List<Repair> repairs = new ArrayList<>();
        for (Meaning place : claim.places()) {
            if (place instanceof Meaning.Transposed turned) {
                String name = claim.tex(turned.operand());
                repairs.add(claim.repair(place, turned.operand(), name + " is needed without the transpose"));
            }
        }
        for (Meaning place : claim.places()) {
            boolean plain = place instanceof Meaning.Reference
                    || place instanceof Meaning.Call
                    || place instanceof Meaning.Total
                    || (place instanceof Meaning.Slope && !(claim.right() instanceof Meaning.Slope));
            if (plain && place != claim.right() && !isUnderTranspose(claim, place)) {
                repairs.add(claim.repair(
                        place, new Meaning.Transposed(place), "the transpose of " + claim.tex(place) + " is needed"));
            }
        }
        repairs.add(new Repair(turned(claim.right()), "the transpose of all of it is needed"));
        return repairs.stream();
    }

    /** The transpose, in a product that of each factor in reverse. */
    private static Meaning turned(Meaning meaning) {
        if (meaning instanceof Meaning.Transposed transposed) {
            return transposed.operand();
        }
        if (meaning instanceof Meaning.Multiplied product
                && product.joins().stream().noneMatch(join -> join == Join.SLASH || join == Join.ODOT)) {
            List<Meaning> factors = new ArrayList<>(
                    product.factors().stream().map(TransposeSlip::turned).toList());
            Collections.reverse(factors);
            return new Meaning.Multiplied(product.joins(), factors);
        }
        return new Meaning.Transposed(meaning);
    }

    private static boolean isUnderTranspose(Claim claim, Meaning place) {
        return claim.places().stream().anyMatch(p -> p instanceof Meaning.Transposed t && t.operand() == place);
    }
}
