package dev.longhand.check.universe;

import dev.longhand.check.fact.Shares;
import dev.longhand.check.network.Complement;
import dev.longhand.check.quantity.Choices;
import dev.longhand.check.quantity.Quantity;
import dev.longhand.notes.meaning.WrittenName;
import java.util.List;
import java.util.Map;

/** Takes the entries of vectors and matrices to add up to one, where the note says so or it is usual. */
record ShareReading(Map<String, Shares.Share> shares) {

    /** Whether the entries of a vector are taken to add up to one. */
    boolean areTaken(WrittenName name, Choices choices) {
        Shares.Share share = shares.get(name.base());
        if (share == null) {
            return false;
        }
        Choices.Option one = new Choices.Option("the entries of " + name.base() + " add up to one", share.isSaid());
        return choices.pick("shares " + name.base(), List.of(Choices.Option.PLAIN, one)) == 1;
    }

    /** A matrix, in which the entries of each row or those of each column may be taken to add up to one. */
    Quantity matrix(Quantity.Free free, WrittenName name, Choices choices) {
        Shares.Share share = shares.get(name.base());
        if (share == null) {
            return free;
        }
        Choices.Option rows = option("row", name, share.isSaid() && share.along() == 1);
        Choices.Option columns = option("column", name, share.isSaid() && share.along() == 0);
        return switch (choices.pick("shares " + name.base(), List.of(Choices.Option.PLAIN, rows, columns))) {
            case 1 -> Complement.rows(free);
            case 2 -> Complement.columns(free);
            default -> free;
        };
    }

    private static Choices.Option option(String line, WrittenName name, boolean isSaid) {
        return new Choices.Option("the entries of each " + line + " of " + name.base() + " add up to one", isSaid);
    }
}
