package io.github.huozi.report;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/** Writes JSON (RFC 8259), indented, so that two reports can be compared line by line. */
final class ReportJson {

    private static final String STEP = "  ";

    private final StringBuilder out = new StringBuilder();

    private ReportJson() {}

    /**
     * Writes a value.
     *
     * @param value a string, number, or a map or collection of these
     */
    static String of(Object value) {
        ReportJson json = new ReportJson();
        json.write(value, "\n");
        return json.out.append('\n').toString();
    }

    private void write(Object value, String line) {
        String inner = line + STEP;
        if (value instanceof Map<?, ?> map) {
            String before = "{";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(before).append(inner);
                quote(String.valueOf(entry.getKey()));
                out.append(": ");
                write(entry.getValue(), inner);
                before = ",";
            }
            out.append(map.isEmpty() ? "{}" : line + "}");
        } else if (value instanceof Collection<?> list) {
            String before = "[";
            for (Object item : list) {
                out.append(before).append(inner);
                write(item, inner);
                before = ",";
            }
            out.append(list.isEmpty() ? "[]" : line + "]");
        } else if (value instanceof Number) {
            out.append(value);
        } else {
            quote(String.valueOf(value));
        }
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ') {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
