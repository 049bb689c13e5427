package dev.longhand.check.corpus;

import dev.longhand.check.corpus.Term.Letter;
import dev.longhand.check.corpus.Term.Running;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Slips where indices are letters. */
enum IndexSlip {
    INDEX,
    INDICES_SWAPPED,
    SUM_DROPPED,
    SUM_INDEX,
    MISSING_FACTOR,
    SIGN,
    FUNCTION_FOR_SLOPE,
    FACTOR_TWO;

    private static final List<String> INDICES = List.of("i", "j", "k");

    /** The formula with this slip, or null. */
    Term of(Term term, Net net, Random random) {
        return switch (this) {
            case MISSING_FACTOR, SIGN, FUNCTION_FOR_SLOPE, FACTOR_TWO ->
                Mutation.valueOf(name()).of(term, net, random);
            default -> {
                List<Term> all = term.all();
                List<Term> slips = new ArrayList<>();
                for (int place = 0; place < all.size(); place++) {
                    Term slip = at(all.get(place), random);
                    if (slip != null) {
                        slips.add(term.replaced(place, slip));
                    }
                }
                yield slips.isEmpty() ? null : slips.get(random.nextInt(slips.size()));
            }
        };
    }

    private Term at(Term term, Random random) {
        if (term instanceof Running running) {
            String other = INDICES.get(random.nextInt(INDICES.size()));
            return switch (this) {
                case SUM_DROPPED -> running.body();
                case SUM_INDEX ->
                    other.equals(running.index())
                            ? null
                            : new Running(other, running.to(), running.bound(), running.body());
                default -> null;
            };
        }
        if (!(term instanceof Letter letter) || letter.indices().isEmpty()) {
            return null;
        }
        List<String> indices = new ArrayList<>(letter.indices());
        if (this == INDEX) {
            indices.set(random.nextInt(indices.size()), INDICES.get(random.nextInt(INDICES.size())));
        } else if (this == INDICES_SWAPPED) {
            Collections.reverse(indices);
        }
        return indices.equals(letter.indices())
                ? null
                : new Letter(letter.base(), letter.layer(), List.copyOf(indices));
    }
}
