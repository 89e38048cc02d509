package io.github.huozi.config.shape;

import io.github.huozi.config.format.Text;
import io.github.huozi.config.format.Value;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The building blocks of shapes. */
public final class Shapes {

    private Shapes() {}

    /** A text on one line; line breaks become spaces. */
    public static Shape<String> line(String example) {
        return new ScalarShape<>(
                "expects.text",
                example,
                text -> Optional.of(Text.line(text)),
                Map.of("type", List.of("string", "number", "boolean")));
    }

    /** A non-empty text on one line. */
    public static Shape<String> words(String example) {
        return new ScalarShape<>(
                "expects.words",
                example,
                text -> Optional.of(Text.line(text)).filter(line -> !line.isEmpty()),
                Map.of("type", List.of("string", "number", "boolean"), "minLength", 1));
    }

    /** The path of a file. */
    public static Shape<String> file(String example) {
        return new ScalarShape<>(
                "expects.file",
                example,
                text -> Optional.of(text).filter(path -> !path.isEmpty()),
                Map.of("type", List.of("string", "number"), "minLength", 1));
    }

    /** Text of one or more paragraphs. */
    public static Shape<String> paragraphs(String example) {
        return new ScalarShape<>("expects.text", example, Optional::of, Map.of("type", "string"));
    }

    /** A whole number. */
    public static Shape<Integer> whole(int min, int max) {
        return new ScalarShape<>(
                Phrase.of("expects.whole", min, max),
                String.valueOf(Math.max(min, Math.min(2, max))),
                text -> Optional.of(text)
                        .filter(digits -> digits.matches("[0-9]{1,9}"))
                        .map(Integer::parseInt)
                        .filter(number -> number >= min && number <= max),
                Map.of("type", "integer", "minimum", min, "maximum", max));
    }

    /** A number. */
    public static Shape<Double> decimal(double min, double max, String example) {
        return new ScalarShape<>(
                Phrase.of("expects.decimal", plain(min), plain(max)),
                example,
                text -> Optional.of(text)
                        .filter(digits -> digits.matches("[0-9]{1,6}(\\.[0-9]{1,6})?"))
                        .map(Double::parseDouble)
                        .filter(number -> number >= min && number <= max),
                Map.of("type", "number", "minimum", min, "maximum", max));
    }

    private static String plain(double number) {
        return java.math.BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /**
     * A text in a form that a function parses.
     *
     * @param expects the key of the phrase for what it must be
     */
    public static <T> Shape<T> form(String expects, String example, Function<String, Optional<T>> parse) {
        return form(Phrase.of(expects), example, parse, text -> Optional.empty());
    }

    /**
     * A text in a form that a function parses.
     *
     * @param remedy the replacement for an illegal text, if there is one
     */
    public static <T> Shape<T> form(
            Phrase expects,
            String example,
            Function<String, Optional<T>> parse,
            Function<String, Optional<Phrase>> remedy) {
        return new ScalarShape<>(expects, example, parse, Map.of("type", List.of("string", "number")), remedy);
    }

    /**
     * One of several words.
     *
     * @param words the values by word
     */
    public static <T> Shape<T> word(Map<String, T> words) {
        List<String> legal = List.copyOf(words.keySet());
        return new Shape<>() {
            @Override
            public Optional<T> read(Value value, String name, DiagnosticSink sink) {
                String text =
                        value instanceof Value.Scalar scalar ? scalar.text().strip() : "";
                @Nullable T found = words.get(text);
                if (found == null) {
                    Code code = value instanceof Value.Scalar scalar && !scalar.isNull()
                            ? Code.WRONG_VALUE
                            : Code.WRONG_TYPE;
                    Diagnostic wrong =
                            code.at(value.position(), "word", name, QuotedWords.oneOf(legal), value.described());
                    sink.report(Nearest.to(text, legal)
                            .map(word -> wrong.withRemedy(Phrase.of("config.meant", word)))
                            .orElse(wrong));
                }
                return Optional.ofNullable(found);
            }

            @Override
            public Map<String, Object> schema() {
                return Map.of("enum", legal);
            }
        };
    }

    /** A list; a single value counts as a list of one. */
    public static <T> Shape<List<T>> items(Shape<T> item) {
        return new Shape<>() {
            @Override
            public Optional<List<T>> read(Value value, String name, DiagnosticSink sink) {
                List<Value> all = value instanceof Value.Sequence sequence ? sequence.items() : List.of(value);
                List<T> read = new ArrayList<>();
                all.forEach(one -> item.read(one, name, sink).ifPresent(read::add));
                return Optional.of(List.copyOf(read));
            }

            @Override
            public Map<String, Object> schema() {
                Map<String, Object> list = new LinkedHashMap<>();
                list.put("type", "array");
                list.put("items", item.schema());
                return Map.of("anyOf", List.of(item.schema(), list));
            }

            @Override
            public String written() {
                return item.written();
            }
        };
    }

    /** A single text, or a mapping with more details. */
    public static <T> Shape<T> either(Shape<? extends T> scalar, Shape<? extends T> mapping) {
        return new Shape<>() {
            @Override
            public Optional<T> read(Value value, String name, DiagnosticSink sink) {
                Shape<? extends T> shape = value instanceof Value.Mapping ? mapping : scalar;
                return shape.read(value, name, sink).map(Function.identity());
            }

            @Override
            public Map<String, Object> schema() {
                return Map.of("anyOf", List.of(scalar.schema(), mapping.schema()));
            }
        };
    }
}
