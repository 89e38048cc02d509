package io.github.huozi.typeset.breaking;

import io.github.huozi.typeset.Atoms;
import io.github.huozi.typeset.character.CharacterClass;

/** Finds where a reader would break a Western word if it has to be broken. */
final class Joints {

    /** From this penalty on, a joint is used only where the line would otherwise be bad. */
    static final double STIFF = 250;

    private static final double COMPOUND = 25;
    private static final double SHORT_COMPOUND = 60;
    private static final double ALTERNATIVES = 35;
    private static final double AFTER_SCHEME = 90;
    private static final double IDENTIFIER = 90;
    private static final double ARGUMENT = 40;
    private static final double HUMP = 130;
    private static final double STIFF_HUMP = 290;
    /** Words and parts shorter than this are broken only if necessary. */
    private static final int SHORT = 10;

    private final Atoms atoms;

    Joints(Atoms atoms) {
        this.atoms = atoms;
    }

    /**
     * Returns how bad a break after atom {@code k} of the word from {@code first} to {@code last} is; negative if it is
     * not a joint.
     */
    double penalty(WesternBreaks.WordKind kind, int first, int k, int last) {
        double compound = compound(first, k, last);
        if (compound >= 0) {
            return compound;
        }
        return switch (kind) {
            case ADDRESS -> address(first, k, last);
            case IDENTIFIER -> identifier(first, k, last);
            case PROSE -> prose(first, k, last);
        };
    }

    private int at(int k) {
        return atoms.codePoint[k];
    }

    /** After a hyphen between two words, and after a dash. */
    private double compound(int first, int k, int last) {
        if (at(k) == 0x2014 || at(k) == 0x2013) {
            boolean numbers = k > first && digit(at(k - 1)) && digit(at(k + 1));
            return numbers ? -1 : COMPOUND;
        }
        if (atoms.type[k] != CharacterClass.HYPHEN || lettersBefore(first, k) < 2 || lettersAfter(k, last) < 2) {
            return -1;
        }
        return lettersBefore(first, k) > 3 && lettersAfter(k, last) > 3 ? COMPOUND : SHORT_COMPOUND;
    }

    private int lettersBefore(int first, int k) {
        int n = 0;
        while (k - n > first && letter(at(k - n - 1))) {
            n++;
        }
        return n;
    }

    private int lettersAfter(int k, int last) {
        int n = 0;
        while (k + n < last && letter(at(k + n + 1))) {
            n++;
        }
        return n;
    }

    /** A URL or a path: after its separators, but not in {@code ://}, in a version or before a two-letter extension. */
    private double address(int first, int k, int last) {
        int c = at(k);
        int next = at(k + 1);
        boolean room = k - first >= 2 && last - k >= 2;
        boolean row = "/?&=#:".indexOf(c) >= 0 && "/?&=#".indexOf(next) >= 0;
        if (!room || row) {
            return -1;
        }
        return switch (c) {
            case '/' -> k - first > 1 && at(k - 1) == '/' && at(k - 2) == ':' ? AFTER_SCHEME : 20;
            case '?', '&' -> 20;
            case '=', '#', ':', ';', ',', '+' -> 30;
            case '-', '_' -> 35;
            case '.' -> ending(k, last) || (digit(at(k - 1)) && digit(next)) || next == '.' || next == '/' ? -1 : 45;
            default -> hump(k) && k - first >= 2 && last - k >= 3 ? STIFF_HUMP : -1;
        };
    }

    private double prose(int first, int k, int last) {
        int c = at(k);
        if (c == '/') {
            return lettersBefore(first, k) > 2 && lettersAfter(k, last) > 2 ? ALTERNATIVES : -1;
        }
        if (hump(k) && k - first >= 2 && last - k >= 3 && last - first > SHORT) {
            return STIFF_HUMP;
        }
        boolean listed = (c == ',' || c == ';') && letter(at(k + 1)) && k > first && letter(at(k - 1));
        return listed ? SHORT_COMPOUND : -1;
    }

    private double identifier(int first, int k, int last) {
        int before = k - first + 1;
        int after = last - k;
        boolean tight = before < 3 || after < 3 || last - first + 1 < SHORT;
        if (hump(k)) {
            if (before < 3 || after < 3) {
                return -1;
            }
            return before > 3 && after > 3 && last - first + 1 >= SHORT + 4 ? HUMP : STIFF_HUMP;
        }
        double joint = "([{<".indexOf(at(k + 1)) >= 0 && word(at(k)) ? IDENTIFIER : separator(first, k, last);
        if (joint < 0 || before < 2) {
            return -1;
        }
        return tight ? STIFF + joint : joint;
    }

    private boolean hump(int k) {
        int c = at(k);
        int next = at(k + 1);
        return ((c >= 'a' && c <= 'z') || digit(c)) && next >= 'A' && next <= 'Z';
    }

    private double separator(int first, int k, int last) {
        int c = at(k);
        int next = at(k + 1);
        int previous = k > first ? at(k - 1) : 0;
        return switch (c) {
            case ',', ';' -> letter(next) || digit(next) ? ARGUMENT : -1;
            case '/', '_', '@', '#', '?' -> word(next) && previous != 0 ? IDENTIFIER : -1;
            case '.' -> ending(k, last) || !letter(next) || !(word(previous) || previous == ')') ? -1 : IDENTIFIER;
            case ':' -> next != ':' && (previous == ':' || word(next)) ? IDENTIFIER : -1;
            case '>' -> word(next) && (previous == '-' || previous == '=') ? IDENTIFIER : -1;
            case '=', '+', '|', '&', '*', '-' -> (word(next) || next == '"') && word(previous) ? IDENTIFIER : -1;
            default -> -1;
        };
    }

    /** Whether a full stop is followed by a file extension or a top-level domain. */
    private boolean ending(int k, int last) {
        int letters = lettersAfter(k, last);
        return letters <= 4 && (k + letters == last || "/:?#".indexOf(at(k + letters + 1)) >= 0);
    }

    private static boolean word(int c) {
        return letter(c) || digit(c);
    }

    static boolean letter(int c) {
        return CharacterClass.of(c) == CharacterClass.LETTER;
    }

    private static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean startsWith(Atoms atoms, int first, int last, String what) {
        if (last - first < what.length()) {
            return false;
        }
        for (int i = 0; i < what.length(); i++) {
            if (atoms.codePoint[first + i] != what.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
