package io.github.huozi.typeset.character;

import io.github.huozi.typeset.Context;

/**
 * The class of a character in line composition: the classes of CLREQ's tables of punctuation marks, and for Western
 * text a few of UAX #14. The code point alone decides where possible; {@link Context} settles the cases that depend on
 * neighbours.
 *
 * <p>The ranges are listed here rather than taken from the running JVM, so that its Unicode version does not affect
 * line breaks.
 */
public enum CharacterClass {
    /** Ideographs, kana, hangul, bopomofo, and full-width signs that behave like them. */
    HAN(Family.HAN),
    /** Small kana, the long sound mark and iteration marks: no line starts with them in Japanese. */
    KANA_SMALL(Family.HAN),
    /** Full-width opening brackets, quotation marks and title marks. */
    OPEN(Family.MARK),
    /** Full-width closing brackets, quotation marks and title marks. */
    CLOSE(Family.MARK),
    /** 、，；： */
    COMMA(Family.MARK),
    /** 。．！？ */
    STOP(Family.MARK),
    /** The dot between the parts of a name or title. */
    INTERPUNCT(Family.MARK),
    /** ～, and – or a single — between Chinese. */
    CONNECTOR(Family.MARK),
    /** Part of the two-em dash. */
    DASH(Family.MARK),
    /** Part of the ellipsis. */
    ELLIPSIS(Family.MARK),
    /** The full-width solidus. */
    SOLIDUS(Family.MARK),
    /** ％ ‰ ℃: full-width signs that belong to the number before them. */
    UNIT(Family.MARK),
    /** ￥: a full-width sign that belongs to the number after it. */
    CURRENCY(Family.MARK),
    /** Arrows, mathematical and geometric signs, emoji. */
    SYMBOL(Family.OTHER),
    LETTER(Family.WESTERN),
    DIGIT(Family.WESTERN),
    WESTERN_OPEN(Family.WESTERN),
    WESTERN_CLOSE(Family.WESTERN),
    /** , . ; : ! ? of Western width. */
    WESTERN_MARK(Family.WESTERN),
    HYPHEN(Family.WESTERN),
    /** / of Western width. */
    SLASH(Family.WESTERN),
    PERCENT(Family.WESTERN),
    /** All other signs of Western width. */
    WESTERN_SIGN(Family.WESTERN),
    /** A straight quotation mark whose direction is not known. */
    STRAIGHT_QUOTE(Family.WESTERN),
    SPACE(Family.BLANK),
    WIDE_SPACE(Family.BLANK),
    /** White space and joiners that forbid a break on either side. */
    GLUE(Family.OTHER),
    /** Takes no space and allows a break. */
    ZERO_WIDTH_SPACE(Family.BLANK),
    SOFT_HYPHEN(Family.OTHER),
    /** Belongs to the character before it. */
    COMBINING(Family.OTHER),
    OBJECT(Family.OTHER),
    WESTERN_BOX(Family.WESTERN),
    NOTE(Family.OTHER);

    private enum Family {
        HAN,
        MARK,
        WESTERN,
        BLANK,
        OTHER
    }

    private final Family family;

    CharacterClass(Family family) {
        this.family = family;
    }

    private static final CharacterClass[] ASCII = new CharacterClass[128];

    static {
        for (int c = 0; c < 128; c++) {
            ASCII[c] = ascii(c);
        }
    }

    private static CharacterClass ascii(int c) {
        if (in(c, '0', '9')) {
            return DIGIT;
        }
        if (in(c, 'a', 'z') || in(c, 'A', 'Z')) {
            return LETTER;
        }
        return switch (c) {
            case ' ', '\t', '\n', '\r', '\f' -> SPACE;
            case '(', '[', '{' -> WESTERN_OPEN;
            case ')', ']', '}' -> WESTERN_CLOSE;
            case ',', '.', ';', ':', '!', '?' -> WESTERN_MARK;
            case '-' -> HYPHEN;
            case '/' -> SLASH;
            case '%' -> PERCENT;
            case '"', '\'' -> STRAIGHT_QUOTE;
            default -> c < ' ' || c == 127 ? COMBINING : WESTERN_SIGN;
        };
    }

