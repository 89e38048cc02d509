package io.github.huozi.config;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads {@code book.yaml}. */
public final class BookYaml {

    /** The name of the file, at the root of the book's folder. */
    public static final String NAME = "book.yaml";

    private BookYaml() {}

    /**
     * Reads the file and checks every key; the values are asked for with {@link BookKeys}.
     *
     * @param sink hears all that is wrong
     * @return nothing when the file cannot be read as YAML; otherwise what was good in it
     */
    public static Optional<Fields> read(byte[] bytes, DiagnosticSink sink) {
        Utf8 utf8 = Utf8.decode(bytes);
        if (utf8.text().isEmpty()) {
            String likely = utf8.likely().isEmpty() ? "another encoding" : utf8.likely();
            sink.report(
                    Code.OUTLINE_ENCODING,
                    new Position(NAME, utf8.badLine(), 0),
                    "the file is not UTF-8; it is most likely " + likely,
                    "save it as UTF-8");
            return Optional.empty();
        }
        return read(utf8.text().get(), sink);
    }

    /** The same from text without a byte order mark. */
    static Optional<Fields> read(String text, DiagnosticSink sink) {
        Optional<Value> value = YamlReader.read(text, NAME, sink);
        if (value.isPresent() && value.get() instanceof Value.Scalar scalar) {
            Optional<YamlRemedy> colon =
                    YamlRemedy.wideColon(text, scalar.position().line() - 1);
            if (colon.isPresent()) {
                colon.get().report(Code.OUTLINE_SYNTAX, scalar.position(), sink);
                return Optional.empty();
            }
        }
        return value.flatMap(v -> BookKeys.FILE.read(v, "", sink));
    }

    /** The form of the file in JSON Schema, for editors. */
    public static Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "book.yaml of Huozi");
        schema.putAll(BookKeys.FILE.schema());
        schema.put("$defs", Map.of("contents", ContentsShape.definition()));
        return schema;
    }
}
