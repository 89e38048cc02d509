package io.github.huozi.config.script;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parses functions, and declarations inside and outside them. */
final class FunctionParser {

    private final ScriptCursor at;
    private final ExpressionParser expressions;

    FunctionParser(ScriptCursor at, ExpressionParser expressions) {
        this.at = at;
        this.expressions = expressions;
    }

    Expression method(int start) {
        List<String> parameters = parameters();
        if (at.take(":")) {
            at.skipType();
        }
        return at.is("{") ? body(parameters, start) : expressions.opaque(start);
    }

    /** Parses a function, if there is one at the cursor. */
    Optional<Expression> lambda(int start) {
        int from = at.index();
        at.take("async");
        if (at.take("function")) {
            at.take("*");
            if (at.token().isName()) {
                at.move();
            }
            return Optional.of(method(start));
        }
        if (at.token().isName() && at.token(1).is("=>")) {
            List<String> parameters = List.of(at.token().text());
            at.moveTo(at.index() + 2);
            return Optional.of(result(parameters, start));
        }
        if (at.is("(") && isArrow(at.closing())) {
            List<String> parameters = parameters();
            while (!at.is("=>") && !at.isAtEnd()) {
                at.skip();
            }
            at.move();
            return Optional.of(result(parameters, start));
        }
        at.moveTo(from);
        return Optional.empty();
    }

    private boolean isArrow(int closing) {
        int ahead = closing - at.index();
        if (at.token(ahead + 1).is("=>")) {
            return true;
        }
        if (!at.token(ahead + 1).is(":")) {
            return false;
        }
        int from = at.index();
        at.moveTo(closing + 2);
        at.skipType();
        boolean arrow = at.is("=>");
        at.moveTo(from);
        return arrow;
    }

    private Expression result(List<String> parameters, int start) {
        return at.is("{")
                ? body(parameters, start)
                : new Expression.Lambda(parameters, Map.of(), expressions.expression(), start);
    }

    /** Parses parameter names; leaves the cursor after their brackets. */
    List<String> parameters() {
        List<String> names = new ArrayList<>();
        int end = at.closing();
        at.move();
        while (at.index() < end) {
            names.add(at.token().isName() ? at.token().text() : "");
            while (at.index() < end && !at.take(",")) {
                at.skip();
            }
        }
        at.moveTo(end + 1);
        return names;
    }

    /** Parses the body of a function: its declarations and its result; opaque if it contains anything else. */
    Expression body(List<String> parameters, int start) {
        int end = at.closing();
        Map<String, Expression> declared = new LinkedHashMap<>();
        at.move();
        while (at.index() < end) {
            if (at.take("return")) {
                Expression result = expressions.expression();
                at.moveTo(end + 1);
                return new Expression.Lambda(parameters, declared, result, start);
            }
            if (!declaration(declared) && !at.take(";")) {
                break;
            }
        }
        at.moveTo(end + 1);
        return expressions.opaque(start);
    }

    /** Parses {@code const a = x, b = y}; returns whether there is one at the cursor. */
    boolean declaration(Map<String, Expression> declared) {
        if (!at.take("const") && !at.take("let") && !at.take("var")) {
            return false;
        }
        do {
            String name = at.token().isName() ? at.token().text() : "";
            at.skip();
            if (at.take(":")) {
                at.skipType();
            }
            if (at.take("=")) {
                declared.put(name, expressions.expression());
            }
        } while (at.take(","));
        at.take(";");
        return true;
    }
}
