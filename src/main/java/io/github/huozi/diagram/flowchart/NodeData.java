package io.github.huozi.diagram.flowchart;

import io.github.huozi.diagram.source.TextCursor;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the properties {@code @{ … }} of a node or an edge: keys and values, separated by commas or line breaks. */
final class NodeData {

    private NodeData() {}

    /** Reads from the opening brace on; values keep their quotation marks. */
    static Map<String, String> read(TextCursor cursor) {
        int start = cursor.at();
        cursor.skip(1);
        Map<String, String> data = new LinkedHashMap<>();
        StringBuilder entry = new StringBuilder();
        while (!cursor.atEnd()) {
            char c = cursor.peek();
            if (c == '"') {
                String quoted = Bracket.quoted(cursor);
                if (quoted == null) {
                    break;
                }
                entry.append(quoted);
                continue;
            }
            cursor.skip(1);
            if (c == '}' || c == ',' || c == '\n') {
                put(entry.toString(), data);
                entry.setLength(0);
                if (c == '}') {
                    return data;
                }
            } else {
                entry.append(c);
            }
        }
        throw cursor.notUnderstood(start);
    }

    private static void put(String entry, Map<String, String> data) {
        int colon = entry.indexOf(':');
        if (colon > 0) {
            String value = entry.substring(colon + 1).strip();
            boolean single = value.length() > 1 && value.startsWith("'") && value.endsWith("'");
            data.put(entry.substring(0, colon).strip(), single ? value.substring(1, value.length() - 1) : value);
        }
    }
}
