package dev.longhand.check.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Verdicts as rules of SARIF: what each means and how much it matters. */
final class SarifRule {

    private SarifRule() {}

    static String level(Finding finding) {
        if (!finding.needsAttention()) {
            return "none";
        }
        return level(finding.verdict());
    }

    private static String level(Verdict verdict) {
        return switch (verdict) {
            case WRONG -> "error";
            case CARRIED, RIGHT_IF -> "warning";
            case UNDECIDED, NOT_READ, ROUNDED -> "note";
            case DEFINITION, RIGHT -> "none";
        };
    }

    static void write(JsonGenerator json, Verdict verdict) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", verdict.word());
        json.writeObjectFieldStart("shortDescription");
        json.writeStringField("text", verdict.meaning());
        json.writeEndObject();
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(verdict));
        json.writeEndObject();
        json.writeEndObject();
    }
}