    /** Returns the class of a code point regardless of its neighbours. */
    public static CharacterClass of(int c) {
        if (c < 0x80) {
            return ASCII[c];
        }
        if (in(c, 0x4E00, 0x9FFF)) {
            return HAN;
        }
        if (c < 0x2000) {
            return c < 0x100 ? latin1(c) : alphabetic(c);
        }
        if (c < 0x2E80) {
            return c < 0x2070 ? generalPunctuation(c) : signs(c);
        }
        if (c < 0x3100) {
            return c < 0x3040 ? cjkPunctuation(c) : kana(c);
        }
        if (in(c, 0xFE00, 0xFFEF)) {
            return wideForms(c);
        }
        if (c < 0x10000) {
            return bmp(c);
        }
        return astral(c);
    }

    private static CharacterClass latin1(int c) {
        return switch (c) {
            case 0xA0 -> GLUE;
            case 0xAD -> SOFT_HYPHEN;
            case 0xB7 -> INTERPUNCT;
            case 0xA1, 0xBF, 0xAB -> WESTERN_OPEN;
            case 0xBB -> WESTERN_CLOSE;
            case 0xB0 -> PERCENT;
            case 0xAA, 0xB2, 0xB3, 0xB5, 0xB9, 0xBA, 0xBC, 0xBD, 0xBE -> LETTER;
            default -> c < 0xA0 ? COMBINING : c < 0xC0 || c == 0xD7 || c == 0xF7 ? WESTERN_SIGN : LETTER;
        };
    }

    /** Returns the class of Latin, Greek, Cyrillic and the other scripts below the punctuation, and of hangul jamo. */
    private static CharacterClass alphabetic(int c) {
        if (in(c, 0x300, 0x36F) || in(c, 0x483, 0x489) || in(c, 0x1AB0, 0x1AFF) || in(c, 0x1DC0, 0x1DFF)) {
            return COMBINING;
        }
        if (in(c, 0x1100, 0x11FF)) {
            return HAN;
        }
        if (c == 0x1680) {
            return SPACE;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT -> COMBINING;
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            default -> LETTER;
        };
    }

    private static CharacterClass generalPunctuation(int c) {
        return switch (c) {
            case 0x2007, 0x202F, 0x2060 -> GLUE;
            case 0x200B -> ZERO_WIDTH_SPACE;
            case 0x2010 -> HYPHEN;
            case 0x2011 -> LETTER;
            case 0x2012, 0x2013 -> CONNECTOR;
            case 0x2014, 0x2015 -> DASH;
            case 0x2018, 0x201C -> OPEN;
            case 0x2019, 0x201D -> CLOSE;
            case 0x2026 -> ELLIPSIS;
            case 0x2027 -> INTERPUNCT;
            case 0x2030, 0x2031 -> UNIT;
            case 0x2032, 0x2033, 0x2034 -> PERCENT;
            case 0x2039 -> WESTERN_OPEN;
            case 0x203A -> WESTERN_CLOSE;
            case 0x203C, 0x2047, 0x2048, 0x2049 -> STOP;
            case 0x203B -> HAN;
            case 0x2044 -> SLASH;
            case 0x2028, 0x2029, 0x205F -> SPACE;
            default -> {
                if (c <= 0x200A) {
                    yield SPACE;
                }
                yield c <= 0x200F || in(c, 0x202A, 0x202E) || c >= 0x2061 ? COMBINING : WESTERN_SIGN;
            }
        };
    }

    private static CharacterClass signs(int c) {
        if (c == 0x2103 || c == 0x2109) {
            return UNIT;
        }
        if (c == 0x22EF) {
            return ELLIPSIS;
        }
        if (c == 0x2E3A || c == 0x2E3B) {
            return DASH;
        }
        if (in(c, 0x20D0, 0x20FF)) {
            return COMBINING;
        }
        if (c < 0x2100) {
            return c >= 0x20A0 ? WESTERN_SIGN : LETTER;
        }
        if (c < 0x2150) {
            return c == 0x2116 || c == 0x2121 || c == 0x2122 ? WESTERN_SIGN : LETTER;
        }
        if (in(c, 0x2160, 0x218F) || in(c, 0x2460, 0x24FF)) {
            return HAN;
        }
        return c < 0x2160 || in(c, 0x2C00, 0x2DFF) ? LETTER : c >= 0x2E00 ? WESTERN_SIGN : SYMBOL;
    }

