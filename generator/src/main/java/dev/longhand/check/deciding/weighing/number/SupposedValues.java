package dev.longhand.check.deciding.weighing.number;

import dev.longhand.check.deciding.weighing.Weighing;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.GivenNumber;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.report.Verdict;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.wording.Supposition;

/**
 * Values that a sentence supposes for what the note computes: "with p = 0.01, L = 4.605" where p is 0.73, and formulas, "if C = A + B".
 * They are no claims of the note, nor is what the sentence makes of them.
 */
public final class SupposedValues implements Weighing {

    /** The sentence that was last found to suppose what is not so. */
    private int contrary = Supposition.NONE.sentence();

    @Override
    public Outcome weighed(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        Supposition supposition = stated.restriction().supposition();
        if (!supposition.isMade()) {
            return outcome;
        }
        boolean seemsWrong = outcome.differs();
        boolean isName = left instanceof Meaning.Reference;
        boolean isCase = stated.restriction().unclear();
        if (seemsWrong && supposition.isItself() && isName && GivenNumber.is(right) && !isCase) {
            contrary = supposition.sentence();
            return Outcome.undecided("another value than the note computes may be supposed here");
        }
        if (supposition.isItself() && isName && isCase && Formulas.isNamed(right) && !outcome.isProved()) {
            contrary = supposition.sentence();
            return outcome;
        }
        // what fits a value that may as well be a slip is no rounding of the note's
        boolean fits = outcome.verdict() == Verdict.ROUNDED && Formulas.isNamed(left);
        return (seemsWrong || fits || outcome.isMisfit()) && supposition.sentence() == contrary
                ? Outcome.undecided("it may be said of the values that its sentence supposes")
                : outcome;
    }
}
