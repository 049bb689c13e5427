package dev.longhand.notes.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.longhand.source.InvalidInput;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotebookReaderTest {

    private static final String NOTEBOOK = """
            {"metadata": {"cells": 1}, "cells": [
              {"cell_type": "code", "source": ["$no$"], "outputs": [{"text": "$no$"}]},
              {"source": ["# One\\n", "\\n", "$$\\\\frac{a}{b}\\n", "= \\u03b1$$ so \\"$x$\\"."], "cell_type": "markdown"},
              {"cell_type": "markdown", "source": "\\\\newcommand{\\\\x}{y}$\\\\beta$"}
            ], "nbformat": 4}
            """;

    @Test
    void markdownCells() {
        NoteText note = Shown.read("a.ipynb", NOTEBOOK);
        assertEquals(List.of("H1 One", "D \\frac{a}{b}|= α", "P so \"", "I x", "P \".", "I \\beta"), Shown.of(note));
        assertEquals("y", note.macros().get("\\x").body());
        Shown.check(note);
    }

    @Test
    void offsetsAreThoseOfTheFile() {
        NoteText note = Shown.read("a.ipynb", NOTEBOOK);
        Passage.Formula fraction = (Passage.Formula) note.passages().get(1);
        String tex = fraction.tex();
        for (String piece : List.of("\\frac", "{a}", "= ", "α")) {
            int at = fraction.offsets().get(tex.indexOf(piece));
            String there = piece.equals("α") ? "\\u03b1" : piece.replace("\\", "\\\\");
            assertEquals(there, NOTEBOOK.substring(at, at + there.length()));
        }
    }

    @Test
    void anEmptyNotebookHasNoPassages() {
        assertEquals(List.of(), Shown.read("a.ipynb", "{\"cells\": []}").passages());
    }

    static Stream<Arguments> wrong() {
        String source = "the \"source\" of a cell must be a string or a list of strings";
        return Stream.of(
                Arguments.of("[1]", "1:1: error: a notebook is a JSON object with \"cells\""),
                Arguments.of("{\"a\": 1}", "1:1: error: a notebook has \"cells\"; this JSON object has none"),
                Arguments.of("{\"cells\": 1}", "1:11: error: \"cells\" must be a list of cells"),
                Arguments.of(
                        "{\"cells\": [1]}", "1:12: error: a cell must be an object with \"cell_type\" and \"source\""),
                Arguments.of("{\"cells\":\n [{\"source\": 1}]}", "2:14: error: " + source),
                Arguments.of("{\"cells\": [{\"source\": [1]}]}", "1:24: error: " + source));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatIsNoNotebook(String text, String message) {
        check(text, "a.ipynb:" + message);
    }

    private static void check(String text, String message) {
        InvalidInput invalid = assertThrows(InvalidInput.class, () -> Shown.read("a.ipynb", text));
        assertEquals(message, invalid.diagnostics().get(0).headline());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "{\"cells\": [", "{\"cells\": [{\"source\": \"a", "{\"cells\": [{\"source\": \"\\q\"}]}"
            })
    void whatIsNoJson(String text) {
        InvalidInput invalid = assertThrows(InvalidInput.class, () -> Shown.read("a.ipynb", text));
        String headline = invalid.diagnostics().get(0).headline();
        assertEquals("a.ipynb:1:", headline.substring(0, 10));
    }
}
