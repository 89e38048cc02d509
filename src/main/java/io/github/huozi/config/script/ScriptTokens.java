package io.github.huozi.config.script;

import io.github.huozi.book.control.BuildControl;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Splits a script into tokens. Unclosed ones extend to the end of the script. */
final class ScriptTokens {

    /** The most levels of nested templates. */
    private static final int DEEPEST = 32;

    private static final int CHECKED = 4096;

    private static final List<String> MARKS = List.of(
            ">>>=", "...", "===", "!==", "**=", "??=", "||=", "&&=", "=>", "==", "!=", "<=", "++", "--", "&&", "||",
            "??", "?.", "+=", "-=", "*=", "/=", "**");

    /** Words after which a slash begins a regular expression rather than a division. */
    private static final Set<String> BEFORE_PATTERN = Set.of("return", "typeof", "case", "in", "of", "default");

    private final String text;
    private final BuildControl control;
    private final List<ScriptToken> tokens = new ArrayList<>();
    private int at;

    private ScriptTokens(String text, BuildControl control) {
        this.text = text;
        this.control = control;
    }

    /** Returns all tokens of a script, the last of which is its end. */
    static List<ScriptToken> of(String text, BuildControl control) {
        ScriptTokens cut = new ScriptTokens(text, control);
        cut.run();
        return cut.tokens;
    }

    private void run() {
        boolean line = skipSpace();
        while (at < text.length()) {
            if (tokens.size() % CHECKED == 0) {
                control.check();
            }
            next(line);
            line = skipSpace();
        }
        tokens.add(new ScriptToken(ScriptToken.Kind.END, "", text.length(), text.length(), true));
    }

    /** Skips white space and comments; returns whether there was a line break. */
    private boolean skipSpace() {
        int from = at;
        while (at < text.length()) {
            if (text.startsWith("//", at) || (at == 0 && text.startsWith("#!"))) {
                at = end("\n", at);
            } else if (text.startsWith("/*", at)) {
                at = Math.min(text.length(), end("*/", at + 2) + 2);
            } else if (Character.isWhitespace(text.charAt(at))
                    || text.charAt(at) == '\uFEFF'
                    || text.charAt(at) == '\u00A0') {
                at++;
            } else {
                break;
            }
        }
        return text.substring(from, at).indexOf('\n') >= 0;
    }

    private int end(String mark, int from) {
        int end = text.indexOf(mark, from);
        return end < 0 ? text.length() : end;
    }

    private void next(boolean line) {
        int start = at;
        char c = text.charAt(at);
        if (c == '"' || c == '\'') {
            String said = quoted(c);
            add(ScriptToken.Kind.TEXT, said, start, line);
        } else if (c == '`') {
            at = templateEnd(at, 0);
            add(ScriptToken.Kind.TEMPLATE, text.substring(start + 1, Math.max(start + 1, at - 1)), start, line);
        } else if (isDigit(at) || (c == '.' && isDigit(at + 1))) {
            number();
            add(ScriptToken.Kind.NUMBER, text.substring(start, at), start, line);
        } else if (Character.isJavaIdentifierStart(c) || c == '#' || c == '@') {
            at++;
            while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
                at++;
            }
            add(ScriptToken.Kind.NAME, text.substring(start, at), start, line);
        } else if (c == '/' && isPattern()) {
            pattern();
            add(ScriptToken.Kind.PATTERN, text.substring(start, at), start, line);
        } else {
            String mark = MARKS.stream()
                    .filter(it -> text.startsWith(it, start))
                    .findFirst()
                    .orElse(String.valueOf(c));
            at += mark.length();
            add(ScriptToken.Kind.MARK, mark, start, line);
        }
    }

    private void add(ScriptToken.Kind kind, String said, int start, boolean line) {
        tokens.add(new ScriptToken(kind, said, start, at, line));
    }

    private boolean isDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private void number() {
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '.' || text.charAt(at) == '_')) {
            at++;
        }
    }

    private String quoted(char quote) {
        int start = ++at;
        while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at = Math.min(at, text.length());
        String said = ScriptText.unescaped(text.substring(start, at));
        at += at < text.length() && text.charAt(at) == quote ? 1 : 0;
        return said;
    }

    /** Returns the place after the backquote that closes a template. */
    private int templateEnd(int open, int depth) {
        int index = open + 1;
        while (index < text.length()) {
            char c = text.charAt(index);
            if (c == '\\') {
                index += 2;
            } else if (c == '`') {
                return index + 1;
            } else if (text.startsWith("${", index) && depth < DEEPEST) {
                index = substitutionEnd(index + 2, depth + 1);
            } else {
                index++;
            }
        }
        return text.length();
    }

    /** Returns the place after the brace that closes a substitution. */
    private int substitutionEnd(int from, int depth) {
        int open = 1;
        int index = from;
        while (index < text.length() && open > 0) {
            char c = text.charAt(index);
            if (c == '`') {
                index = templateEnd(index, depth);
                continue;
            }
            if (c == '"' || c == '\'') {
                index = stringEnd(index);
                continue;
            }
            open += c == '{' ? 1 : c == '}' ? -1 : 0;
            index++;
        }
        return index;
    }

    private int stringEnd(int open) {
        int index = open + 1;
        while (index < text.length() && text.charAt(index) != text.charAt(open) && text.charAt(index) != '\n') {
            index += text.charAt(index) == '\\' ? 2 : 1;
        }
        return Math.min(text.length(), index + 1);
    }

    /** Whether a slash begins a regular expression: it does where a value may begin. */
    private boolean isPattern() {
        if (tokens.isEmpty()) {
            return true;
        }
        ScriptToken last = tokens.get(tokens.size() - 1);
        return switch (last.kind()) {
            case NAME -> BEFORE_PATTERN.contains(last.text());
            case MARK ->
                !last.text().equals(")")
                        && !last.text().equals("]")
                        && !last.text().equals("}");
            default -> false;
        };
    }

    private void pattern() {
        boolean inClass = false;
        at++;
        while (at < text.length() && text.charAt(at) != '\n') {
            char c = text.charAt(at);
            at += c == '\\' ? 2 : 1;
            inClass = c == '[' || (inClass && c != ']');
            if (c == '/' && !inClass) {
                break;
            }
        }
        at = Math.min(at, text.length());
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
    }
}
