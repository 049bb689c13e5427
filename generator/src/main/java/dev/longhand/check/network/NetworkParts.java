package dev.longhand.check.network;

import dev.longhand.check.quantity.Quantity;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Wholes and entries of the vectors and matrices of a network file, which has names for the one or the other. */
public final class NetworkParts {

    private static final int LARGEST = 12;

    private final NetworkNames file;

    /** Puts wholes together from the names of a file, and takes its wholes apart. */
    public NetworkParts(NetworkNames file) {
        this.file = file;
    }

    /** A layer's vector or matrix by the names of its entries: z^1 of z^1_1, z^1_2, ... */
    public Optional<Quantity> whole(WrittenName name, Map<String, Integer> bound) {
        String sup = WrittenName.text(name.sup(), bound);
        if (sup.isEmpty() || name.primes() > 0) {
            return Optional.empty();
        }
        if (sup.equals("0")) {
            List<Quantity> inputs = new ArrayList<>();
            file.inputs().forEach(key -> file.quantity(key).ifPresent(inputs::add));
            return Optional.of(new Quantity.Whole(name.key(bound), inputs.size(), 1, inputs));
        }
        for (String base : List.of(name.base(), name.base().toLowerCase(Locale.ROOT))) {
            List<Quantity> cells = new ArrayList<>();
            int columns = 0;
            int rows = 0;
            for (int r = 1; r <= LARGEST; r++) {
                Optional<Quantity> single = file.quantity(WrittenName.key(base, "" + r, sup, 0));
                if (single.isPresent()) {
                    cells.add(single.get());
                    columns = 1;
                    rows = r;
                    continue;
                }
                int c = 1;
                while (c <= LARGEST
                        && file.quantity(WrittenName.key(base, r + "" + c, sup, 0))
                                .isPresent()) {
                    cells.add(file.quantity(WrittenName.key(base, r + "" + c, sup, 0))
                            .orElseThrow());
                    c++;
                }
                if (c == 1) {
                    break;
                }
                columns = c - 1;
                rows = r;
            }
            if (rows > 0 && cells.size() == rows * columns) {
                return Optional.of(new Quantity.Whole(name.key(bound), rows, columns, cells));
            }
        }
        return Optional.empty();
    }

    /**
     * An entry of a vector or matrix of the file.
     *
     * @param definition what the document says of the whole, where the file does not have it
     */
    public Optional<Quantity> entry(
            WrittenName name, Map<String, Integer> bound, Supplier<Optional<Quantity>> definition) {
        if (!Numbered.is(name, bound) || name.sub().size() > 2) {
            return Optional.empty();
        }
        Quantity whole = file.quantity(name.whole().key(bound)).or(definition).orElse(null);
        boolean own = file.quantity(name.whole().key(bound)).isEmpty();
        if (own && whole instanceof Quantity.Defined && name.sub().size() == 1) {
            return Optional.of(
                    new Quantity.Entry(whole, Integer.parseInt(name.sub().get(0).text(bound)) - 1, 0));
        }
        if (!(whole instanceof Quantity.Whole w)) {
            return Optional.empty();
        }
        int row = Integer.parseInt(name.sub().get(0).text(bound)) - 1;
        int column = name.sub().size() == 2 ? Integer.parseInt(name.sub().get(1).text(bound)) - 1 : 0;
        if (name.sub().size() == 2 && w.columns() == 1) {
            return Optional.empty();
        }
        if (name.sub().size() == 1 && w.rows() > 1 && w.columns() > 1) {
            return Optional.empty();
        }
        boolean turned = w.rows() == 1 && name.sub().size() == 1;
        int index = turned ? row : row * w.columns() + column;
        boolean inside =
                row >= 0 && column >= 0 && (turned ? row < w.columns() : row < w.rows() && column < w.columns());
        return inside ? Optional.of(w.cells().get(index)) : Optional.empty();
    }
}
