package dev.longhand.check.deciding.weighing;

import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Outcome;
import dev.longhand.notes.meaning.Meaning;

/** One reason why what was found of an equation may not be the last word on it. */
@FunctionalInterface
public interface Weighing {
    /** The outcome, or another one where something else of the note speaks against it. */
    Outcome weighed(Stated stated, Meaning left, Meaning right, Outcome outcome);
}
