package io.github.huozi.config.script;

import io.github.huozi.book.control.BuildControl;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Parses the declarations, imports and exports of a file in ECMAScript and CommonJS syntax; everything else is skipped. */
final class ScriptParser {

    private static final Set<String> CHANGING =
            Set.of("push", "unshift", "splice", "sort", "reverse", "pop", "shift", "fill");

    private final ScriptCursor at;
    private final ExpressionParser expressions;
    private final FunctionParser functions;
    private final BuildControl control;
    private final Map<String, Expression> declared = new LinkedHashMap<>();
    private final Set<String> changed = new HashSet<>();
    private final Map<String, ScriptModule.Import> imports = new LinkedHashMap<>();
    private final Map<String, Expression> exports = new LinkedHashMap<>();
    private final List<String> passedOn = new ArrayList<>();

    private ScriptParser(String text, BuildControl control) {
        this.control = control;
        this.at = new ScriptCursor(ScriptTokens.of(text, control));
        this.expressions = new ExpressionParser(text, at, control);
        this.functions = new FunctionParser(at, expressions);
    }

    static ScriptModule parse(String path, String text, BuildControl control) {
        ScriptParser parser = new ScriptParser(text, control);
        parser.run();
        return new ScriptModule(
                path,
                text,
                ScriptLines.of(path, text),
                parser.declared,
                parser.changed,
                parser.imports,
                parser.exports,
                parser.passedOn);
    }

    private void run() {
        while (!at.isAtEnd()) {
            int from = at.index();
            statement();
            if (at.index() == from) {
                at.skip();
            }
        }
    }

    private void statement() {
        control.check();
        if (at.take("import")) {
            imported();
        } else if (at.take("export")) {
            exported();
        } else if (required() || functions.declaration(declared) || !function().isEmpty()) {
            at.take(";");
        } else if (at.is("module") && at.token(1).is(".") && at.token(2).is("exports")) {
            at.moveTo(at.index() + 3);
            assigned();
        } else if (at.is("exports")) {
            at.move();
            assigned();
        } else {
            change();
        }
    }

    /** Parses an assignment to {@code module.exports}, or to one of its names. */
    private void assigned() {
        String name = ScriptModule.DEFAULT;
        if (at.is(".") && at.token(1).isName()) {
            name = at.token(1).text();
            at.moveTo(at.index() + 2);
        }
        if (at.take("=")) {
            exports.put(name, expressions.expression());
        }
    }

    /** Parses a function; returns its name, or an empty text if there is none. */
    private String function() {
        int from = at.index();
        int start = at.token().start();
        at.take("async");
        if (!at.take("function")) {
            at.moveTo(from);
            return "";
        }
        at.take("*");
        String name = at.token().isName() ? at.token().text() : ScriptModule.DEFAULT;
        at.moveTo(at.index() + (at.token().isName() ? 1 : 0));
        while (!at.is("(") && !at.isAtEnd()) {
            at.skip();
        }
        List<String> parameters = functions.parameters();
        while (!at.is("{") && !at.isAtEnd()) {
            at.skip();
        }
        declared.put(name, functions.body(parameters, start));
        return name;
    }

    /** {@code const { a, b: c } = require('./d')} is an import. */
    private boolean required() {
        int from = at.index();
        if ((at.take("const") || at.take("let") || at.take("var")) && at.is("{")) {
            int close = at.closing();
            int ahead = close - at.index();
            ScriptToken module = at.token(ahead + 4);
            if (at.token(ahead + 1).is("=")
                    && at.token(ahead + 2).is("require")
                    && module.kind() == ScriptToken.Kind.TEXT) {
                names(module.text());
                at.moveTo(close + 6);
                return true;
            }
        }
        at.moveTo(from);
        return false;
    }

