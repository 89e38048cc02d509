package io.github.huozi.config.script;

/**
 * A token of a script.
 *
 * @param kind its kind
 * @param text a name or a symbol as written, the value of a string, a template without its backquotes
 * @param start where it begins in the script
 * @param end where it ends
 * @param opensLine whether a line break precedes it
 */
record ScriptToken(Kind kind, String text, int start, int end, boolean opensLine) {

    enum Kind {
        NAME,
        TEXT,
        NUMBER,
        TEMPLATE,
        MARK,
        PATTERN,
        END
    }

    boolean is(String mark) {
        return (kind == Kind.MARK || kind == Kind.NAME) && text.equals(mark);
    }

    boolean isName() {
        return kind == Kind.NAME;
    }
}
