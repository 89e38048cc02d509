package io.github.huozi.config.script;

/**
 * A piece of a script.
 *
 * @param kind what it is
 * @param text a name or a mark as it is written, the characters that a text stands for, a template without its backquotes
 * @param start where it begins in the script
 * @param end where it ends
 * @param opensLine whether a line ends before it
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
