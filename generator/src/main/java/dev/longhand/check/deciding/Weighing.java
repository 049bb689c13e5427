package dev.longhand.check.deciding;

import dev.longhand.check.equality.Outcome;
import dev.longhand.check.universe.Stated;
import dev.longhand.notes.meaning.Meaning;

/** One reason why what was found of an equation may not be the last word on it. */
@FunctionalInterface
interface Weighing {
    /** The outcome, or another one where something else of the note speaks against it. */
    Outcome weighed(Stated stated, Meaning left, Meaning right, Outcome outcome);
}
