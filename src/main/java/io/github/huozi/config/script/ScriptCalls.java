package io.github.huozi.config.script;

import io.github.huozi.config.format.Value;
import io.github.huozi.diagnostic.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Calls that evaluate to literals: of functions that only return something, of a tool's helpers, of a few functions of the
 * language.
 */
final class ScriptCalls {

    /** Tools use these to give editors the type of their argument, which they return. */
    private static final Pattern HELPER =
            Pattern.compile("define[A-Z]\\w*|with[A-Z]\\w*|\\w*[tT]heme\\w*|sidebar|navbar|array(Sidebar|Navbar)"
                    + "|(sidebar|navbar|theme)Config\\w*|starlight|catalogPlugin");

    private final ScriptValues values;

    ScriptCalls(ScriptValues values) {
        this.values = values;
    }

    Value value(Expression.Call call, ScriptScope scope) {
        Optional<ScriptScope.Bound> function = values.function(call.callee(), scope, 0);
        if (function.isPresent()) {
            return values.applied(function.get(), values.items(call.arguments(), scope));
        }
        Optional<Value> known = call.callee() instanceof Expression.Name name
                ? helper(name.name(), call, scope)
                : call.callee() instanceof Expression.Member member && member.key() instanceof Expression.Plain key
                        ? method(member, key.text(), call, scope)
                        : Optional.empty();
        return known.orElseGet(() -> values.unread(call, scope));
    }

    private Optional<Value> helper(String name, Expression.Call call, ScriptScope scope) {
        if (call.arguments().isEmpty() || !values.isOfPackage(name, scope)) {
            return Optional.empty();
        }
        Expression first = call.arguments().get(0);
        if (name.equals("require")) {
            return values.value(first, scope) instanceof Value.Scalar named
                    ? values.required(named.text(), scope)
                    : Optional.empty();
        }
        if (name.equals("resolve") || name.equals("join")) {
            return path(call, scope);
        }
        if (!HELPER.matcher(name).matches()) {
            return Optional.empty();
        }
        // The argument of a helper is a configuration, or a function that returns one.
        return Optional.of(values.function(first, scope, 0)
                .map(function -> values.applied(function, List.of()))
                .orElseGet(() -> values.value(first, scope)));
    }

    private Optional<Value> method(Expression.Member member, String name, Expression.Call call, ScriptScope scope) {
        if (member.of() instanceof Expression.Name object && values.isOfPackage(object.name(), scope)) {
            switch (object.name() + "." + name) {
                case "require.resolve" -> {
                    return call.arguments().stream().findFirst().map(first -> values.value(first, scope));
                }
                case "path.resolve", "path.join" -> {
                    return path(call, scope);
                }
                case "Object.freeze" -> {
                    return call.arguments().stream().findFirst().map(first -> values.value(first, scope));
                }
                case "Object.assign" -> {
                    List<Expression.Property> all = call.arguments().stream()
                            .map(it -> new Expression.Property(
                                    new Expression.Plain("", true, it.start()), new Expression.Spread(it, it.start())))
                            .toList();
                    return Optional.of(values.value(new Expression.Structure(all, call.start()), scope));
                }
                default -> {}
            }
        }
        return values.value(member.of(), scope) instanceof Value.Sequence list
                ? ofList(list, name, call, scope)
                : Optional.empty();
    }

    private Optional<Value> ofList(Value.Sequence list, String name, Expression.Call call, ScriptScope scope) {
        Position position = list.position();
        List<Value> made = new ArrayList<>();
        switch (name) {
            case "concat" -> {
                made.addAll(list.items());
                values.items(call.arguments(), scope).forEach(it -> spread(it, made));
            }
            case "flat" -> list.items().forEach(it -> spread(it, made));
            case "map" -> {
                Optional<ScriptScope.Bound> function =
                        call.arguments().stream().findFirst().flatMap(it -> values.function(it, scope, 0));
                if (function.isEmpty()) {
                    return Optional.empty();
                }
                list.items().forEach(it -> made.add(values.applied(function.get(), List.of(it))));
            }
            default -> {
                return Optional.empty();
            }
        }
        return Optional.of(new Value.Sequence(made, position));
    }

    private static void spread(Value value, List<Value> into) {
        if (value instanceof Value.Sequence list) {
            into.addAll(list.items());
        } else {
            into.add(value);
        }
    }

    /** A path that begins at the script's folder is relative to it. */
    private Optional<Value> path(Expression.Call call, ScriptScope scope) {
        StringBuilder path = new StringBuilder();
        for (Expression step : call.arguments()) {
            if (step instanceof Expression.Name name && name.name().equals("__dirname")) {
                path.setLength(0);
            } else if (values.value(step, scope) instanceof Value.Scalar said) {
                path.append(path.isEmpty() ? "" : "/").append(said.text());
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new Value.Scalar(path.toString(), Value.Style.QUOTED, values.position(call, scope)));
    }
}
