package io.github.huozi.read.notebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A JSON value (RFC 8259), parsed strictly and with limited depth. */
final class NotebookJson {

    /** Thrown when the text is not JSON. */
    static final class Fault extends Exception {

        private static final long serialVersionUID = 1L;
        private final int offset;

        Fault(int offset) {
            super("not JSON at " + offset);
            this.offset = offset;
        }

        int offset() {
            return offset;
        }
    }

    private static final int DEPTH = 200;
    private static final String SPACE = " \t\n\r";

    private final String text;
    private int at;

    private NotebookJson(String text) {
        this.text = text;
    }

    /** Maps, lists and strings; numbers and literals as strings, {@code null} as an empty string. */
    static Object read(String text) throws Fault {
        NotebookJson json = new NotebookJson(text);
        json.space();
        Object value = json.value(0);
        json.space();
        if (json.at < text.length()) {
            throw new Fault(json.at);
        }
        return value;
    }

    /** Returns a member of an object; an empty string when there is none. */
    static Object get(Object object, String... path) {
        Object now = object;
        for (String key : path) {
            Object next = now instanceof Map<?, ?> map ? map.get(key) : null;
            now = next == null ? "" : next;
        }
        return now;
    }

    /** Returns the items of a list; an empty list for any other value. */
    static List<?> items(Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    /** Returns a string, which may be written as a list of its lines. */
    static String text(Object value) {
        if (value instanceof List<?> lines) {
            StringBuilder all = new StringBuilder();
            lines.forEach(line -> all.append(line instanceof String it ? it : ""));
            return all.toString();
        }
        return value instanceof String it ? it : "";
    }

    private char peek() throws Fault {
        if (at >= text.length()) {
            throw new Fault(at);
        }
        return text.charAt(at);
    }

    private void space() {
        while (at < text.length() && SPACE.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private void expect(char c) throws Fault {
        if (peek() != c) {
            throw new Fault(at);
        }
        at++;
    }

    private Object value(int depth) throws Fault {
        if (depth > DEPTH) {
            throw new Fault(at);
        }
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> list(depth);
            case '"' -> string();
            default -> word();
        };
    }

    private Map<String, Object> object(int depth) throws Fault {
        Map<String, Object> members = new LinkedHashMap<>();
        at++;
        space();
        while (peek() != '}') {
            String key = string();
            space();
            expect(':');
            space();
            members.put(key, value(depth + 1));
            separator('}');
        }
        at++;
        return members;
    }

    private List<Object> list(int depth) throws Fault {
        List<Object> items = new ArrayList<>();
        at++;
        space();
        while (peek() != ']') {
            items.add(value(depth + 1));
            separator(']');
        }
        at++;
        return items;
    }

    private void separator(char end) throws Fault {
        space();
        if (peek() != end) {
            expect(',');
            space();
            if (peek() == end) {
                throw new Fault(at);
            }
        }
    }

    private String word() throws Fault {
        int from = at;
        while (at < text.length() && "+-.0123456789abcdefghijklmnopqrstuvwxyzENI".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String word = text.substring(from, at);
        if (!word.matches("true|false|null|-?(?:NaN|Infinity)|-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?")) {
            throw new Fault(from);
        }
        return word.equals("null") ? "" : word;
    }

    private String string() throws Fault {
        expect('"');
        StringBuilder read = new StringBuilder();
        while (peek() != '"') {
            char c = text.charAt(at++);
            read.append(c == '\\' ? escaped() : c);
        }
        at++;
        return read.toString();
    }

    private char escaped() throws Fault {
        char c = peek();
        at++;
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case '"', '\\', '/' -> c;
            case 'u' -> {
                String digits = at + 4 <= text.length() ? text.substring(at, at + 4) : "";
                Optional<Integer> code =
                        digits.matches("[0-9A-Fa-f]{4}") ? Optional.of(Integer.parseInt(digits, 16)) : Optional.empty();
                @Nullable Integer found = code.orElse(null);
                if (found == null) {
                    throw new Fault(at);
                }
                at += 4;
                yield (char) found.intValue();
            }
            default -> throw new Fault(at - 1);
        };
    }
}
