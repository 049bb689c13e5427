package dev.longhand.notes.section;

import dev.longhand.notes.wording.Parting;

/**
 * What words close to a formula say of whether names mean something of its own there.
 *
 * @param parting how surely the sentence that leads to the formula gives names another meaning
 * @param label counts labels of parts, such as "Tanh:", of which every one may begin another meaning; 0 behind none,
 *     negative for alternatives that only parallel wording announces
 * @param alternative whether the label names one of several, such as an activation or a penalty
 * @param toy whether the sentence speaks of an example that is not what the note is about
 * @param inCase counts the cases that sentences speak of, "if the gate is closed", each to the end of its paragraph; 0 in none
 * @param referral which words right before speak of one of several by what it is called, "for (ii)", "Model 1:"; 0 for none
 */
record Aside(Parting parting, int label, boolean alternative, boolean toy, int inCase, int referral) {

    /** Where no words say anything of it. */
    static final Aside NONE = new Aside(Parting.NONE, 0, false, false, 0, 0);

    /** How surely a name may have another meaning here than in an earlier place. */
    Parting since(Aside earlier, boolean isUnderSameHeading) {
        Parting found = parting;
        if (label != earlier.label) {
            found = stronger(found, alternative && earlier.alternative ? Parting.SURE : Parting.LIKELY);
        }
        return earlier.toy && !isUnderSameHeading ? stronger(found, Parting.LIKELY) : found;
    }

    private static Parting stronger(Parting one, Parting other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    /** The same in a sentence that says so much of other meanings. */
    Aside saying(Parting here, boolean ofToy) {
        return new Aside(here, label, alternative, ofToy, inCase, referral);
    }

    /** The same in a case, or, where it is 0, in none. */
    Aside inCase(int here) {
        return new Aside(parting, label, alternative, toy, here, referral);
    }

    /** The same where words refer to one of several, or, being 0, do not. */
    Aside referring(int here) {
        return new Aside(parting, label, alternative, toy, inCase, here);
    }

    /** The same behind another label. */
    Aside behind(int other, boolean isOfSeveral) {
        return new Aside(parting, other, isOfSeveral, toy, inCase, referral);
    }

    /** Behind a label. */
    static Aside labelled(int label, boolean alternative) {
        return new Aside(Parting.NONE, label, alternative, false, 0, 0);
    }
}
