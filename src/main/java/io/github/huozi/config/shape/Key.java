package io.github.huozi.config.shape;

import java.util.Map;

/**
 * A legal key.
 *
 * @param name as it is written
 * @param shape what its value may look like
 * @param about what it says, for the schema and the manual
 * @param <T> what is read from it
 */
public record Key<T>(String name, Shape<T> shape, String about) {

    public Map<String, Object> schema() {
        Map<String, Object> schema = new java.util.LinkedHashMap<>();
        schema.put("description", about);
        schema.putAll(new java.util.TreeMap<>(shape.schema()));
        return schema;
    }
}
