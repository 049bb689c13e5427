package dev.longhand.notes.document;

import java.util.Arrays;

/** Text taken out of a longer one, with the place each of its characters had there. */
final class Excerpt {

    private final String text;
    private final int[] places;

    private Excerpt(String text, int[] places) {
        this.text = text;
        this.places = places;
    }

    /** All of a text, every character at its own place. */
    static Excerpt whole(String text) {
        int[] places = new int[text.length()];
        for (int i = 0; i < places.length; i++) {
            places[i] = i;
        }
        return new Excerpt(text, places);
    }

    String text() {
        return text;
    }

    int length() {
        return places.length;
    }

    /** Where a character stood. */
    int place(int index) {
        return places[index];
    }

    /** The place just after the last character before {@code index}. */
    int placeAfter(int index) {
        return index == 0 ? 0 : places[index - 1] + 1;
    }

    /** Puts an excerpt together, character by character. */
    static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private int[] places = new int[64];

        Builder add(char c, int place) {
            if (text.length() == places.length) {
                places = Arrays.copyOf(places, 2 * places.length);
            }
            places[text.length()] = place;
            text.append(c);
            return this;
        }

        /** The characters of {@code from} between two indexes, at the places they have in {@code from} itself. */
        Builder addAll(String from, int start, int end) {
            for (int i = start; i < end; i++) {
                add(from.charAt(i), i);
            }
            return this;
        }

        int length() {
            return text.length();
        }

        Excerpt build() {
            return new Excerpt(text.toString(), Arrays.copyOf(places, text.length()));
        }
    }
}
