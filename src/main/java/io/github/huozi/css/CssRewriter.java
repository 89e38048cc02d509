package io.github.huozi.css;

import io.github.huozi.css.CssPolicy.Dropped;
import io.github.huozi.css.CssToken.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites a style sheet from its tokens. Leaves out what is not well-formed, as every browser does, and cuts off blocks
 * nested deeper than anybody writes them. Use one per text.
 */
public final class CssRewriter {

    /** The maximum depth of nested brackets and blocks. */
    private static final int MOST_DEPTH = 32;

    private static final int MOST_PASSES = 4;

    private static final Set<String> AT_RULES = Set.of(
            "media",
            "supports",
            "layer",
            "container",
            "scope",
            "starting-style",
            "font-face",
            "font-feature-values",
            "page",
            "keyframes",
            "-webkit-keyframes",
            "counter-style",
            "namespace",
            "property",
            "footnote",
            "top-left",
            "top-left-corner",
            "top-center",
            "top-right",
            "top-right-corner",
            "bottom-left",
            "bottom-left-corner",
            "bottom-center",
            "bottom-right",
            "bottom-right-corner",
            "left-top",
            "left-middle",
            "left-bottom",
            "right-top",
            "right-middle",
            "right-bottom");

    /** Properties that run programs in old browsers. */
    private static final Set<String> PROGRAMS = Set.of("behavior", "-moz-binding");

    /** Functions that take addresses as strings, or programs. */
    private static final Set<String> LOADING = Set.of(
            "expression",
            "image-set",
            "-webkit-image-set",
            "image",
            "src",
            "element",
            "-moz-element",
            "paint",
            "cross-fade",
            "-webkit-cross-fade");

    private final CssTokenizer source;
    private final CssPolicy policy;
    private final StringBuilder out = new StringBuilder();
    private final CssLines lines;
    private CssToken token;

    /** The number of open style rules. */
    private int rules;

    private CssRewriter(String css, CssPolicy policy) {
        this.source = new CssTokenizer(css);
        this.policy = policy;
        this.lines = source.lines();
        this.token = source.next();
    }

    /** Returns the rewritten style sheet. Rewriting the result changes nothing. */
    public static String sheet(String css, CssPolicy policy) {
        return settled(css, policy, rewriter -> rewriter.body(0));
    }

    /** Returns the rewritten declarations of a {@code style} attribute. */
    public static String declarations(String css, CssPolicy policy) {
        return settled(css, policy, rewriter -> rewriter.body(1));
    }

    private interface Part {
        void write(CssRewriter rewriter);
    }

    /**
     * Repeats until the result is stable: well-formed CSS is stable at once. Malformed CSS may change its meaning when its
     * neighbours are dropped, and must not pass in a form that was never checked.
     */
    private static String settled(String css, CssPolicy policy, Part part) {
        String before = written(css, policy, part);
        for (int pass = 1; pass < MOST_PASSES; pass++) {
            String after = written(before, new Understood(policy), part);
            if (after.equals(before)) {
                return after;
            }
            before = after;
        }
        return "";
    }

    private static String written(String css, CssPolicy policy, Part part) {
        CssRewriter rewriter = new CssRewriter(css, policy);
        part.write(rewriter);
        return rewriter.out.toString();
    }

    /** Addresses that this class wrote are safe. */
    private record Understood(CssPolicy first) implements CssPolicy {

        @Override
        public Optional<String> address(String address, int line, int column) {
            return Optional.of(address);
        }

        @Override
        public boolean takes(String property) {
            return first.takes(property);
        }

        @Override
        public boolean nests() {
            return first.nests();
        }
    }

    private void advance() {
        token = source.next();
    }

    private void drop(Dropped why, String what, int start) {
        int line = lines.of(start);
        policy.dropped(why, what, line, start - lines.start(line) + 1);
    }

    /** Writes rules and declarations up to the end of the block; those of a style sheet end with the text. */
    private void body(int depth) {
        while (!token.is(Kind.END)) {
            if (token.is(Kind.SPACE) || token.is(Kind.SEMICOLON)) {
                advance();
            } else if (token.is(Kind.CLOSE, "}")) {
                if (depth > 0) {
                    return;
                }
                advance();
            } else if (token.is(Kind.AT_KEYWORD)) {
                atRule(depth);
            } else if (depth == 0 || !declaration()) {
                rule(depth);
            }
        }
    }

