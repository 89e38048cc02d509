package io.github.huozi.typeset.character;

/** The four grades of line-start and line-end prohibition (CLREQ, “Prohibition Rules for Line Start and Line End”). */
public enum Kinsoku {
    /** No prohibition. */
    NONE,
    /** No pause, stop or closing mark, connector, interpunct or solidus at a line start; no opening mark at a line end. */
    BASIC,
    /** Also no solidus at a line end. */
    GB,
    /** Also no two-em dash and no ellipsis at a line start. */
    STRICT;

    /** Whether a line may not begin with a character. */
    public boolean forbidsStart(CharacterClass type, Language language) {
        if (this == NONE) {
            return false;
        }
        return switch (type) {
            case CLOSE, COMMA, STOP, INTERPUNCT, CONNECTOR, SOLIDUS, UNIT -> true;
            case WESTERN_CLOSE, WESTERN_MARK, HYPHEN, SLASH, PERCENT -> true;
            case DASH, ELLIPSIS -> this == STRICT;
            case KANA_SMALL -> language == Language.JA;
            default -> false;
        };
    }

    /** Whether a line may not end with a character. */
    public boolean forbidsEnd(CharacterClass type) {
        if (this == NONE) {
            return false;
        }
        return switch (type) {
            case OPEN, WESTERN_OPEN, CURRENCY -> true;
            case SOLIDUS, SLASH -> this == GB || this == STRICT;
            default -> false;
        };
    }
}
