package io.github.huozi.config.script;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.config.format.Value;
import io.github.huozi.diagnostic.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Evaluates expressions to literals. Depth and count are limited, so that no file takes long or exhausts memory. */
final class ScriptValues {

    private static final int DEEPEST = 100;
    private static final int MOST = 200_000;
    private static final int LONGEST = 60;

    private final ScriptFiles files;
    private final BuildControl control;
    private final ScriptCalls calls = new ScriptCalls(this);
    private final Set<String> busy = new HashSet<>();
    private int depth;
    private int count;

    ScriptValues(ScriptFiles files, BuildControl control) {
        this.files = files;
        this.control = control;
    }

    /** Returns the value that a module exports under a name. */
    Value exported(ScriptModule module, String name) {
        return name.equals(ScriptModule.ALL)
                ? all(module)
                : export(module, name)
                        .map(bound -> value(bound.expression(), bound.scope()))
                        .or(() -> name.equals(ScriptModule.DEFAULT)
                                        && !module.exports().isEmpty()
                                ? Optional.of(all(module))
                                : Optional.empty())
                        .orElseGet(() -> new Value.Unread(name, Position.of(module.path())));
    }

    /** Returns the expression that a module exports under a name; that of a property if it exports a whole object. */
    private Optional<ScriptScope.Bound> export(ScriptModule module, String name) {
        Expression here = module.exports().get(name);
        if (here != null) {
            return Optional.of(new ScriptScope.Bound(here, ScriptScope.of(module)));
        }
        for (String passedOn : module.passedOn()) {
            Optional<ScriptScope.Bound> found = files.imported(module.path(), passedOn)
                    .filter(other -> !other.equals(module))
                    .flatMap(other -> enter(other.path() + "\n" + name, () -> export(other, name), Optional.empty()));
            if (found.isPresent()) {
                return found;
            }
        }
        if (module.exports().get(ScriptModule.DEFAULT) instanceof Expression.Structure whole) {
            return whole.properties().stream()
                    .filter(property -> property.key() instanceof Expression.Plain key
                            && key.text().equals(name))
                    .map(property -> new ScriptScope.Bound(property.value(), ScriptScope.of(module)))
                    .findFirst();
        }
        return Optional.empty();
    }

    private Value all(ScriptModule module) {
        List<Value.Pair> pairs = new ArrayList<>();
        Position position = module.lines().position(0);
        module.exports()
                .forEach((name, expression) ->
                        pairs.add(new Value.Pair(name, position, value(expression, ScriptScope.of(module)))));
        return new Value.Mapping(pairs, position);
    }

    /** Runs something that must not re-enter itself. */
    private <T> T enter(String key, java.util.function.Supplier<T> doing, T otherwise) {
        if (depth >= DEEPEST || !busy.add(key)) {
            return otherwise;
        }
        depth++;
        T done = doing.get();
        depth--;
        busy.remove(key);
        return done;
    }

    /** Returns the value of an expression. */
    Value value(Expression expression, ScriptScope scope) {
        if (++count > MOST || depth >= DEEPEST) {
            return unread(expression, scope);
        }
        control.check();
        depth++;
        Value made = made(expression, scope);
        depth--;
        return made;
    }

    private Value made(Expression expression, ScriptScope scope) {
        if (expression instanceof Expression.Plain plain) {
            Value.Style style = plain.quoted() ? Value.Style.QUOTED : Value.Style.PLAIN;
            return new Value.Scalar(plain.text(), style, position(expression, scope));
        } else if (expression instanceof Expression.Listing listing) {
            return new Value.Sequence(items(listing.items(), scope), position(expression, scope));
        } else if (expression instanceof Expression.Structure structure) {
            return structure(structure, scope);
        } else if (expression instanceof Expression.Name name) {
            return named(name, scope);
        } else if (expression instanceof Expression.Member member) {
            return member(member, scope);
        } else if (expression instanceof Expression.Call call) {
            return calls.value(call, scope);
        } else if (expression instanceof Expression.Template template) {
            return text(template.parts(), expression, scope);
        } else if (expression instanceof Expression.Sum sum) {
            return text(sum.terms(), expression, scope);
        } else if (expression instanceof Expression.Either either) {
            return either.choices().stream()
                    .map(choice -> value(choice, scope))
                    .filter(value -> !(value instanceof Value.Unread)
                            && !(value instanceof Value.Scalar scalar && scalar.isNull()))
                    .findFirst()
                    .orElseGet(() -> unread(expression, scope));
        }
        return unread(expression, scope);
    }

    /** Returns the items of a list, including those spread into it. */
    List<Value> items(List<Expression> written, ScriptScope scope) {
        List<Value> items = new ArrayList<>();
        for (Expression item : written) {
            if (item instanceof Expression.Spread spread) {
                Value value = value(spread.of(), scope);
                if (value instanceof Value.Sequence sequence) {
                    count += sequence.items().size();
                    items.addAll(count > MOST ? List.of() : sequence.items());
                } else {
                    items.add(value instanceof Value.Unread ? value : unread(item, scope));
                }
            } else {
                items.add(value(item, scope));
            }
        }
        return items;
    }

    private Value structure(Expression.Structure structure, ScriptScope scope) {
        Map<String, Value.Pair> pairs = new LinkedHashMap<>();
        for (Expression.Property property : structure.properties()) {
            Position position = scope.module().lines().position(property.key().start());
            if (property.value() instanceof Expression.Spread spread) {
                if (value(spread.of(), scope) instanceof Value.Mapping mapping) {
                    count += mapping.pairs().size();
                    mapping.pairs().forEach(pair -> put(pairs, pair));
                } else {
                    put(pairs, new Value.Pair("..." + pairs.size(), position, unread(spread.of(), scope)));
                }
            } else if (value(property.key(), scope) instanceof Value.Scalar key) {
                put(pairs, new Value.Pair(key.text(), position, value(property.value(), scope)));
            } else {
                put(pairs, new Value.Pair("[" + pairs.size(), position, unread(property.key(), scope)));
            }
        }
        return new Value.Mapping(List.copyOf(pairs.values()), position(structure, scope));
    }