    private void atRule(int depth) {
        int start = token.start();
        String name = token.lower();
        advance();
        @Nullable String prelude = values(true, name.equals("namespace") || name.equals("import"));
        if (name.equals("import")) {
            drop(
                    Dropped.IMPORT,
                    source.between(start, Math.min(token.start(), start + 200)).strip(),
                    start);
        }
        boolean written = prelude != null && AT_RULES.contains(name) && mayNest(start);
        if (!token.is(Kind.OPEN)) {
            if (written) {
                out.append('@')
                        .append(name)
                        .append(gap(prelude))
                        .append(prelude)
                        .append(depth == 0 ? ";\n" : "; ");
            }
            if (token.is(Kind.SEMICOLON)) {
                advance();
            }
            return;
        }
        block(written ? "@" + name + gap(prelude) + prelude : null, depth);
    }

    private boolean mayNest(int start) {
        if (rules > 0 && !policy.nests()) {
            drop(
                    Dropped.NESTING,
                    source.between(start, Math.min(token.start(), start + 80)).strip(),
                    start);
            return false;
        }
        return true;
    }

    private static String gap(@Nullable String prelude) {
        return prelude == null || prelude.isEmpty() ? "" : " ";
    }

    private void rule(int depth) {
        int start = token.start();
        @Nullable String selector = values(true, false);
        if (token.is(Kind.OPEN)) {
            boolean written = selector != null && !selector.isEmpty() && mayNest(start);
            rules++;
            block(written ? selector : null, depth);
            rules--;
        } else if (token.is(Kind.SEMICOLON)) {
            advance();
        }
    }

    /** Writes a block in braces; drops it if it has no prelude. */
    private void block(@Nullable String head, int depth) {
        if (head == null || depth >= MOST_DEPTH) {
            skipBlock();
            return;
        }
        out.append(head).append(" { ");
        advance();
        int empty = out.length();
        body(depth + 1);
        if (out.length() == empty && head.startsWith("@font-face")) {
            out.setLength(empty - head.length() - 3);
        } else {
            out.append(depth == 0 ? "}\n" : "} ");
        }
        if (token.is(Kind.CLOSE)) {
            advance();
        }
    }

    private void skipBlock() {
        int open = 0;
        while (!token.is(Kind.END)) {
            if (token.is(Kind.OPEN) || token.is(Kind.FUNCTION)) {
                open++;
            } else if (token.is(Kind.CLOSE)) {
                open--;
                if (open <= 0) {
                    advance();
                    return;
                }
            }
            advance();
        }
    }

    /** Writes a declaration if this is one; otherwise consumes nothing. */
    private boolean declaration() {
        if (!token.is(Kind.IDENT)) {
            return false;
        }
        CssToken first = token;
        int second = source.position();
        advance();
        while (token.is(Kind.SPACE)) {
            advance();
        }
        if (token.is(Kind.COLON)) {
            advance();
            boolean custom = first.value().startsWith("--");
            @Nullable String value = values(!custom, false);
            // Nested rules begin like declarations: a:hover {…}.
            if (custom || !token.is(Kind.OPEN)) {
                write(first, value);
                return true;
            }
        }
        source.goTo(second);
        token = first;
        return false;
    }

    private void write(CssToken property, @Nullable String value) {
        String name = property.lower();
        if (!policy.takes(name) || PROGRAMS.contains(name)) {
            drop(Dropped.PROPERTY, name, property.start());
        } else if (value != null && value.indexOf('{') >= 0 && !policy.nests()) {
            drop(Dropped.NESTING, property.value(), property.start());
        } else if (value != null && (!value.isEmpty() || name.startsWith("--"))) {
            out.append(property.text()).append(": ").append(value).append("; ");
        }
    }

