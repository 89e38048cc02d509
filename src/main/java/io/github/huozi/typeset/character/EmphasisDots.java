package io.github.huozi.typeset.character;

/** Emphasis dots, 着重号 (CLREQ, “Emphasis Dot”; GB/T 15834, 5.1.7). */
public final class EmphasisDots {

    private EmphasisDots() {}

    /** Whether a character carries a dot when it is emphasized; marks and white space do not. */
    public static boolean takes(int codePoint) {
        return switch (CharacterClass.of(codePoint)) {
            case HAN, KANA_SMALL, LETTER, DIGIT -> true;
            default -> false;
        };
    }
}
