package io.github.huozi.diagram.dot;

import io.github.huozi.diagram.source.DiagramFault;
import io.github.huozi.diagram.source.TextCursor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the tokens of DOT: ids in their four forms, keywords, symbols; skips white space and comments. */
final class DotScanner {

    private static final Pattern COMMENT =
            Pattern.compile("//[^\\n]*|/\\*(?s:.*?)\\*/|(?<=(?:^|\\n)[ \\t]{0,40})#[^\\n]*");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_\\u0080-\\uFFFF][\\p{L}\\p{N}_\\u0080-\\uFFFF]*");
    private static final Pattern NUMBER = Pattern.compile("-?(?:\\.\\d+|\\d+(?:\\.\\d*)?)");

    private final TextCursor cursor;

    DotScanner(String text) {
        this.cursor = new TextCursor(text);
    }

    /** Returns the place after white space and comments. */
    int place() {
        cursor.skipSpace();
        while (cursor.take(COMMENT) != null) {
            cursor.skipSpace();
        }
        return cursor.at();
    }

    boolean atEnd() {
        place();
        return cursor.atEnd();
    }

    int line(int place) {
        return cursor.line(place);
    }

    /** Reads a symbol if it comes next. */
    boolean take(String sign) {
        place();
        return cursor.take(sign);
    }

    boolean looksAt(String sign) {
        place();
        return cursor.looksAt(sign);
    }

    /** Reads a keyword, in any case, if it comes next. */
    boolean takeKeyword(String word) {
        int start = place();
        Matcher name = cursor.take(NAME);
        if (name != null && name.group().equalsIgnoreCase(word)) {
            return true;
        }
        cursor.to(start);
        return false;
    }

    /** Reads an id; returns null if none comes next. */
    @Nullable
    String id() {
        int start = place();
        if (cursor.peek() == '"') {
            return strings();
        }
        if (cursor.peek() == '<') {
            String rest = cursor.restOfLine();
            throw cursor.fault(start, DiagramFault.Reason.HTML_LABEL, rest);
        }
        Matcher name = cursor.take(NAME);
        if (name == null) {
            name = cursor.take(NUMBER);
        }
        return name == null ? null : name.group();
    }

    /** Reads quoted strings, joined by plus signs. */
    private String strings() {
        StringBuilder whole = new StringBuilder();
        do {
            int start = place();
            if (!cursor.take("\"")) {
                throw cursor.notUnderstood(start);
            }
            while (cursor.peek() != '"') {
                if (cursor.atEnd()) {
                    throw cursor.fault(start, DiagramFault.Reason.UNCLOSED, "\"");
                }
                if (cursor.looksAt("\\\"")) {
                    cursor.skip(1);
                    whole.append('"');
                } else if (cursor.looksAt("\\\n")) {
                    cursor.skip(1);
                } else {
                    whole.append(cursor.peek());
                }
                cursor.skip(1);
            }
            cursor.skip(1);
        } while (take("+"));
        return whole.toString();
    }

    DiagramFault notUnderstood(int place) {
        return cursor.notUnderstood(place);
    }

    DiagramFault unclosed(int place, String opening) {
        return cursor.fault(place, DiagramFault.Reason.UNCLOSED, opening);
    }
}
