package dev.longhand.check.diagnosis;

import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A right side with one slip in it, made without the code that undoes slips. */
record PlantedSlip(String kind, Meaning side) {

    /** One slip of each kind that the side has room for. */
    static List<PlantedSlip> in(Meaning side, Random random) {
        List<PlantedSlip> slips = new ArrayList<>();
        slips.add(new PlantedSlip("sign", side instanceof Meaning.Negated n ? n.operand() : new Meaning.Negated(side)));
        plant(slips, "term sign", side, random, m -> m instanceof Meaning.Total t ? flipped(t, random) : null);
        plant(
                slips,
                "prime",
                side,
                random,
                m -> m instanceof Meaning.Call c && c.order() == 1
                        ? new Meaning.Call(c.callee(), 0, c.arguments())
                        : null);
        plant(slips, "factor", side, random, m -> m instanceof Meaning.Multiplied p ? without(p, random) : null);
        plant(
                slips,
                "term",
                side,
                random,
                m -> m instanceof Meaning.Total t && t.terms().size() == 2
                        ? t.terms().get(random.nextInt(2))
                        : null);
        plant(slips, "transpose", side, random, m -> m instanceof Meaning.Transposed t ? t.operand() : null);
        plant(
                slips,
                "index",
                side,
                random,
                m -> m instanceof Meaning.Reference r ? reindexed(r.name(), side, random) : null);
        plant(
                slips,
                "index",
                side,
                random,
                m -> m instanceof Meaning.Reference r ? reindexed(r.name(), side, random) : null);
        return slips;
    }

    private static void plant(
            List<PlantedSlip> slips,
            String kind,
            Meaning side,
            Random random,
            Function<Meaning, @Nullable Meaning> slip) {
        List<Meaning> places = new ArrayList<>();
        collect(side, places);
        places.removeIf(place -> slip.apply(place) == null);
        if (!places.isEmpty()) {
            Meaning place = places.get(random.nextInt(places.size()));
            Meaning other = slip.apply(place);
            if (other != null) {
                slips.add(new PlantedSlip(kind, new Rewriting(m -> m == place ? other : null).of(side)));
            }
        }
    }

    private static void collect(Meaning meaning, List<Meaning> places) {
        places.add(meaning);
        References.parts(meaning).forEach(part -> collect(part, places));
    }

    private static Meaning flipped(Meaning.Total total, Random random) {
        List<Meaning> terms = new ArrayList<>(total.terms());
        int at = random.nextInt(terms.size());
        Meaning term = terms.get(at);
        terms.set(at, term instanceof Meaning.Negated n ? n.operand() : new Meaning.Negated(term));
        return new Meaning.Total(terms);
    }

    private static Meaning without(Meaning.Multiplied product, Random random) {
        List<Meaning> factors = new ArrayList<>(product.factors());
        int at = random.nextInt(factors.size());
        factors.remove(at);
        return factors.size() == 1
                ? factors.get(0)
                : new Meaning.Multiplied(product.joins().subList(0, factors.size()), factors);
    }

    private static @Nullable Meaning reindexed(WrittenName name, Meaning side, Random random) {
        if (name.sub().isEmpty()) {
            return null;
        }
        int slot = random.nextInt(name.sub().size());
        Index old = name.sub().get(slot);
        Set<String> others = new TreeSet<>();
        References.in(side)
                .forEach(n -> n.sub().forEach(i -> others.add(i.letter() == null ? i.prefix() : i.letter())));
        others.remove(old.letter() == null ? old.prefix() : old.letter());
        if (others.isEmpty()) {
            return null;
        }
        String other = List.copyOf(others).get(random.nextInt(others.size()));
        List<Index> sub = new ArrayList<>(name.sub());
        sub.set(slot, old.letter() == null ? new Index(other, null, 0) : new Index("", other, 0));
        return new Meaning.Reference(new WrittenName(name.base(), name.bold(), sub, name.sup(), name.primes()));
    }
}
