package io.github.huozi.config.shape;

import java.util.Map;

/**
 * A legal key.
 *
 * @param name the name as written
 * @param shape the shape of its value
 * @param about its description, for the schema and the manual
 * @param <T> the type of its value
 */
public record Key<T>(String name, Shape<T> shape, String about) {

    public Map<String, Object> schema() {
        Map<String, Object> schema = new java.util.LinkedHashMap<>();
        schema.put("description", about);
        schema.putAll(new java.util.TreeMap<>(shape.schema()));
        return schema;
    }
}
