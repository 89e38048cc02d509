package io.github.huozi.config.key;

import io.github.huozi.config.format.ConfigText;
import io.github.huozi.config.format.Value;
import io.github.huozi.config.format.YamlReader;
import io.github.huozi.config.format.YamlRemedy;
import io.github.huozi.config.shape.Fields;
import io.github.huozi.diagnostic.DiagnosticSink;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads {@code book.yaml}. */
public final class BookYaml {

    /** The name of the file, at the root of the book's folder. */
    public static final String NAME = "book.yaml";

    private BookYaml() {}

    /**
     * Reads the file and checks every key; {@link BookKeys} gives access to the values.
     *
     * @param sink receives all findings
     * @return the valid values; empty if the file is not valid YAML
     */
    public static Optional<Fields> read(byte[] bytes, DiagnosticSink sink) {
        return ConfigText.of(bytes, NAME, sink).flatMap(text -> read(text, sink));
    }

    /** Reads the file from text without a byte order mark. */
    public static Optional<Fields> read(String text, DiagnosticSink sink) {
        Optional<Value> value = YamlReader.read(text, NAME, sink);
        if (value.isPresent() && value.get() instanceof Value.Scalar scalar) {
            Optional<YamlRemedy> colon =
                    YamlRemedy.wideColon(text, scalar.position().line().orElse(0) - 1);
            if (colon.isPresent()) {
                sink.report(colon.get().at(scalar.position()));
                return Optional.empty();
            }
        }
        return value.flatMap(v -> BookKeys.FILE.read(v, "", sink));
    }

    /** Returns the JSON Schema of the file, for editors. */
    public static Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "book.yaml of Huozi");
        schema.putAll(BookKeys.FILE.schema());
        schema.put("$defs", Map.of("contents", ContentsShape.definition()));
        return schema;
    }
}