    /** A repeated key has its last value, at its first place. */
    private static void put(Map<String, Value.Pair> pairs, Value.Pair pair) {
        pairs.put(pair.key(), pair);
    }

    private Value named(Expression.Name name, ScriptScope scope) {
        Optional<Value> given = scope.given(name.name());
        if (given.isPresent()) {
            return given.get();
        }
        Value none = unread(name, scope);
        Optional<ScriptScope.Bound> declared = scope.declared(name.name());
        if (declared.isPresent()) {
            ScriptScope where = declared.get().scope();
            boolean changed =
                    where.outer().isEmpty() && where.module().changed().contains(name.name());
            return changed
                    ? none
                    : enter(
                            where.module().path() + "\n" + name.name() + "\n"
                                    + System.identityHashCode(where.declared()),
                            () -> value(declared.get().expression(), where),
                            none);
        }
        ScriptModule.Import imported = scope.module().imports().get(name.name());
        return imported == null
                ? none
                : files.imported(scope.module().path(), imported.from())
                        .map(module -> enter(
                                module.path() + "\n" + imported.name(), () -> exported(module, imported.name()), none))
                        .orElse(none);
    }

    private Value member(Expression.Member member, ScriptScope scope) {
        Value of = value(member.of(), scope);
        if (value(member.key(), scope) instanceof Value.Scalar key) {
            if (of instanceof Value.Mapping mapping && mapping.get(key.text()).isPresent()) {
                return mapping.get(key.text()).get();
            }
            if (of instanceof Value.Sequence list && key.text().matches("[0-9]{1,6}")) {
                int index = Integer.parseInt(key.text());
                return index < list.items().size() ? list.items().get(index) : unread(member, scope);
            }
        }
        return unread(member, scope);
    }

    private Value text(List<Expression> parts, Expression whole, ScriptScope scope) {
        StringBuilder text = new StringBuilder();
        for (Expression part : parts) {
            if (!(value(part, scope) instanceof Value.Scalar scalar)) {
                return unread(whole, scope);
            }
            text.append(scalar.text());
            count += scalar.text().length() / LONGEST;
        }
        return count > MOST
                ? unread(whole, scope)
                : new Value.Scalar(text.toString(), Value.Style.QUOTED, position(whole, scope));
    }

    /** Returns the function that an expression refers to, if any. */
    Optional<ScriptScope.Bound> function(Expression callee, ScriptScope scope, int steps) {
        if (callee instanceof Expression.Lambda) {
            return Optional.of(new ScriptScope.Bound(callee, scope));
        }
        if (steps > DEEPEST || !(callee instanceof Expression.Name name)) {
            return Optional.empty();
        }
        Optional<ScriptScope.Bound> declared = scope.declared(name.name());
        ScriptModule.Import imported = scope.module().imports().get(name.name());
        Optional<ScriptScope.Bound> bound = declared.isPresent() || imported == null
                ? declared
                : files.imported(scope.module().path(), imported.from())
                        .flatMap(module -> export(module, imported.name()));
        return bound.flatMap(it -> function(it.expression(), it.scope(), steps + 1));
    }

    /** Whether a name is imported from a package. */
    boolean isOfPackage(String name, ScriptScope scope) {
        ScriptModule.Import imported = scope.module().imports().get(name);
        return scope.declared(name).isEmpty()
                && (imported == null || !imported.from().startsWith("."));
    }

    /** Returns the result of a function for these arguments. */
    Value applied(ScriptScope.Bound function, List<Value> arguments) {
        Expression.Lambda lambda = (Expression.Lambda) function.expression();
        Map<String, Value> given = new HashMap<>();
        for (int at = 0; at < lambda.parameters().size(); at++) {
            Position position = position(lambda, function.scope());
            given.put(
                    lambda.parameters().get(at),
                    at < arguments.size()
                            ? arguments.get(at)
                            : new Value.Unread(lambda.parameters().get(at), position));
        }
        return value(
                lambda.result(),
                new ScriptScope(function.scope().module(), given, lambda.declared(), Optional.of(function.scope())));
    }

    /** Returns the module that {@code require} refers to. */
    Optional<Value> required(String named, ScriptScope scope) {
        return files.imported(scope.module().path(), named)
                .map(module -> enter(
                        module.path() + "\n",
                        () -> exported(module, ScriptModule.DEFAULT),
                        new Value.Unread(named, Position.of(module.path()))));
    }

    Position position(Expression expression, ScriptScope scope) {
        return scope.module().lines().position(expression.start());
    }

    /** Returns an expression that has to be computed, as written. */
    Value.Unread unread(Expression expression, ScriptScope scope) {
        String text = scope.module().text();
        int start = Math.min(expression.start(), text.length());
        int end = expression instanceof Expression.Opaque opaque
                ? Math.max(start, Math.min(opaque.end(), text.length()))
                : text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
        String excerpt = text.substring(start, Math.min(end, start + 4 * LONGEST))
                .replaceAll("\\s+", " ")
                .strip();
        String shown = excerpt.length() > LONGEST ? excerpt.substring(0, LONGEST) + "…" : excerpt;
        return new Value.Unread(shown, position(expression, scope));
    }
}
