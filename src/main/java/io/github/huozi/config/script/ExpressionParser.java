package io.github.huozi.config.script;

import io.github.huozi.book.control.BuildControl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parses expressions. One that is not among those in {@link Expression}, or is nested too deeply, is opaque, and the parser
 * continues after it.
 */
final class ExpressionParser {

    private static final int DEEPEST = 64;

    private final String text;
    private final ScriptCursor at;
    private final BuildControl control;
    private final FunctionParser functions;
    private int depth;

    ExpressionParser(String text, ScriptCursor at, BuildControl control) {
        this.text = text;
        this.at = at;
        this.control = control;
        this.functions = new FunctionParser(at, this);
    }

    /** Parses the expression at the cursor and moves to its end. */
    Expression expression() {
        int start = at.token().start();
        int from = at.index();
        if (depth >= DEEPEST) {
            at.skipExpression();
            return opaque(start);
        }
        depth++;
        control.check();
        Expression read = operators(start);
        depth--;
        if (at.endsExpression() || isNextLine(from)) {
            return read;
        }
        at.skipExpression();
        return opaque(start);
    }

    /** Without semicolons, a line that begins with a name begins a statement. */
    private boolean isNextLine(int from) {
        return at.index() > from && at.token().opensLine() && at.token().kind() != ScriptToken.Kind.MARK;
    }

    Expression.Opaque opaque(int start) {
        return new Expression.Opaque(start, Math.max(start, at.before().end()));
    }

    private Expression operators(int start) {
        Expression first = postfix();
        if (at.is("+")) {
            return new Expression.Sum(joined(first, "+"), start);
        }
        if (at.is("||") || at.is("??")) {
            return new Expression.Either(joined(first, at.token().text()), start);
        }
        return first;
    }

    private List<Expression> joined(Expression first, String operator) {
        List<Expression> all = new ArrayList<>(List.of(first));
        while (at.take(operator)) {
            all.add(postfix());
        }
        return all;
    }

    private Expression postfix() {
        Expression read = primary();
        while (true) {
            int start = read.start();
            if (at.is(".") || at.is("?.")) {
                at.move();
                ScriptToken name = at.token();
                if (!name.isName()) {
                    continue;
                }
                at.move();
                read = new Expression.Member(read, new Expression.Plain(name.text(), true, name.start()), start);
            } else if (at.is("[") && !at.token().opensLine()) {
                int end = at.closing();
                at.move();
                Expression key = expression();
                at.moveTo(end + 1);
                read = new Expression.Member(read, key, start);
            } else if (at.is("(")) {
                read = new Expression.Call(read, arguments(), start);
            } else if (at.is("<") && typedCall() > 0) {
                at.moveTo(typedCall());
            } else if (at.is("!") && !at.token().opensLine()) {
                at.move();
            } else if (at.is("as") || at.is("satisfies")) {
                at.move();
                at.skipType();
            } else {
                return read;
            }
        }
    }

    /** Returns the place of the bracket in {@code f<Type>(x)}; 0 if this is not such a call. */
    private int typedCall() {
        int angles = 0;
        for (int ahead = 0; ahead < 32; ahead++) {
            ScriptToken token = at.token(ahead);
            angles += token.is("<") ? 1 : token.is(">") ? -1 : 0;
            if (angles == 0) {
                return at.token(ahead + 1).is("(") ? at.index() + ahead + 1 : 0;
            }
        }
        return 0;
    }

    private List<Expression> arguments() {
        return items(at.closing());
    }

    /** Parses items separated by commas, from the opening bracket at the cursor to its closing one. */
    private List<Expression> items(int end) {
        List<Expression> items = new ArrayList<>();
        at.move();
        while (at.index() < end) {
            int from = at.index();
            if (!at.take(",")) {
                items.add(item());
                at.take(",");
            }
            if (at.index() == from) {
                at.skip();
            }
        }
        at.moveTo(end + 1);
        return items;
    }

    private Expression item() {
        int start = at.token().start();
        return at.take("...") ? new Expression.Spread(expression(), start) : expression();
    }

    private Expression primary() {
        ScriptToken token = at.token();
        int start = token.start();
        switch (token.kind()) {
            case TEXT, NUMBER -> {
                at.move();
                return new Expression.Plain(token.text(), token.kind() == ScriptToken.Kind.TEXT, start);
            }
            case TEMPLATE -> {
                at.move();
                return template(token);
            }
            case NAME -> {
                return word(token);
            }
            default -> {
                return bracketed(start);
            }
        }
    }