    private void imported() {
        if (at.token().kind() == ScriptToken.Kind.TEXT || at.is("(")) {
            at.skip();
            return;
        }
        at.take("type");
        int from = at.index();
        while (!at.is("from") && !at.isAtEnd() && !at.is(";")) {
            at.skip();
        }
        if (!at.is("from")) {
            return;
        }
        String module = at.token(1).text();
        int after = at.index() + 2;
        at.moveTo(from);
        if (at.token().isName() && !at.is("from")) {
            imports.put(at.token().text(), new ScriptModule.Import(module, ScriptModule.DEFAULT));
            at.move();
            at.take(",");
        }
        if (at.is("*") && at.token(1).is("as")) {
            imports.put(at.token(2).text(), new ScriptModule.Import(module, ScriptModule.ALL));
        } else if (at.is("{")) {
            names(module);
        }
        at.moveTo(after);
        at.take(";");
    }

    /** {@code { a, b as c }} or {@code { a, b: c }} of a module. */
    private void names(String module) {
        int end = at.closing();
        at.move();
        while (at.index() < end) {
            at.take("type");
            String name = at.token().text();
            boolean renamed = at.token(1).is("as") || at.token(1).is(":");
            String local = renamed ? at.token(2).text() : name;
            imports.put(local, new ScriptModule.Import(module, name));
            while (at.index() < end && !at.take(",")) {
                at.skip();
            }
        }
    }

    private void exported() {
        if (at.take("default")) {
            int start = at.token().start();
            String name = function();
            exports.put(
                    ScriptModule.DEFAULT, name.isEmpty() ? expressions.expression() : new Expression.Name(name, start));
        } else if (at.is("*")) {
            all();
        } else if (at.is("{")) {
            list();
        } else {
            Set<String> known = new HashSet<>(declared.keySet());
            if (functions.declaration(declared) || !function().isEmpty()) {
                declared.forEach((name, value) -> {
                    if (!known.contains(name)) {
                        exports.put(name, value);
                    }
                });
            }
        }
    }

    private void all() {
        at.move();
        String local = at.take("as") ? at.token().text() : "";
        at.moveTo(at.index() + (local.isEmpty() ? 0 : 1));
        if (at.take("from")) {
            String module = at.token().text();
            if (local.isEmpty()) {
                passedOn.add(module);
            } else {
                imports.put(local, new ScriptModule.Import(module, ScriptModule.ALL));
                exports.put(local, new Expression.Name(local, at.token().start()));
            }
            at.move();
        }
    }

    /** {@code export { a, b as default }}, of this module or {@code from} another. */
    private void list() {
        int open = at.index();
        int end = at.closing();
        boolean other = at.token(end - open + 1).is("from");
        String module = at.token(end - open + 2).text();
        at.move();
        while (at.index() < end) {
            String local = at.token().text();
            String name = at.token(1).is("as") ? at.token(2).text() : local;
            // A key that cannot be a name keeps exports that are passed on apart from declarations.
            String key = other ? module + "\n" + local : local;
            if (other) {
                imports.put(key, new ScriptModule.Import(module, local));
            }
            exports.put(name, new Expression.Name(key, at.token().start()));
            while (at.index() < end && !at.take(",")) {
                at.skip();
            }
        }
        at.moveTo(end + (other ? 3 : 1));
    }

    /** After a statement that changes its value, a name is no longer a literal. */
    private void change() {
        if (at.token().isName()) {
            String name = at.token().text();
            int from = at.index();
            String last = "";
            boolean path = true;
            at.move();
            while (path) {
                if (at.is(".") && at.token(1).isName()) {
                    last = at.token(1).text();
                    at.moveTo(at.index() + 2);
                } else if (at.is("[") && !at.token().opensLine()) {
                    at.skip();
                } else {
                    path = false;
                }
            }
            if (at.is("=") || at.is("+=") || (at.is("(") && CHANGING.contains(last))) {
                changed.add(name);
            }
            at.moveTo(Math.max(from + 1, at.index()));
        } else {
            at.skip();
        }
    }
}
