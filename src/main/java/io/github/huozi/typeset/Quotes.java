package io.github.huozi.typeset;

import io.github.huozi.typeset.character.CharacterClass;
import io.github.huozi.typeset.character.Language;
import java.util.Arrays;

/**
 * Tells Chinese quotation marks, which take a full em, from Western ones, which share their code points; tells the
 * apostrophe from the closing mark and opening from closing straight marks.
 *
 * <p>A pair is Western when it contains no Han and has Western text on both sides, or on one side and nothing on the other.
 * So 他说“hello”。 has Chinese marks and {@code He said “hello” to us} Western ones.
 */
final class Quotes {

    private static final int LEFT_SINGLE = 0x2018;
    private static final int RIGHT_SINGLE = 0x2019;
    private static final int LEFT_DOUBLE = 0x201C;
    private static final int RIGHT_DOUBLE = 0x201D;

    /** The atoms with opening marks not yet closed. */
    private int[] open = new int[16];

    /** The number of Chinese characters before each of them. */
    private int[] chineseAt = new int[16];

    private int depth;
    private int chinese;
    private boolean straightOpen;

    void settle(Atoms atoms, Language language) {
        depth = 0;
        chinese = 0;
        straightOpen = false;
        for (int k = 0; k < atoms.count; k++) {
            switch (atoms.codePoint[k]) {
                case LEFT_SINGLE, LEFT_DOUBLE -> {
                    if (atoms.type[k] == CharacterClass.OPEN) {
                        push(k);
                        if (language == Language.WESTERN || atoms.code(k)) {
                            atoms.type[k] = CharacterClass.WESTERN_OPEN;
                        }
                    }
                }
                case RIGHT_SINGLE, RIGHT_DOUBLE -> {
                    if (atoms.type[k] == CharacterClass.CLOSE) {
                        close(atoms, k, language);
                    }
                }
                case '"', '\'' -> straight(atoms, k);
                default -> {
                    if (atoms.type[k].han() || atoms.type[k].wideMark()) {
                        chinese++;
                    }
                }
            }
        }
    }

    private void push(int k) {
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
            chineseAt = Arrays.copyOf(chineseAt, depth * 2);
        }
        chineseAt[depth] = chinese;
        open[depth++] = k;
    }

    private void close(Atoms atoms, int k, Language language) {
        int c = atoms.codePoint[k];
        int fellow = depth > 0 ? open[depth - 1] : -1;
        boolean paired = fellow >= 0 && atoms.codePoint[fellow] == c - 1;
        if ((c == RIGHT_SINGLE && letters(atoms, k)) || (!paired && after(atoms, k))) {
            atoms.type[k] = c == RIGHT_SINGLE ? CharacterClass.LETTER : CharacterClass.WESTERN_CLOSE;
            return;
        }
        boolean holdsChinese = paired && chineseAt[--depth] != chinese;
        if (language == Language.WESTERN || atoms.code(k)) {
            atoms.type[k] = CharacterClass.WESTERN_CLOSE;
        } else if (paired && !holdsChinese && western(atoms, fellow - 1, k + 1)) {
            atoms.type[fellow] = CharacterClass.WESTERN_OPEN;
            atoms.type[k] = CharacterClass.WESTERN_CLOSE;
        }
    }

    /** Whether it has letters on both sides, as in {@code don’t}. */
    private static boolean letters(Atoms atoms, int k) {
        return after(atoms, k) && k + 1 < atoms.count && !atoms.spaced(k) && atoms.type[k + 1] == CharacterClass.LETTER;
    }

    private static boolean after(Atoms atoms, int k) {
        return atoms.joinsBefore(k) && atoms.type[k - 1] == CharacterClass.LETTER;
    }

    /** Whether a pair has Western text on both sides, or on one side and nothing on the other. */
    private static boolean western(Atoms atoms, int left, int right) {
        boolean start = left < 0;
        boolean end = right >= atoms.count;
        return !(start && end) && (start || atoms.type[left].western()) && (end || atoms.type[right].western());
    }

    private void straight(Atoms atoms, int k) {
        if (atoms.type[k] != CharacterClass.STRAIGHT_QUOTE) {
            return;
        }
        if (atoms.code(k)) {
            atoms.type[k] = CharacterClass.WESTERN_SIGN;
        } else if (atoms.codePoint[k] == '"') {
            atoms.type[k] = straightOpen ? CharacterClass.WESTERN_CLOSE : CharacterClass.WESTERN_OPEN;
            straightOpen = !straightOpen;
        } else if (letters(atoms, k)) {
            atoms.type[k] = CharacterClass.LETTER;
        } else {
            boolean closes = k > 0 && !atoms.spaced(k - 1) && atoms.type[k - 1] != CharacterClass.WESTERN_OPEN;
            atoms.type[k] = closes ? CharacterClass.WESTERN_CLOSE : CharacterClass.WESTERN_OPEN;
        }
    }
}
