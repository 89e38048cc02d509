package io.github.huozi.config.script;

/** Resolves the escapes in a string of a script, ECMA-262, section 12.9.4. */
final class ScriptText {

    private ScriptText() {}

    static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '\\' || at >= text.length()) {
                out.append(c);
                continue;
            }
            char escape = text.charAt(at++);
            switch (escape) {
                case 'n' -> out.append('\n');
                case 't' -> out.append('\t');
                case 'r', 'b', 'f', 'v', '\n' -> {}
                case 'x' -> at = code(text, at, 2, out);
                case 'u' -> at = unicode(text, at, out);
                default -> out.append(escape);
            }
        }
        return out.toString();
    }

    private static int unicode(String text, int at, StringBuilder out) {
        if (at < text.length() && text.charAt(at) == '{') {
            int end = text.indexOf('}', at);
            return end < 0 ? at : code(text, at + 1, end - at - 1, out) + 1;
        }
        return code(text, at, 4, out);
    }

    private static int code(String text, int at, int digits, StringBuilder out) {
        if (at + digits <= text.length() && text.substring(at, at + digits).matches("[0-9A-Fa-f]{1,6}")) {
            int code = Integer.parseInt(text.substring(at, at + digits), 16);
            if (Character.isValidCodePoint(code)) {
                out.appendCodePoint(code);
                return at + digits;
            }
        }
        return at;
    }
}
