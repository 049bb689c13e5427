package dev.longhand.notes.relation;

/**
 * Where in a note something stands.
 *
 * @param number counts headings and the like from 0
 * @param heading its text, empty before the first
 * @param layer the layer the heading names, 0 for none
 * @param iteration the iteration the last such heading names, -1 for none
 * @param example the training example that is spoken of, from 1; 0 for none
 * @param network counts the networks that headings name
 */
public record Section(int number, String heading, int layer, int iteration, int example, int network) {
    /** Before any heading. */
    public static final Section START = new Section(0, "", 0, -1, 0, 0);
}
