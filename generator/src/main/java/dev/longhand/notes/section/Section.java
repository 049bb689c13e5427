package dev.longhand.notes.section;

import dev.longhand.notes.wording.Parting;

/**
 * Where in a note something stands.
 *
 * @param number counts headings and the like from 0
 * @param heading its text, empty before the first
 * @param layer the layer the heading names, 0 for none
 * @param iteration the iteration the last such heading names, -1 for none
 * @param example the training example that is spoken of, from 1; 0 for none
 * @param network counts the networks that the note speaks of
 * @param part counts examples, exercises and the like
 * @param topic counts headings that do not say whether they go on with the same
 * @param redefines whether words right before say that names have another meaning here
 * @param aside what else words close by say of that
 */
public record Section(
        int number,
        String heading,
        int layer,
        int iteration,
        int example,
        int network,
        int part,
        int topic,
        boolean redefines,
        Aside aside) {
    /** Before any heading. */
    public static final Section START = new Section(0, "", 0, -1, 0, 0, 0, 0, false, Aside.NONE);

    /** How surely a name may have another meaning here than in an earlier section. */
    public Parting since(Section earlier) {
        Parting said = aside.since(earlier.aside, number == earlier.number);
        Parting headed = headed(earlier);
        return said.compareTo(headed) < 0 ? headed : said;
    }

    /** Whether only a label, or the sentence, says so: the earlier meaning may come back without a word. */
    public boolean isInPassing(Section earlier) {
        Parting parting = isInCase() ? begunSince(earlier) : headed(earlier);
        boolean isBehindToy = earlier.aside.toy() && number != earlier.number;
        return parting.compareTo(Parting.LIKELY) < 0 && (!isBehindToy || isInCase());
    }

    /** Whether sentences speak of one case here. */
    public boolean isInCase() {
        return aside.inCase() > 0;
    }

    /** Whether this is said of the case that another place speaks of, if that speaks of one. */
    public boolean isInCaseOf(Section other) {
        return !other.isInCase() || aside.inCase() == other.aside.inCase();
    }

    /** Whether another example, exercise or network has begun since, whatever labels and sentences say. */
    public boolean isOfAnotherCase(Section earlier) {
        return headed(earlier).compareTo(Parting.LIKELY) >= 0;
    }

    /** Whether both stand behind the same label. */
    public boolean isLabelledLike(Section other) {
        return aside.label() == other.aside.label() && aside.label() != 0;
    }

    /** Whether the sentence takes names for something of their own. */
    public boolean isSupposing() {
        return aside.parting() != Parting.NONE;
    }

    /** Whether this stands behind a label. */
    public boolean isLabelled() {
        return aside.label() > 0;
    }

    /** Whether this is said of one of several. */
    public boolean isAlternative() {
        return aside.alternative();
    }

    /** Whether each stands behind a label that names one of several, and the labels are different ones. */
    public boolean isAlternativeTo(Section other) {
        return aside.label() != other.aside.label() && aside.alternative() && other.aside.alternative();
    }

    /** Whether words right before speak of one of several things by what it is called. */
    public boolean refers() {
        return aside.referral() > 0;
    }

    /** Whether such words are others than those that stand before another relation. */
    public boolean refersBehind(Section other) {
        return refers() && aside.referral() != other.aside().referral();
    }

    private Parting headed(Section earlier) {
        return redefines ? Parting.SURE : begunSince(earlier);
    }

    /** How surely headings, or the heads of paragraphs, alone say that another case has begun since. */
    Parting begunSince(Section earlier) {
        if (network != earlier.network) {
            return Parting.SURE;
        }
        if (part != earlier.part) {
            return Parting.LIKELY;
        }
        return topic == earlier.topic ? Parting.NONE : Parting.MAYBE;
    }

    /** The section that begins behind such a parting. */
    Section after(Parting parting) {
        return new Section(
                number,
                heading,
                layer,
                iteration,
                example,
                network + (parting == Parting.SURE ? 1 : 0),
                part + (parting == Parting.LIKELY ? 1 : 0),
                topic + (parting == Parting.MAYBE ? 1 : 0),
                redefines,
                aside);
    }

    /** The same, where words say that names have another meaning or no longer say so. */
    Section redefining(boolean here) {
        return new Section(number, heading, layer, iteration, example, network, part, topic, here, aside);
    }

    /** The same with something else said close by. */
    Section beside(Aside other) {
        return new Section(number, heading, layer, iteration, example, network, part, topic, redefines, other);
    }
}
