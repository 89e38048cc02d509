package io.github.huozi.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Judges a document by those keywords of JSON Schema that ours uses; an unknown one is a fault. */
final class SchemaFaults {

    private final List<String> faults = new ArrayList<>();

    private SchemaFaults() {}

    static List<String> of(JsonNode value, JsonNode schema) {
        SchemaFaults judge = new SchemaFaults();
        judge.judge(value, schema, "");
        return judge.faults;
    }

    private void judge(JsonNode value, JsonNode schema, String at) {
        schema.fields().forEachRemaining(rule -> {
            JsonNode wanted = rule.getValue();
            switch (rule.getKey()) {
                case "$schema", "title", "description" -> {}
                case "const" -> check(value.equals(wanted), at + " is not " + wanted);
                case "enum" -> {
                    List<JsonNode> legal = new ArrayList<>();
                    wanted.forEach(legal::add);
                    check(legal.contains(value), at + " is none of " + wanted);
                }
                case "type" -> check(type(value).equals(wanted.asText()), at + " is no " + wanted);
                case "minimum" -> check(value.asInt() >= wanted.asInt(), at + " is too small");
                case "pattern" -> check(value.asText().matches(wanted.asText()), at + " does not match " + wanted);
                case "required" -> wanted.forEach(name -> check(value.has(name.asText()), at + " has no " + name));
                case "additionalProperties" ->
                    value.fieldNames()
                            .forEachRemaining(
                                    name -> check(schema.path("properties").has(name), at + " has " + name));
                case "properties" ->
                    wanted.fields().forEachRemaining(each -> {
                        if (value.has(each.getKey())) {
                            judge(value.get(each.getKey()), each.getValue(), at + "/" + each.getKey());
                        }
                    });
                case "items" -> value.forEach(each -> judge(each, wanted, at + "[]"));
                default -> faults.add("unknown keyword " + rule.getKey());
            }
        });
    }

    private static String type(JsonNode value) {
        return value.isInt() ? "integer" : value.isTextual() ? "string" : value.isArray() ? "array" : "object";
    }

    private void check(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }
}
