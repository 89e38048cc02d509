package io.github.huozi.config.script;

import io.github.huozi.config.format.Value;
import java.util.Map;
import java.util.Optional;

/**
 * The meaning of names at a place.
 *
 * @param module the enclosing module
 * @param given the arguments of the enclosing function
 * @param declared the declarations of that function
 * @param outer the scope around that function
 */
record ScriptScope(
        ScriptModule module, Map<String, Value> given, Map<String, Expression> declared, Optional<ScriptScope> outer) {

    static ScriptScope of(ScriptModule module) {
        return new ScriptScope(module, Map.of(), module.declared(), Optional.empty());
    }

    /** An expression with the names in its scope. */
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
