package io.github.huozi.config.script;

import io.github.huozi.config.format.Value;
import java.util.Map;
import java.util.Optional;

/**
 * What names stand for at a place.
 *
 * @param module that the place is in
 * @param given what the function around it was called with
 * @param declared what that function declares
 * @param outer around that function
 */
record ScriptScope(
        ScriptModule module, Map<String, Value> given, Map<String, Expression> declared, Optional<ScriptScope> outer) {

    static ScriptScope of(ScriptModule module) {
        return new ScriptScope(module, Map.of(), module.declared(), Optional.empty());
    }

    /** An expression with the names that it sees. */
    record Bound(Expression expression, ScriptScope scope) {}

    Optional<Value> given(String name) {
        return given.containsKey(name) || declared.containsKey(name)
                ? Optional.ofNullable(given.get(name))
                : outer.flatMap(around -> around.given(name));
    }

    Optional<Bound> declared(String name) {
        Expression here = declared.get(name);
        return here == null ? outer.flatMap(around -> around.declared(name)) : Optional.of(new Bound(here, this));
    }
}
