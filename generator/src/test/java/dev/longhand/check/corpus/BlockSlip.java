package dev.longhand.check.corpus;

import dev.longhand.check.corpus.Block.Entrywise;
import dev.longhand.check.corpus.Block.Minus;
import dev.longhand.check.corpus.Block.Named;
import dev.longhand.check.corpus.Block.Scaled;
import dev.longhand.check.corpus.Block.Slope;
import dev.longhand.check.corpus.Block.Times;
import dev.longhand.check.corpus.Block.Transposed;
import dev.longhand.check.corpus.Block.Value;
import java.util.List;
import java.util.Random;

/** Slips in matrix notation. */
enum BlockSlip {
    TRANSPOSE_DROPPED,
    TRANSPOSE_ADDED,
    ORDER_SWAPPED,
    ENTRYWISE_DROPPED,
    ENTRYWISE_FOR_PRODUCT,
    LAYER,
    VALUE_FOR_SLOPE,
    SLOPE_DROPPED,
    SIGN,
    FACTOR_TWO,
    NEIGHBOUR;

    /** The formula with this slip, or null. */
    Block of(Block block, Random random) {
        List<Block> variants = block.variants(this::at);
        return variants.isEmpty() ? null : variants.get(random.nextInt(variants.size()));
    }

    private List<Block> at(Block b) {
        return switch (this) {
            case TRANSPOSE_DROPPED -> b instanceof Transposed t ? List.of(t.of()) : List.of();
            case TRANSPOSE_ADDED -> b instanceof Named ? List.of(new Transposed(b)) : List.of();
            case ORDER_SWAPPED -> b instanceof Times t ? List.of(new Times(t.right(), t.left())) : List.of();
            case ENTRYWISE_DROPPED -> b instanceof Entrywise e ? List.of(new Times(e.left(), e.right())) : List.of();
            case ENTRYWISE_FOR_PRODUCT ->
                b instanceof Times t ? List.of(new Entrywise(t.left(), t.right())) : List.of();
            case LAYER ->
                b instanceof Named n && !n.base().equals("y")
                        ? List.of(new Named(n.base(), n.ahead() - 1), new Named(n.base(), n.ahead() + 1))
                        : List.of();
            case VALUE_FOR_SLOPE -> b instanceof Slope s ? List.of(new Value(s.of())) : List.of();
            case SLOPE_DROPPED -> b instanceof Entrywise e ? List.of(e.left(), e.right()) : List.of();
            case SIGN -> b instanceof Minus m ? List.of(new Minus(m.right(), m.left())) : List.of();
            case FACTOR_TWO -> b instanceof Times || b instanceof Entrywise ? List.of(new Scaled("2", b)) : List.of();
            case NEIGHBOUR ->
                b instanceof Named n && n.base().equals("a")
                        ? List.of(new Named("z", n.ahead()))
                        : b instanceof Named n && n.base().equals("z") ? List.of(new Named("a", n.ahead())) : List.of();
        };
    }
}
