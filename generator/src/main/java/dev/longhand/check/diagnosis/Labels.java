package dev.longhand.check.diagnosis;

import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Names with other indices. */
final class Labels {

    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern NUMBER = Pattern.compile("\\d+$");

    private Labels() {}

    /** How many indices a name has, lower and upper. */
    static int slots(WrittenName name) {
        return name.sub().size() + name.sup().size();
    }

    static Index at(WrittenName name, int slot) {
        int lower = name.sub().size();
        return slot < lower ? name.sub().get(slot) : name.sup().get(slot - lower);
    }

    static WrittenName with(WrittenName name, int slot, Index index) {
        int lower = name.sub().size();
        List<Index> sub = new ArrayList<>(name.sub());
        List<Index> sup = new ArrayList<>(name.sup());
        if (slot < lower) {
            sub.set(slot, index);
        } else {
            sup.set(slot - lower, index);
        }
        return new WrittenName(name.base(), name.bold(), sub, sup, name.primes());
    }

    static boolean areAlike(WrittenName a, WrittenName b) {
        return a.sub().size() == b.sub().size() && a.sup().size() == b.sup().size();
    }

    /** The values that stand for one index in names, those of the same base and slot first. */
    static Set<Index> values(WrittenName name, int slot, Collection<WrittenName> names) {
        Set<Index> values = new LinkedHashSet<>();
        boolean lower = slot < name.sub().size();
        for (WrittenName other : names) {
            if (other.base().equals(name.base()) && areAlike(name, other)) {
                values.add(at(other, slot));
            }
        }
        for (WrittenName other : names) {
            for (Index index : lower ? other.sub() : other.sup()) {
                if (isLikeIn(at(name, slot), index)) {
                    values.add(index);
                }
            }
        }
        return values;
    }

    /** Whether one index could be written for the other: both numbers, both letters, or labels of one kind. */
    static boolean isLikeIn(Index a, Index b) {
        return (a.letter() == null) == (b.letter() == null)
                && kind(a.prefix()).equals(kind(b.prefix()))
                && a.offset() == b.offset();
    }

    private static String kind(String text) {
        return NUMBER.matcher(text).replaceAll("#");
    }

    /** Neighbours of a name in the order of layers or moments, and of units where they are numbers. */
    static List<WrittenName> shifted(WrittenName name) {
        List<WrittenName> shifted = new ArrayList<>();
        for (int slot = slots(name) - 1; slot >= 0; slot--) {
            Index index = at(name, slot);
            for (int by : new int[] {-1, 1}) {
                if (index.letter() != null) {
                    shifted.add(with(name, slot, new Index(index.prefix(), index.letter(), index.offset() + by)));
                } else if (DIGIT.matcher(index.prefix()).matches()) {
                    int value = Integer.parseInt(index.prefix()) + by;
                    shifted.add(with(name, slot, new Index("" + value, null, 0)));
                }
            }
        }
        return shifted;
    }
}
