package dev.longhand.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

final class NetworkSchemaTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final JsonNode ROOT = JsonMapper.shared().readTree(NetworkSchema.text());

    @Test
    void isASchema() {
        Schema metaSchema = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertEquals(List.of(), metaSchema.validate(NetworkSchema.text(), InputFormat.JSON));
    }

    @Test
    void everyKeyIsExplainedWithExamplesThatAreValid() {
        Map<String, JsonNode> properties = new LinkedHashMap<>();
        collect("", ROOT, properties);
        assertTrue(properties.size() > 40, "found " + properties.keySet());
        properties.forEach((path, property) -> {
            assertTrue(property.path("description").asString("").endsWith("."), path + " has no description");
            assertFalse(property.path("examples").isEmpty(), path + " has no example");
            ObjectNode alone = ((ObjectNode) property.deepCopy());
            alone.set("$defs", ROOT.get("$defs"));
            Schema schema = REGISTRY.getSchema(alone);
            for (JsonNode example : property.get("examples")) {
                assertEquals(List.of(), schema.validate(example), path + ": " + example);
            }
        });
    }

    @Test
    void objectsAreClosed() {
        List<String> open = new ArrayList<>();
        ROOT.findParents("properties").forEach(parent -> {
            if (!parent.path("additionalProperties").isBoolean()) {
                open.add(parent.toString());
            }
        });
        assertEquals(List.of(), open);
    }

    private static void collect(String path, JsonNode node, Map<String, JsonNode> properties) {
        if (node.isObject()) {
            node.properties().forEach(entry -> {
                String inner = path + "/" + entry.getKey();
                if (entry.getKey().equals("properties")) {
                    entry.getValue().properties().forEach(p -> properties.put(inner + "/" + p.getKey(), p.getValue()));
                }
                if (!entry.getKey().equals("examples")) {
                    collect(inner, entry.getValue(), properties);
                }
            });
        } else if (node.isArray()) {
            int index = 0;
            for (JsonNode item : node) {
                collect(path + "/" + index++, item, properties);
            }
        }
    }
}
