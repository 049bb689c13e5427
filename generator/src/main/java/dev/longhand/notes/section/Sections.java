package dev.longhand.notes.section;

import dev.longhand.notes.wording.LeftOut;
import dev.longhand.notes.wording.Openings;
import dev.longhand.notes.wording.Parting;
import dev.longhand.notes.wording.Suppositions;
import dev.longhand.notes.wording.Topics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts sections, and reads from headings and prose which layer, iteration or example they are about. */
final class Sections {

    /** How many pieces of prose before a formula are looked at. */
    private static final int NEAR = 8;

    /** How many before a relation, where formulas without one stand between them. */
    private static final int MOST = 40;

    private static final Pattern LAYER = Pattern.compile("\\blayer\\s*(\\d)\\b");
    private static final Pattern FOR =
            Pattern.compile("^\\s*(similarly\\s+|now\\s+)?(for|example|sample)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern EXAMPLE = Pattern.compile("\\b(?:example|sample)s?\\s*(\\d)\\b|\\b(\\d)(?:st|nd|rd|th)"
            + "\\s+(?:training\\s+)?(?:example|sample)|^\\s*(?:similarly\\s+|now\\s+)?for\\s+\\$?x_?\\{?(\\d)\\}?\\b");
    private static final Pattern INPUT = Pattern.compile("^\\s*[xX]_\\{?(\\d)\\}?\\s*(?:=.*)?$");

    private int referrals;
    private Section current = Section.START;
    private boolean opened;
    /** Labels by what they say, so that one that comes again goes on with what it began. */
    private final Map<String, Integer> labels = new HashMap<>();

    private final LeftOut leftOut = new LeftOut();
    private final TableRows rows = new TableRows();
    private final CaseCount cases = new CaseCount();
    /** Words since the last relation that may say something of the next: a label, or what a sentence supposes. */
    private final List<Heard> unsaid = new ArrayList<>();

    private int beforeFormula;
    private boolean behindFormula;
    /** The alternative that the formula belongs to by its wording, and the one before; 0 for none. */
    private int alternative;

    private int alternativeBefore;

    private String sentence = "";

    /** The section, whatever labels and sentences close by say. */
    Section headed() {
        return current;
    }

    Section current() {
        if (alternative != alternativeBefore && alternative == 0) {
            current = current.beside(current.aside().behind(0, false));
        }
        for (Heard heard : unsaid) {
            label(heard);
            say(heard.words());
        }
        forget();
        if (alternative > 0) {
            current = current.beside(current.aside().behind(-alternative, true));
        }
        alternativeBefore = alternative;
        return current;
    }

    /** Says which of several alternatives a formula belongs to that is about to be read, 0 for none. */
    void alternative(int number) {
        alternative = number;
    }

    /** @param unmarked whether it is a short line that stands alone, as headings and parts of sentences do */
    void heading(String text, boolean unmarked) {
        String lower = text.toLowerCase(Locale.ROOT);
        Matcher layer = LAYER.matcher(lower);
        int example = example(lower);
        current = new Section(
                        current.number() + 1,
                        text,
                        layer.find() ? Integer.parseInt(layer.group(1)) : 0,
                        Openings.iteration(text).orElse(current.iteration()),
                        example > 0 ? example : current.example(),
                        current.network(),
                        current.part(),
                        current.topic(),
                        false,
                        Aside.NONE)
                .after(Topics.heading(text, unmarked))
                .redefining(Topics.redefines(text));
        forget();
        if (unmarked) {
            label(new Heard(text, behindFormula));
            behindFormula = false;
        } else {
            leftOut.end();
        }
        sentence = "";
        cases.end();
        say(text);
        cases.end();
        current = current.beside(
                current.aside().saying(current.aside().parting(), false).inCase(0));
        opened = FOR.matcher(text).find();
    }

    private void forget() {
        unsaid.clear();
        beforeFormula = 0;
    }

