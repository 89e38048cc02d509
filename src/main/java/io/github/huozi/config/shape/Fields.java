package io.github.huozi.config.shape;

import io.github.huozi.config.format.Value;
import io.github.huozi.diagnostic.Position;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The checked values of a mapping by key. A key that is absent, or has a faulty value, has none. Immutable. */
public final class Fields {

    private final Map<Key<?>, Object> values;
    private final Map<Key<?>, Position> positions;
    private final Map<String, String> extra;
    private final Position position;

    private Fields(Builder builder, Position position) {
        this.values = Map.copyOf(builder.values);
        this.positions = Map.copyOf(builder.positions);
        this.extra = Map.copyOf(builder.extra);
        this.position = position;
    }

    /** Returns fields without any values. */
    public static Fields empty(Position position) {
        return new Builder().build(position);
    }

    /** Returns the value of a key. */
    @SuppressWarnings("unchecked") // only Builder.put fills the map, and it takes key and value of one type
    public <T> Optional<T> get(Key<T> key) {
        return Optional.ofNullable((T) values.get(key));
    }

    /** Whether the key is present, whether or not its value is valid. */
    public boolean has(Key<?> key) {
        return positions.containsKey(key);
    }

    /** Returns the position of the key; the beginning of the mapping if it is absent. */
    public Position position(Key<?> key) {
        return positions.getOrDefault(key, position);
    }

    /** Returns the keys that begin with {@code x-}; nested values are named with dots. */
    public Map<String, String> extra() {
        return extra;
    }

    /** Returns where the mapping begins. */
    public Position position() {
        return position;
    }

    static final class Builder {
        private final Map<Key<?>, Object> values = new HashMap<>();
        private final Map<Key<?>, Position> positions = new HashMap<>();
        private final Map<String, String> extra = new TreeMap<>();

        <T> void put(Key<T> key, T value) {
            values.put(key, value);
        }

        void stands(Key<?> key, Position at) {
            positions.put(key, at);
        }

        void extra(String name, Value value) {
            if (value instanceof Value.Scalar scalar) {
                extra.put(name, scalar.text());
            } else if (value instanceof Value.Mapping mapping) {
                mapping.pairs().forEach(pair -> extra(name + "." + pair.key(), pair.value()));
            } else if (value instanceof Value.Sequence sequence) {
                for (int i = 0; i < sequence.items().size(); i++) {
                    extra(name + "." + i, sequence.items().get(i));
                }
            }
        }

        Fields build(Position position) {
            return new Fields(this, position);
        }
    }
}
