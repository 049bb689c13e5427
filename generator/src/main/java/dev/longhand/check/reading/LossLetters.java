package dev.longhand.check.reading;

import dev.longhand.check.fact.DocumentFacts;
import java.util.Optional;

/**
 * The letters that a note's loss compares.
 *
 * @param target what the output should be
 * @param output what the network computes
 * @param isComputed whether an equation computes the output; else the letters themselves tell them apart
 * @param relation the number of the relation that compares them, -1 where it stands in a function
 */
record LossLetters(String target, String output, boolean isComputed, int relation) {

    /** What the loss of a note compares, where that is settled. */
    static Optional<LossLetters> of(DocumentFacts facts) {
        return new LossSurvey(facts).letters();
    }
}
