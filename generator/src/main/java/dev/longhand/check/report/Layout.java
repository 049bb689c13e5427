package dev.longhand.check.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Lays JSON out with one member a line, the same on every system. */
final class Layout extends DefaultPrettyPrinter {

    private static final long serialVersionUID = 1L;

    /** Something that writes JSON. */
    interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    private Layout() {
        indentObjectsWith(new DefaultIndenter("  ", "\n"));
        indentArraysWith(new DefaultIndenter("  ", "\n"));
    }

    /** The text that {@code content} writes, with a line end after it. */
    static String text(Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new Layout());
            content.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be written", e);
        }
        return text + "\n";
    }

    @Override
    public DefaultPrettyPrinter createInstance() {
        return new Layout();
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    @Override
    public void writeEndObject(JsonGenerator json, int members) throws IOException {
        if (members == 0) {
            _nesting--;
            json.writeRaw('}');
        } else {
            super.writeEndObject(json, members);
        }
    }

    @Override
    public void writeEndArray(JsonGenerator json, int elements) throws IOException {
        if (elements == 0) {
            _nesting--;
            json.writeRaw(']');
        } else {
            super.writeEndArray(json, elements);
        }
    }
}
