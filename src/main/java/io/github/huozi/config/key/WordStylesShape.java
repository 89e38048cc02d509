package io.github.huozi.config.key;

import io.github.huozi.book.settings.WordSettings.Style;
import io.github.huozi.config.format.Value;
import io.github.huozi.config.shape.Shape;
import io.github.huozi.config.shape.Shapes;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Styles of Word: the name of each, and what its paragraphs are in the book. */
record WordStylesShape() implements Shape<Map<String, Style>> {

    private static final Shape<Style> MEANING = Shapes.word(words());

    private static Map<String, Style> words() {
        Map<String, Style> words = new LinkedHashMap<>();
        for (Style style : Style.values()) {
            words.put(style.name().toLowerCase(Locale.ROOT).replace('_', '-'), style);
        }
        return words;
    }

    @Override
    public Optional<Map<String, Style>> read(Value value, String name, DiagnosticSink sink) {
        if (!(value instanceof Value.Mapping mapping)) {
            sink.report(Code.WRONG_TYPE.at(value.position(), "styles", name, value.described()));
            return Optional.empty();
        }
        Map<String, Style> styles = new LinkedHashMap<>();
        for (Value.Pair pair : mapping.pairs()) {
            MEANING.read(pair.value(), name + "." + pair.key(), sink)
                    .ifPresent(meaning -> styles.put(pair.key().strip(), meaning));
        }
        return Optional.of(styles);
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "object", "additionalProperties", MEANING.schema());
    }
}
