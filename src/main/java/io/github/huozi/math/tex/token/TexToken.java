package io.github.huozi.math.tex.token;

/**
 * A token of LaTeX.
 *
 * @param text the character, or the command with its backslash
 * @param at the index in the source where it begins; that of the macro call if a macro produced it
 */
public record TexToken(Kind kind, String text, int at) {

    public enum Kind {
        CHARACTER,
        COMMAND,
        /** Any amount of white space. */
        SPACE,
        /** The content of {@code \verb|…|}. */
        VERBATIM,
        /** The end of the source. */
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

    /** Returns the command without its backslash. */
    public String name() {
        return text.substring(1);
    }

    public TexToken movedTo(int place) {
        return new TexToken(kind, text, place);
    }
}
