package io.github.huozi.config.shape;

import io.github.huozi.config.format.Value;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A mapping with these keys and no others, except those that begin with {@code x-}.
 *
 * @param keys the legal keys
 * @param required the required ones among them
 * @param otherwise the remedies for words that people try and that are not keys
 */
public record Keys(List<Key<?>> keys, List<Key<?>> required, Map<String, Phrase> otherwise) implements Shape<Fields> {

    public static Keys of(Key<?>... keys) {
        return new Keys(List.of(keys), List.of(), Map.of());
    }

    public Keys requiring(Key<?>... those) {
        return new Keys(keys, List.of(those), otherwise);
    }

    @Override
    public Optional<Fields> read(Value value, String name, DiagnosticSink sink) {
        if (!(value instanceof Value.Mapping mapping)) {
            sink.report(Code.WRONG_TYPE.at(
                    value.position(),
                    name.isEmpty() ? "file" : "keys",
                    name,
                    value.described(),
                    QuotedWords.oneOf(names())));
            return Optional.empty();
        }
        Fields.Builder fields = new Fields.Builder();
        for (Value.Pair pair : mapping.pairs()) {
            Optional<Key<?>> key =
                    keys.stream().filter(k -> k.name().equals(pair.key())).findFirst();
            if (key.isPresent()) {
                fields.stands(key.get(), pair.position());
                readInto(fields, key.get(), pair.value(), name, sink);
            } else if (pair.key().startsWith("x-")) {
                fields.extra(pair.key(), pair.value());
            } else {
                unknown(pair, name, sink);
            }
        }
        Fields built = fields.build(mapping.position());
        for (Key<?> key : required) {
            if (!built.has(key)) {
                sink.report(Code.MISSING_KEY.at(
                        mapping.position(),
                        "key",
                        qualified(name, key.name()),
                        key.name() + ": " + key.shape().written()));
            }
        }
        return required.stream().allMatch(key -> built.get(key).isPresent()) ? Optional.of(built) : Optional.empty();
    }

    private static <T> void readInto(Fields.Builder fields, Key<T> key, Value value, String name, DiagnosticSink sink) {
        key.shape().read(value, qualified(name, key.name()), sink).ifPresent(read -> fields.put(key, read));
    }

    private void unknown(Value.Pair pair, String name, DiagnosticSink sink) {
        sink.report(Code.UNKNOWN_KEY.at(
                pair.position(), name.isEmpty() ? "key" : "within", pair.key(), name, remedy(pair.key())));
    }

    private Phrase remedy(String word) {
        @Nullable Phrase other = otherwise.get(plain(word));
        if (other != null) {
            return other;
        }
        return Nearest.to(word, names())
                .map(near -> Phrase.of("config.meant", near))
                .orElseGet(() -> Phrase.of("config.legal", Phrase.list(names())));
    }

    /** Returns the form in which {@link #otherwise} holds its words. */
    public static String plain(String word) {
        return word.toLowerCase(java.util.Locale.ROOT).replaceAll("[-_ ]", "");
    }

    private static String qualified(String name, String key) {
        return name.isEmpty() ? key : name + "." + key;
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        keys.forEach(key -> names.add(key.name()));
        return names;
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        keys.forEach(key -> properties.put(key.name(), key.schema()));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("patternProperties", Map.of("^x-", Map.of()));
        schema.put("additionalProperties", false);
        if (!required.isEmpty()) {
            schema.put("required", required.stream().map(Key::name).toList());
        }
        return schema;
    }
}
