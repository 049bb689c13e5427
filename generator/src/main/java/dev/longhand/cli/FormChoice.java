package dev.longhand.cli;

import dev.longhand.typeset.Form;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What {@code --form} takes: a form of the derivation, or all of them. */
enum FormChoice {
    CHAIN(Form.CHAIN),
    DELTA(Form.DELTA),
    MATRIX(Form.MATRIX),
    INDEX(Form.INDEX),
    FUNCTION(Form.FUNCTION),
    GRAPH(Form.GRAPH),
    ALL(Form.values());

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable.
    private final List<Form> forms;

    FormChoice(Form... forms) {
        this.forms = List.of(forms);
    }

    Stream<Form> forms() {
        return forms.stream();
    }

    /** The word on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