    /**
     * Writes values up to a semicolon or closing brace outside brackets, or up to an opening brace.
     *
     * @param toBrace whether an opening brace ends the values
     * @param naming whether an address is only a name and is not loaded
     * @return null when the values contain something that is not allowed
     */
    private @Nullable String values(boolean toBrace, boolean naming) {
        StringBuilder text = new StringBuilder();
        Deque<String> open = new ArrayDeque<>();
        CssToken before = new CssToken(Kind.SPACE, " ", "", 0);
        boolean allowed = true;
        while (!ends(open.isEmpty(), toBrace)) {
            @Nullable String written = allowed ? value(open, naming) : passOver(open);
            boolean endsMarkup = before.is(Kind.DELIM, "<") && (token.is(Kind.DELIM, "/") || token.is(Kind.DELIM, "!"));
            allowed &= written != null && open.size() <= MOST_DEPTH && !endsMarkup;
            if (allowed && written != null) {
                boolean blank = token.is(Kind.SPACE) && (text.isEmpty() || before.is(Kind.SPACE));
                text.append(blank ? "" : separator(before, written)).append(blank ? "" : written);
            }
            before = token;
            advance();
        }
        while (!open.isEmpty()) {
            text.append(open.pop());
        }
        return allowed ? text.toString().strip() : null;
    }

    private boolean ends(boolean outside, boolean toBrace) {
        if (token.is(Kind.END)) {
            return true;
        }
        return outside
                && (token.is(Kind.SEMICOLON) || token.is(Kind.CLOSE, "}") || (toBrace && token.is(Kind.OPEN, "{")));
    }

    /** Only keeps track of brackets. */
    private @Nullable String passOver(Deque<String> open) {
        if (token.is(Kind.OPEN) || token.is(Kind.FUNCTION)) {
            open.push(token.closing());
        } else if (token.is(Kind.CLOSE) && !open.isEmpty() && open.peek().equals(token.value())) {
            open.pop();
        }
        return null;
    }

    /** Returns a token as written; null when it is not allowed. */
    private @Nullable String value(Deque<String> open, boolean naming) {
        switch (token.kind()) {
            case FUNCTION -> {
                open.push(")");
                return function(naming, open);
            }
            case OPEN -> open.push(token.closing());
            case CLOSE -> {
                if (open.isEmpty() || !open.peek().equals(token.value())) {
                    return null;
                }
                open.pop();
            }
            case URL -> {
                return naming ? token.text() : address(token);
            }
            case BAD_STRING, BAD_URL, AT_KEYWORD -> {
                return null;
            }
            case DELIM -> {
                if (token.value().equals("\\") || token.value().equals("@")) {
                    return null;
                }
            }
            default -> {
                return token.text();
            }
        }
        return token.text();
    }

    private @Nullable String function(boolean naming, Deque<String> open) {
        String name = token.lower();
        if (LOADING.contains(name)) {
            drop(Dropped.FUNCTION, name + "()", token.start());
            return null;
        }
        if (!name.equals("url")) {
            return token.text();
        }
        int start = token.start();
        advance();
        while (token.is(Kind.SPACE)) {
            advance();
        }
        if (!token.is(Kind.STRING)) {
            return null;
        }
        CssToken address = new CssToken(Kind.URL, token.value(), "", start);
        int after = source.position();
        CssToken string = token;
        advance();
        while (token.is(Kind.SPACE)) {
            advance();
        }
        if (!token.is(Kind.CLOSE, ")") && !token.is(Kind.END)) {
            source.goTo(after);
            token = string;
            return null;
        }
        open.pop();
        return naming ? address.text() : address(address);
    }

    private @Nullable String address(CssToken url) {
        int line = lines.of(url.start());
        Optional<String> address = policy.address(url.value().strip(), line, url.start() - lines.start(line) + 1);
        if (address.isEmpty()) {
            drop(Dropped.ADDRESS, url.value().strip(), url.start());
            return null;
        }
        return new CssToken(Kind.URL, address.get(), "", url.start()).text();
    }

    /** Separates two tokens by a comment if they would otherwise be read differently (CSS Syntax 3, section 9). */
    private static String separator(CssToken before, String written) {
        switch (before.kind()) {
            case SPACE, OPEN, CLOSE, COLON, SEMICOLON, COMMA, STRING, URL, FUNCTION, END -> {
                return "";
            }
            default -> {
                String first = before.text();
                String head = written.substring(
                        0, written.offsetByCodePoints(0, Math.min(3, written.codePointCount(0, written.length()))));
                CssTokenizer joined = new CssTokenizer(first + head);
                CssToken read = joined.next();
                boolean same =
                        read.kind() == before.kind() && joined.position() == first.codePointCount(0, first.length());
                return same ? "" : "/**/";
            }
        }
    }
}
