package io.github.huozi.math.tex.token;

/**
 * A token of LaTeX.
 *
 * @param text the character, or the command with its backslash
 * @param at where in the source it begins; that of the macro's call where a macro wrote it
 */
public record TexToken(Kind kind, String text, int at) {

    public enum Kind {
        CHARACTER,
        COMMAND,
        /** White space, however much. */
        SPACE,
        /** What is in {@code \verb|…|}. */
        VERBATIM,
        /** Behind the last. */
        END
    }

    public boolean is(String wanted) {
        return (kind == Kind.CHARACTER || kind == Kind.COMMAND) && text.equals(wanted);
    }

    public boolean isEnd() {
        return kind == Kind.END;
    }

    public boolean isSpace() {
        return kind == Kind.SPACE;
    }

    public boolean isCommand() {
        return kind == Kind.COMMAND;
    }

    /** The command without its backslash. */
    public String name() {
        return text.substring(1);
    }

    public TexToken movedTo(int place) {
        return new TexToken(kind, text, place);
    }
}
