package io.github.huozi.config.shape;

import io.github.huozi.config.format.Value;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A mapping with these keys and no others, save those that begin with {@code x-}.
 *
 * @param keys the legal keys
 * @param required those of them without which the mapping means nothing
 * @param otherwise what to write for words that people try and that are no keys, in the words of a hint
 */
public record Keys(List<Key<?>> keys, List<Key<?>> required, Map<String, String> otherwise) implements Shape<Fields> {

    public static Keys of(Key<?>... keys) {
        return new Keys(List.of(keys), List.of(), Map.of());
    }

    public Keys requiring(Key<?>... those) {
        return new Keys(keys, List.of(those), otherwise);
    }

    @Override
    public Optional<Fields> read(Value value, String name, DiagnosticSink sink) {
        if (!(value instanceof Value.Mapping mapping)) {
            String what = name.isEmpty() ? "the file" : "`" + name + "`";
            sink.report(
                    Code.WRONG_TYPE,
                    value.position(),
                    what + " must be a mapping of keys, not " + value.describe(),
                    "write `key: value`, with the keys " + QuotedWords.oneOf(names()));
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
                sink.report(
                        Code.MISSING_KEY,
                        mapping.position(),
                        "`" + qualified(name, key.name()) + "` is missing",
                        "add `" + key.name() + ": …`: " + key.about());
            }
        }
        return required.stream().allMatch(key -> built.get(key).isPresent()) ? Optional.of(built) : Optional.empty();
    }

    private static <T> void readInto(Fields.Builder fields, Key<T> key, Value value, String name, DiagnosticSink sink) {
        key.shape().read(value, qualified(name, key.name()), sink).ifPresent(read -> fields.put(key, read));
    }

    private void unknown(Value.Pair pair, String name, DiagnosticSink sink) {
        String where = name.isEmpty() ? "" : " in `" + name + "`";
        sink.report(
                Code.UNKNOWN_KEY, pair.position(), "there is no key `" + pair.key() + "`" + where, hint(pair.key()));
    }

    private String hint(String word) {
        @Nullable String other = otherwise.get(plain(word));
        if (other != null) {
            return other;
        }
        return Nearest.to(word, names())
                .map(near -> "did you mean `" + near + "`?")
                .orElse("legal keys are " + String.join(", ", names()) + "; keys of your own begin with x-");
    }

    /** The form in which {@link #otherwise} holds its words. */
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
