package dev.longhand.check.definition;

import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;

/**
 * What a document says a name is.
 *
 * @param pattern the name; letters among its indices stand for any value
 * @param position the number of the relation in the document
 * @param scope the number of the section it stands in
 * @param example the training example it is about, 0 for all
 */
public record DocumentDefinition(WrittenName pattern, Meaning body, int position, int scope, int example) {}