    private Expression bracketed(int start) {
        if (at.is("[")) {
            return new Expression.Listing(items(at.closing()), start);
        }
        if (at.is("{")) {
            return structure(start);
        }
        if (at.is("(")) {
            Optional<Expression> lambda = functions.lambda(start);
            if (lambda.isPresent()) {
                return lambda.get();
            }
            int end = at.closing();
            at.move();
            Expression inner = expression();
            at.moveTo(end + 1);
            return inner;
        }
        if ((at.is("-") || at.is("+")) && at.token(1).kind() == ScriptToken.Kind.NUMBER) {
            at.move();
            String number = text.charAt(start) + at.token().text();
            at.move();
            return new Expression.Plain(number, false, start);
        }
        at.skipExpression();
        return opaque(start);
    }

    private Expression word(ScriptToken word) {
        int start = word.start();
        switch (word.text()) {
            case "true", "false", "null", "undefined" -> {
                at.move();
                return new Expression.Plain(word.text().equals("undefined") ? "null" : word.text(), false, start);
            }
            case "await" -> {
                at.move();
                return postfix();
            }
            case "async", "function" -> {
                Optional<Expression> lambda = functions.lambda(start);
                if (lambda.isPresent()) {
                    return lambda.get();
                }
                at.skipExpression();
                return opaque(start);
            }
            case "new", "class", "typeof", "void", "delete", "yield" -> {
                at.skipExpression();
                return opaque(start);
            }
            default -> {
                return functions.lambda(start).orElseGet(() -> {
                    at.move();
                    return new Expression.Name(word.text(), start);
                });
            }
        }
    }

    private Expression template(ScriptToken token) {
        List<Expression> parts = new ArrayList<>();
        String inner = token.text();
        int from = 0;
        while (from <= inner.length()) {
            int open = inner.indexOf("${", from);
            while (open > 0 && inner.charAt(open - 1) == '\\') {
                open = inner.indexOf("${", open + 1);
            }
            String plain = inner.substring(from, open < 0 ? inner.length() : open);
            parts.add(new Expression.Plain(ScriptText.unescaped(plain), true, token.start()));
            if (open < 0) {
                break;
            }
            ScriptCursor inside = new ScriptCursor(ScriptTokens.of(inner.substring(open + 1), control));
            int end = inside.closing();
            ExpressionParser parser = new ExpressionParser(inner, inside, control);
            parser.depth = depth + 1;
            inside.move();
            parts.add(parser.depth < DEEPEST ? placed(parser.expression(), token) : opaque(token.start()));
            inside.moveTo(end);
            from = open + 1 + inside.token().end();
        }
        return new Expression.Template(parts, token.start());
    }

    /** A substitution gets the place of its template, since its own place is relative to that. */
    private static Expression placed(Expression inner, ScriptToken template) {
        if (inner instanceof Expression.Name name) {
            return new Expression.Name(name.name(), template.start());
        }
        return inner instanceof Expression.Opaque ? new Expression.Opaque(template.start(), template.end()) : inner;
    }

    private Expression structure(int start) {
        int end = at.closing();
        List<Expression.Property> properties = new ArrayList<>();
        at.move();
        while (at.index() < end) {
            int from = at.index();
            property(end).ifPresent(properties::add);
            while (at.index() < end && !at.take(",")) {
                at.skip();
            }
            if (at.index() == from) {
                at.skip();
            }
        }
        at.moveTo(end + 1);
        return new Expression.Structure(properties, start);
    }

    private Optional<Expression.Property> property(int end) {
        ScriptToken token = at.token();
        int start = token.start();
        if (at.is(",") || at.index() >= end) {
            return Optional.empty();
        }
        if (at.take("...")) {
            Expression nothing = new Expression.Plain("", true, start);
            return Optional.of(new Expression.Property(nothing, new Expression.Spread(expression(), start)));
        }
        Expression key;
        if (at.is("[")) {
            int close = at.closing();
            at.move();
            key = expression();
            at.moveTo(close + 1);
        } else {
            at.move();
            key = new Expression.Plain(token.text(), true, start);
        }
        if (at.take(":")) {
            return Optional.of(new Expression.Property(key, expression()));
        }
        if (token.isName() && (at.is(",") || at.index() >= end)) {
            return Optional.of(new Expression.Property(key, new Expression.Name(token.text(), start)));
        }
        if (at.is("(")) {
            return Optional.of(new Expression.Property(key, functions.method(start)));
        }
        // A modifier such as async or get.
        return token.isName() && at.token().isName() ? property(end) : Optional.empty();
    }
}
