package io.github.huozi.config.script;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** A place among the tokens of a script, and ways to advance. */
final class ScriptCursor {

    /** Words that begin a statement even if nothing ends the one before. */
    private static final Set<String> STATEMENTS = Set.of(
            "const",
            "let",
            "var",
            "function",
            "export",
            "import",
            "module",
            "exports",
            "class",
            "return",
            "if",
            "for",
            "while",
            "switch",
            "try",
            "throw",
            "interface",
            "type",
            "declare",
            "enum",
            "async");

    private final List<ScriptToken> tokens;
    private final int[] closings;
    private int index;

    ScriptCursor(List<ScriptToken> tokens) {
        this.tokens = tokens;
        this.closings = closings(tokens);
    }

    /** Returns for each opening bracket the token that closes it; the end of the script if there is none. */
    private static int[] closings(List<ScriptToken> tokens) {
        int[] closings = new int[tokens.size()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < tokens.size(); at++) {
            ScriptToken token = tokens.get(at);
            closings[at] = tokens.size() - 1;
            if (isOpening(token)) {
                open.push(at);
            } else if (isClosing(token)) {
                while (!open.isEmpty()) {
                    int from = open.pop();
                    closings[from] = at;
                    if (fits(tokens.get(from), token)) {
                        break;
                    }
                }
            }
        }
        return closings;
    }

    private static boolean fits(ScriptToken open, ScriptToken close) {
        return (open.text() + close.text()).matches("\\(\\)|\\[\\]|\\{\\}");
    }

    private static boolean isOpening(ScriptToken token) {
        return token.is("(") || token.is("[") || token.is("{");
    }

    static boolean isClosing(ScriptToken token) {
        return token.is(")") || token.is("]") || token.is("}");
    }

    ScriptToken token() {
        return tokens.get(index);
    }

    ScriptToken token(int ahead) {
        return tokens.get(Math.min(index + ahead, tokens.size() - 1));
    }

    /** Returns the token before this one. */
    ScriptToken before() {
        return tokens.get(Math.max(0, index - 1));
    }

    int index() {
        return index;
    }

    void moveTo(int place) {
        index = Math.min(place, tokens.size() - 1);
    }

    void move() {
        moveTo(index + 1);
    }

    boolean isAtEnd() {
        return token().kind() == ScriptToken.Kind.END;
    }

    boolean is(String mark) {
        return token().is(mark);
    }

    /** Skips a symbol or word, if it is at the cursor. */
    boolean take(String mark) {
        boolean here = is(mark);
        if (here) {
            move();
        }
        return here;
    }

    /** Returns the place of the bracket that closes the one at the cursor. */
    int closing() {
        return closings[index];
    }

    /** Skips one token, or a pair of brackets with everything in between. */
    void skip() {
        moveTo(isOpening(token()) ? closing() + 1 : index + 1);
    }

    /** Whether an expression cannot continue here. */
    boolean endsExpression() {
        ScriptToken token = token();
        return isAtEnd() || isClosing(token) || token.is(",") || token.is(";") || beginsStatement();
    }

    /** Whether a statement begins on a new line here. */
    boolean beginsStatement() {
        return token().opensLine() && token().isName() && STATEMENTS.contains(token().text());
    }

    /** Skips to the end of the expression at the cursor. */
    void skipExpression() {
        int from = index;
        while (!endsExpression() || index == from) {
            if (isAtEnd() || (index == from && isClosing(token()))) {
                return;
            }
            skip();
        }
    }

    /** Skips a TypeScript type, up to a symbol that is not part of one. */
    void skipType() {
        int angles = 0;
        int from = index;
        while (!isAtEnd()) {
            ScriptToken token = token();
            angles += token.is("<") ? 1 : token.is(">") ? -1 : 0;
            boolean ends = angles <= 0
                    && (isClosing(token) || token.is(",") || token.is(";") || token.is("=") || token.is("=>"));
            boolean nextLine = index > from
                    && angles <= 0
                    && token.opensLine()
                    && !token.is("|")
                    && !token.is("&")
                    && !token.is(">");
            if (ends || nextLine) {
                return;
            }
            skip();
        }
    }
}