    private static CharacterClass cjkPunctuation(int c) {
        return switch (c) {
            case 0x3000 -> WIDE_SPACE;
            case 0x3001 -> COMMA;
            case 0x3002 -> STOP;
            case 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0x3016, 0x3018, 0x301A, 0x301D -> OPEN;
            case 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0x3017, 0x3019, 0x301B, 0x301E, 0x301F -> CLOSE;
            case 0x301C, 0x3030 -> CONNECTOR;
            case 0x3005, 0x303B -> KANA_SMALL;
            case 0x302A, 0x302B, 0x302C, 0x302D, 0x302E, 0x302F -> COMBINING;
            default -> HAN;
        };
    }

    private static CharacterClass kana(int c) {
        return switch (c) {
            case 0x3041, 0x3043, 0x3045, 0x3047, 0x3049, 0x3063, 0x3083, 0x3085, 0x3087, 0x308E, 0x3095, 0x3096 ->
                KANA_SMALL;
            case 0x30A1, 0x30A3, 0x30A5, 0x30A7, 0x30A9, 0x30C3, 0x30E3, 0x30E5, 0x30E7, 0x30EE, 0x30F5, 0x30F6 ->
                KANA_SMALL;
            case 0x309D, 0x309E, 0x30FC, 0x30FD, 0x30FE -> KANA_SMALL;
            case 0x3099, 0x309A -> COMBINING;
            case 0x30FB -> INTERPUNCT;
            case 0x30A0 -> CONNECTOR;
            default -> HAN;
        };
    }

    private static CharacterClass wideForms(int c) {
        return switch (c) {
            case 0xFF01, 0xFF0E, 0xFF1F, 0xFF61 -> STOP;
            case 0xFF0C, 0xFF1A, 0xFF1B, 0xFF64 -> COMMA;
            case 0xFF08, 0xFF3B, 0xFF5B, 0xFF5F, 0xFF62 -> OPEN;
            case 0xFF09, 0xFF3D, 0xFF5D, 0xFF60, 0xFF63 -> CLOSE;
            case 0xFF05 -> UNIT;
            case 0xFF04, 0xFFE1, 0xFFE5, 0xFFE6 -> CURRENCY;
            case 0xFF0D, 0xFF5E -> CONNECTOR;
            case 0xFF0F -> SOLIDUS;
            case 0xFF65 -> INTERPUNCT;
            case 0xFEFF -> GLUE;
            default -> c <= 0xFE0F || in(c, 0xFE20, 0xFE2F) ? COMBINING : HAN;
        };
    }

    private static CharacterClass bmp(int c) {
        if (in(c, 0x31F0, 0x31FF)) {
            return KANA_SMALL;
        }
        if (c < 0xA4D0 || in(c, 0xAC00, 0xD7FF) || in(c, 0xF900, 0xFAFF)) {
            return HAN;
        }
        if (c == 0xFFFC) {
            return OBJECT;
        }
        // Private use: more often icons than letters.
        return in(c, 0xE000, 0xF8FF) || c > 0xFFEF ? SYMBOL : LETTER;
    }

    private static CharacterClass astral(int c) {
        if (in(c, 0x20000, 0x3FFFF) || in(c, 0x16FE0, 0x1B2FF)) {
            return HAN;
        }
        if (in(c, 0x1F3FB, 0x1F3FF) || in(c, 0xE0000, 0xE0FFF)) {
            return COMBINING;
        }
        return in(c, 0x1F000, 0x1FAFF) || c >= 0xF0000 ? SYMBOL : LETTER;
    }

    private static boolean in(int c, int from, int to) {
        return c >= from && c <= to;
    }

    /** Whether Western text beside it gets the quarter-em gap. */
    public boolean han() {
        return family == Family.HAN;
    }

    /** Whether it is a full-width mark with half an em of white that can be removed. */
    public boolean adjustable() {
        return this == OPEN || this == CLOSE || this == COMMA || this == STOP;
    }

    /** Whether it is part of Western text: a line breaks between two such characters only where a reader would break it. */
    public boolean western() {
        return family == Family.WESTERN;
    }

    /** Whether it is a full-width mark, next to which there is no gap. */
    public boolean wideMark() {
        return family == Family.MARK || this == WIDE_SPACE;
    }

    /** Whether it is white space that vanishes at the edges of a line. */
    public boolean blank() {
        return family == Family.BLANK;
    }
}
