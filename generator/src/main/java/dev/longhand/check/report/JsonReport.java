package dev.longhand.check.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.longhand.source.LineIndex;
import dev.longhand.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found, as JSON for other programs. One note is an object, several are an array of them.
 *
 * <p>Lines and columns count from 1, columns in code points. {@code line} and {@code column} are those of the first
 * character of the relation, {@code endLine} and {@code endColumn} those of the place after its last. {@code expected},
 * {@code reason}, {@code condition}, {@code evidence} and {@code counterexample} stand only where there is one; {@code
 * reading} is always an array, {@code follows} always there, {@code null} for what follows nothing; {@code summary} has
 * every verdict.
 */
public final class JsonReport {

    private JsonReport() {}

    /** The report, with a line end after it. */
    public static String of(List<CheckedNote> notes) {
        return Layout.text(json -> {
            if (notes.size() == 1) {
                note(json, notes.get(0));
                return;
            }
            json.writeStartArray();
            for (CheckedNote note : notes) {
                note(json, note);
            }
            json.writeEndArray();
        });
    }

    private static void note(JsonGenerator json, CheckedNote note) throws IOException {
        LineIndex index = LineIndex.of(note.note().source());
        json.writeStartObject();
        json.writeStringField("file", note.note().source().name());
        json.writeArrayFieldStart("claims");
        for (Finding finding : note.findings()) {
            claim(json, finding, index);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("summary");
        Counts counts = Counts.of(note.findings());
        for (Verdict verdict : Verdict.values()) {
            json.writeNumberField(verdict.word(), counts.count(verdict));
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void claim(JsonGenerator json, Finding finding, LineIndex index) throws IOException {
        Source.Position from = index.position(finding.span().start());
        Source.Position to = index.position(finding.span().end());
        json.writeStartObject();
        json.writeNumberField("line", from.line());
        json.writeNumberField("column", from.column());
        json.writeNumberField("endLine", to.line());
        json.writeNumberField("endColumn", to.column());
        json.writeStringField("tex", finding.tex());
        json.writeStringField("kind", finding.kind());
        json.writeStringField("verdict", finding.verdict().word());
        optional(json, "expected", finding.expected());
        optional(json, "reason", finding.reason());
        optional(json, "condition", finding.condition());
        optional(
                json,
                "evidence",
                finding.evidence() == null ? null : finding.evidence().word());
        counterexample(json, finding.counterexample());
        json.writeArrayFieldStart("reading");
        for (String reading : finding.reading()) {
            json.writeString(reading);
        }
        json.writeEndArray();
        if (finding.follows() == null) {
            json.writeNullField("follows");
        } else {
            json.writeNumberField("follows", finding.follows());
        }
        json.writeEndObject();
    }

    private static void optional(JsonGenerator json, String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }

    static void counterexample(JsonGenerator json, Finding.@Nullable Counterexample example) throws IOException {
        if (example == null) {
            return;
        }
        json.writeObjectFieldStart("counterexample");
        json.writeObjectFieldStart("point");
        for (Map.Entry<String, String> value : example.point().entrySet()) {
            json.writeStringField(value.getKey(), value.getValue());
        }
        json.writeEndObject();
        json.writeStringField("left", example.left());
        json.writeStringField("right", example.right());
        json.writeEndObject();
    }
}
