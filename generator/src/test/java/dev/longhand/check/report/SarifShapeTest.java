package dev.longhand.check.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What SARIF 2.1.0 asks of the objects that we write: the members each must have and those it may have, as in the
 * schema of the standard, whose licence keeps it out of here.
 */
class SarifShapeTest {

    /** For each kind of object: its required members, then a bar, then the others that we use. */
    private static final Map<String, String> SHAPES = Map.ofEntries(
            Map.entry("log", "version runs | $schema"),
            Map.entry("run", "tool | results columnKind"),
            Map.entry("tool", "driver |"),
            Map.entry("driver", "name | rules"),
            Map.entry("rules", "id | shortDescription defaultConfiguration"),
            Map.entry("defaultConfiguration", "| level"),
            Map.entry("results", "message | ruleId kind level locations relatedLocations properties"),
            Map.entry("message", "text |"),
            Map.entry("shortDescription", "text |"),
            Map.entry("locations", "| physicalLocation"),
            Map.entry("relatedLocations", "| id message physicalLocation"),
            Map.entry("physicalLocation", "artifactLocation | region"),
            Map.entry("artifactLocation", "| uri"),
            Map.entry("region", "startLine | startColumn endLine endColumn"));

    private static JsonNode log(boolean all, CheckedNote... notes) throws Exception {
        return new ObjectMapper().readTree(SarifReport.of(List.of(notes), all));
    }

    private static List<JsonNode> results(JsonNode log) {
        List<JsonNode> results = new ArrayList<>();
        log.at("/runs/0/results").forEach(results::add);
        return results;
    }

    @Test
    void everyObjectHasWhatItMustAndNothingElse() throws Exception {
        JsonNode log = log(true, SampleNote.everyVerdict());
        assertEquals("2.1.0", log.get("version").asText());
        assertEquals(1, log.get("runs").size());
        assertShape("log", log);
        assertShape("run", log.at("/runs/0"));
        assertInner(log.at("/runs/0"));
    }

    private static void assertInner(JsonNode object) {
        object.fields().forEachRemaining(member -> {
            if (member.getKey().equals("properties")) {
                return;
            }
            for (JsonNode value : member.getValue().isArray() ? member.getValue() : List.of(member.getValue())) {
                if (value.isObject()) {
                    assertShape(member.getKey(), value);
                    assertInner(value);
                }
            }
        });
    }

    private static void assertShape(String kind, JsonNode object) {
        String[] shape = SHAPES.get(kind).split("\\|", -1);
        Set<String> left = new HashSet<>();
        object.fieldNames().forEachRemaining(left::add);
        for (String required :
                shape[0].isBlank() ? new String[0] : shape[0].strip().split(" ")) {
            assertTrue(left.remove(required), kind + " has no " + required);
        }
        left.removeAll(Set.of(shape[1].strip().split(" ")));
        assertEquals(Set.of(), left, kind);
    }

    @Test
    void levelsSayHowMuchItMatters() throws Exception {
        for (JsonNode result : results(log(true, SampleNote.everyVerdict()))) {
            String expected = switch (result.get("ruleId").asText()) {
                case "wrong" -> "error";
                case "carried", "right-if" -> "warning";
                case "undecided", "not-read" -> "note";
                case "rounded" -> result.at("/message/text").asText().contains("truncated") ? "note" : "none";
                default -> "none";
            };
            assertEquals(expected, result.get("level").asText(), result.toString());
            assertEquals(
                    expected.equals("none") ? "pass" : "fail",
                    result.get("kind").asText(),
                    result.toString());
        }
    }

    @Test
    void everyResultHasItsRuleAndItsPlace() throws Exception {
        JsonNode log = log(true, SampleNote.everyVerdict());
        Set<String> rules = new HashSet<>();
        log.at("/runs/0/tool/driver/rules")
                .forEach(rule -> rules.add(rule.get("id").asText()));
        assertEquals(8, rules.size());
        assertEquals(SampleNote.everyVerdict().findings().size(), results(log).size());
        for (JsonNode result : results(log)) {
            assertTrue(rules.contains(result.get("ruleId").asText()));
            JsonNode region = result.at("/locations/0/physicalLocation/region");
            assertTrue(region.get("startLine").asInt() >= 1
                    && region.get("startColumn").asInt() >= 1);
            assertTrue(region.get("endLine").asInt() >= region.get("startLine").asInt());
        }
    }

    @Test
    void withoutAllOnlyWhatNeedsAttentionIsAResult() throws Exception {
        List<String> rules = results(log(false, SampleNote.everyVerdict())).stream()
                .map(result -> result.get("ruleId").asText())
                .toList();
        assertEquals(List.of("wrong", "wrong", "carried", "right-if", "undecided", "not-read", "rounded"), rules);
    }

    @Test
    void bracesAreDoubledInMessages() throws Exception {
        JsonNode result =
                results(log(false, SampleNote.hostile("n.md", "\\frac{1}{2}"))).get(0);
        assertTrue(result.at("/message/text").asText().startsWith("\\frac{{1}}{{2}}"));
        assertEquals("\\frac{1}{2}", result.at("/properties/expected").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "notes.md, notes.md",
        "a b/ü#?.md, a%20b/%C3%BC%23%3F.md",
        "/notes/c:d%.md, /notes/c%3Ad%25.md",
    })
    void pathsAreWrittenAsReferences(String path, String uri) {
        assertEquals(uri, SarifReport.uri(path));
        assertFalse(URI.create(uri).isOpaque());
    }
}
