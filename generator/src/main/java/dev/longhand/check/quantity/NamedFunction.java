package dev.longhand.check.quantity;

import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.List;

/** A function that a document defines. */
public record NamedFunction(String name, List<WrittenName> parameters, Meaning body) {
    public NamedFunction {
        parameters = List.copyOf(parameters);
    }
}
