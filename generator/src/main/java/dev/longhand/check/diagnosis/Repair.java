package dev.longhand.check.diagnosis;

import dev.longhand.notes.meaning.Meaning;

/**
 * A slip undone.
 *
 * @param side the whole side without the slip
 * @param reason what the slip was
 */
record Repair(Meaning side, String reason) {}
