package dev.longhand.notes.document;

import dev.longhand.latex.token.Macro;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the commands a document defines. */
final class Definitions {

    /** A document has no use for more; what is beyond is left undefined. */
    private static final int MOST = 1_000;

    private final Map<String, Macro> macros = new LinkedHashMap<>();

    Map<String, Macro> macros() {
        return macros;
    }

    /**
     * Reads the definition that starts at an offset.
     *
     * @return the offset after it, or -1 if none starts there
     */
    int read(String text, int offset, Braces braces) {
        Definition definition = Definition.at(text, offset, braces);
        if (definition == null) {
            return -1;
        }
        String name = definition.name();
        if (name != null) {
            define(name, definition);
        }
        return definition.end();
    }

    private void define(String name, Definition definition) {
        @Nullable Macro known = macros.get(name);
        boolean room = known != null || macros.size() < MOST;
        // \providecommand leaves what is there alone
        if (room && (known == null || !definition.yields())) {
            macros.put(name, new Macro(definition.arguments(), definition.body(), definition.option()));
        }
    }
}
