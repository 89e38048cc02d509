package io.github.huozi.config.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The schema that editors use says what the table of keys says; {@code -Dgolden=overwrite} writes it again. */
class BookSchemaTest {

    private static final Path FILE = Path.of("src/main/resources/io/github/huozi/book.schema.json");

    @Test
    void theSchemaIsMadeFromTheTableOfKeys() throws IOException {
        String made = json(BookYaml.schema(), 0) + "\n";
        if ("overwrite".equals(System.getProperty("golden"))) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, made);
        }

        assertThat(Files.readString(FILE)).isEqualTo(made);
    }

    private static String json(Object value, int depth) {
        String indent = "  ".repeat(depth + 1);
        String end = "\n" + "  ".repeat(depth);
        if (value instanceof Map<?, ?> map) {
            // Keys keep the order of the table; maps without one are sorted.
            Map<?, ?> ordered = map instanceof java.util.LinkedHashMap ? map : new TreeMap<>(map);
            List<String> pairs = ordered.entrySet().stream()
                    .map(entry ->
                            indent + quote(String.valueOf(entry.getKey())) + ": " + json(entry.getValue(), depth + 1))
                    .toList();
            return pairs.isEmpty() ? "{}" : "{\n" + String.join(",\n", pairs) + end + "}";
        }
        if (value instanceof List<?> list) {
            boolean flat = list.stream().noneMatch(item -> item instanceof Map);
            List<String> items =
                    list.stream().map(item -> json(item, depth + 1)).toList();
            return flat
                    ? "[" + String.join(", ", items) + "]"
                    : "[\n" + indent + String.join(",\n" + indent, items) + end + "]";
        }
        return value instanceof String text ? quote(text) : String.valueOf(value);
    }

    private static String quote(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
