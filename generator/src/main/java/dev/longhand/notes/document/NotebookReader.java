package dev.longhand.notes.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.longhand.source.InvalidInput;
import dev.longhand.source.Source;
import dev.longhand.source.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the Markdown cells of a Jupyter notebook. */
final class NotebookReader {

    private static final JsonFactory JSON = new JsonFactory();

    private final Source source;
    private final JsonParser json;
    private final List<Excerpt> cells = new ArrayList<>();

    private NotebookReader(Source source, JsonParser json) {
        this.source = source;
        this.json = json;
    }

    /** The passages of all Markdown cells. */
    static List<Passage> read(Source source, Definitions definitions) {
        List<Passage> passages = new ArrayList<>();
        for (Excerpt cell : cells(source)) {
            passages.addAll(MarkdownReader.read(cell, definitions));
        }
        return passages;
    }

    private static List<Excerpt> cells(Source source) {
        try (JsonParser json = JSON.createParser(source.text())) {
            NotebookReader reader = new NotebookReader(source, json);
            reader.notebook();
            return reader.cells;
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            int offset = at == null
                    ? 0
                    : (int) Math.min(
                            Math.max(0, at.getCharOffset()), source.text().length());
            String reason = e.getOriginalMessage().lines().findFirst().orElse("");
            throw new InvalidInput(source, new Span(offset, offset), "this is not the JSON of a notebook: " + reason);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void notebook() throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw wrong("a notebook is a JSON object with \"cells\"");
        }
        boolean found = false;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean isCells = json.getCurrentName().equals("cells");
            json.nextToken();
            if (isCells) {
                found = true;
                cellList();
            } else {
                json.skipChildren();
            }
        }
        if (!found) {
            throw new InvalidInput(source, Span.START, "a notebook has \"cells\"; this JSON object has none");
        }
    }

    private void cellList() throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw wrong("\"cells\" must be a list of cells");
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                throw wrong("a cell must be an object with \"cell_type\" and \"source\"");
            }
            cell();
        }
    }

    private void cell() throws IOException {
        boolean markdown = false;
        Excerpt.Builder text = new Excerpt.Builder();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.getCurrentName();
            json.nextToken();
            if (name.equals("cell_type")) {
                markdown = json.getText().equals("markdown");
                json.skipChildren();
            } else if (name.equals("source")) {
                text(text);
            } else {
                json.skipChildren();
            }
        }
        if (markdown) {
            cells.add(text.build());
        }
    }

    private void text(Excerpt.Builder text) throws IOException {
        if (json.currentToken() == JsonToken.START_ARRAY) {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                string(text);
            }
        } else {
            string(text);
        }
    }

    private void string(Excerpt.Builder text) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw wrong("the \"source\" of a cell must be a string or a list of strings");
        }
        // The parser is lazy; a string it has not seen the end of may have none.
        json.finishToken();
        JsonString.read(source.text(), offset(), text);
    }

    private int offset() {
        return (int) Math.max(0, json.currentTokenLocation().getCharOffset());
    }

    private InvalidInput wrong(String message) {
        return new InvalidInput(source, new Span(offset(), offset()), message);
    }
}
