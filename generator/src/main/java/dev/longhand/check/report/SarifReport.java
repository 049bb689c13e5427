package dev.longhand.check.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.longhand.source.LineIndex;
import dev.longhand.source.Source;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * What was found, as a SARIF 2.1.0 log with one run. Wrong relations are errors, carried and conditional ones warnings,
 * what is undecided, not read or rounded in a way worth a remark is a note; with {@code all}, the rest are results of
 * kind {@code pass}.
 */
public final class SarifReport {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private SarifReport() {}

    /** The log, with a line end after it. */
    public static String of(List<CheckedNote> notes, boolean all) {
        return Layout.text(json -> {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            run(json, notes, all);
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void run(JsonGenerator json, List<CheckedNote> notes, boolean all) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "longhand");
        json.writeArrayFieldStart("rules");
        for (Verdict verdict : Verdict.values()) {
            SarifRule.write(json, verdict);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringField("columnKind", "unicodeCodePoints");
        json.writeArrayFieldStart("results");
        for (CheckedNote note : notes) {
            LineIndex index = LineIndex.of(note.note().source());
            for (Finding finding : note.findings()) {
                if (all || finding.needsAttention()) {
                    result(json, finding, index);
                }
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void result(JsonGenerator json, Finding finding, LineIndex index) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.verdict().word());
        json.writeStringField("kind", finding.needsAttention() ? "fail" : "pass");
        json.writeStringField("level", SarifRule.level(finding));
        message(json, text(finding));
        json.writeArrayFieldStart("locations");
        location(json, finding, index);
        json.writeEndArray();
        if (finding.follows() != null) {
            json.writeArrayFieldStart("relatedLocations");
            origin(json, finding.follows(), index.source());
            json.writeEndArray();
        }
        json.writeObjectFieldStart("properties");
        json.writeStringField("relation", finding.kind());
        if (finding.expected() != null) {
            json.writeStringField("expected", finding.expected());
        }
        if (finding.evidence() != null) {
            json.writeStringField("evidence", finding.evidence().word());
        }
        JsonReport.counterexample(json, finding.counterexample());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String text(Finding finding) {
        StringBuilder text = new StringBuilder(finding.saying());
        if (finding.condition() != null) {
            text.append("; condition: ").append(finding.condition());
        }
        if (finding.expected() != null) {
            text.append("; expected: ").append(finding.expected());
        }
        finding.reading().forEach(reading -> text.append("; reading: ").append(reading));
        return text.toString();
    }

    private static void location(JsonGenerator json, Finding finding, LineIndex index) throws IOException {
        Source.Position from = index.position(finding.span().start());
        Source.Position to = index.position(finding.span().end());
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        artifact(json, index.source());
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", from.line());
        json.writeNumberField("startColumn", from.column());
        json.writeNumberField("endLine", to.line());
        json.writeNumberField("endColumn", to.column());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void origin(JsonGenerator json, int line, Source source) throws IOException {
        json.writeStartObject();
        json.writeNumberField("id", 1);
        message(json, "the value that it follows from");
        json.writeObjectFieldStart("physicalLocation");
        artifact(json, source);
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", line);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void artifact(JsonGenerator json, Source source) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(source.name()));
        json.writeEndObject();
    }

    /** Braces stand for arguments in a message of SARIF, unless they are doubled (3.11.5); TeX is full of them. */
    private static void message(JsonGenerator json, String text) throws IOException {
        json.writeObjectFieldStart("message");
        json.writeStringField("text", text.replace("{", "{{").replace("}", "}}"));
        json.writeEndObject();
    }

    /** The path as a reference: what may not stand in one is written as the bytes of its UTF-8. */
    static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.replace(File.separatorChar, '/').getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
            uri.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return uri.toString();
    }
}