    private static int example(String lower) {
        Matcher matcher = EXAMPLE.matcher(lower);
        if (!matcher.find()) {
            return 0;
        }
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return Integer.parseInt(matcher.group(group));
            }
        }
        return 0;
    }

    /** A line such as "for x_2" opens a section too: what follows is about other values. */
    void prose(String text) {
        int example = example(text.toLowerCase(Locale.ROOT));
        opened = FOR.matcher(text).find();
        boolean alone = Openings.isLine(text);
        if (opened || alone || example > 0) {
            current = new Section(
                    current.number() + 1,
                    text,
                    current.layer(),
                    alone ? Openings.iteration(text).orElse(current.iteration()) : current.iteration(),
                    example > 0 ? example : opened ? 0 : current.example(),
                    current.network() + (alone && Openings.isNetwork(text) ? 1 : 0),
                    current.part(),
                    current.topic(),
                    current.redefines(),
                    current.aside());
        }
        Parting parting = Topics.prose(text);
        if (parting != Parting.NONE) {
            current = current.after(parting);
        }
        if (Topics.redefines(text)) {
            current = current.redefining(true);
        } else if (Topics.ends(text)) {
            current = current.redefining(false);
        }
        unsaid.add(new Heard(text, behindFormula));
        behindFormula = false;
        if (unsaid.size() - beforeFormula > NEAR) {
            unsaid.remove(beforeFormula);
        }
    }

    private void label(Heard heard) {
        String text = heard.words();
        if (rows.begins(text, heard.behindFormula())) {
            int next = labels.size() + 1;
            current = current.beside(Aside.labelled(labels.computeIfAbsent(rows.name(), name -> next), true));
            return;
        }
        String own = Labels.of(text);
        String label = own.isEmpty() && !heard.behindFormula() ? Labels.leading(text) : own;
        if (!label.isEmpty()) {
            int next = labels.size() + 1;
            int number = labels.computeIfAbsent(label.toLowerCase(Locale.ROOT), words -> next);
            current = current.beside(Aside.labelled(number, Labels.isAlternative(label)));
        } else if (Labels.end(text)) {
            current = current.beside(Aside.NONE);
        }
    }

    /** What the sentence says up to here, formulas left out. */
    private void say(String text) {
        boolean opens = !text.isBlank() && Character.isUpperCase(text.strip().charAt(0));
        sentence = Topics.lastSentence(opens ? text : sentence + " " + text);
        boolean imagined = Topics.redefines(sentence) && Suppositions.isImagined(sentence);
        if (imagined) {
            current = current.redefining(false);
        }
        Parting parting =
                imagined ? Parting.SURE : leftOut.isPutIn(sentence) ? Parting.LIKELY : Suppositions.parting(sentence);
        current = current.beside(current.aside()
                .saying(parting, Suppositions.isOfToy(sentence))
                .inCase(cases.in(text, sentence))
                .referring(referral(text, opens)));
    }

    /** The number of the words that speak of one of several; those of a sentence have one number. */
    private int referral(String text, boolean opens) {
        if (Referrals.are(text)) {
            return ++referrals;
        }
        if (!Referrals.areOfKind(sentence)) {
            return 0;
        }
        boolean isAnother = opens || Topics.ends(text) || Referrals.areOfKind(text);
        return isAnother || current.aside().referral() == 0
                ? ++referrals
                : current.aside().referral();
    }

    /** A formula in a line that opened a section may name the example. */
    void inline(String tex) {
        beforeFormula = unsaid.size();
        behindFormula = true;
        if (unsaid.size() > MOST) {
            unsaid.subList(0, unsaid.size() - MOST).clear();
            beforeFormula = MOST;
        }
        Matcher matcher = INPUT.matcher(tex);
        if (opened && matcher.find()) {
            current();
            current = new Section(
                    current.number(),
                    current.heading(),
                    current.layer(),
                    current.iteration(),
                    Integer.parseInt(matcher.group(1)),
                    current.network(),
                    current.part(),
                    current.topic(),
                    current.redefines(),
                    current.aside());
        }
        opened = false;
    }

    /**
     * A piece of prose.
     *
     * @param behindFormula whether it stands right behind a formula in the text
     */
    private record Heard(String words, boolean behindFormula) {}
}
