package io.github.huozi.account.source;

/** A cursor within one line, in columns: a tab reaches to the next multiple of four (CommonMark 2.2). */
final class BlockCursor {

    private static final int TAB = 4;

    final String source;
    final int end;
    private int at;
    private int column;
    /** The remaining columns of a tab that was consumed in part. */
    private int pending;

    BlockCursor(String source, int start, int end) {
        this.source = source;
        this.at = start;
        this.end = end;
    }

    int at() {
        return at;
    }

    int column() {
        return column;
    }

    /** Returns the number of columns of white space that follow. */
    int indent() {
        int columns = column + pending;
        for (int i = at; i < end; i++) {
            char c = source.charAt(i);
            if (c == ' ') {
                columns++;
            } else if (c == '\t') {
                columns += TAB - columns % TAB;
            } else {
                break;
            }
        }
        return columns - column;
    }

    /** Returns the place of the next character that is not white space. */
    int nonSpace() {
        int i = at;
        while (i < end && (source.charAt(i) == ' ' || source.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    boolean isBlank() {
        int i = at;
        while (i < end && Character.isWhitespace(source.charAt(i))) {
            i++;
        }
        return i == end;
    }

    char next() {
        int i = nonSpace();
        return i < end ? source.charAt(i) : '\n';
    }

    /** Skips a number of columns of white space. */
    void skip(int columns) {
        int left = columns;
        while (left > 0) {
            if (pending > 0) {
                int now = Math.min(pending, left);
                pending -= now;
                column += now;
                left -= now;
            } else if (at < end && source.charAt(at) == '\t') {
                pending = TAB - column % TAB;
                at++;
            } else if (at < end && source.charAt(at) == ' ') {
                at++;
                column++;
                left--;
            } else {
                return;
            }
        }
    }

    /** Skips all white space. */
    void skipSpace() {
        skip(indent());
    }

    /** Skips a number of characters, none of them a tab. */
    void take(int characters) {
        at += characters;
        column += characters;
    }

    /** Returns the rest of the line from the next character that is not white space. */
    String rest() {
        return source.substring(nonSpace(), end);
    }
}
