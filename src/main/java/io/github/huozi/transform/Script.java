package io.github.huozi.transform;

/** Classifies characters set solid, without spaces between words. */
final class Script {

    private Script() {}

    /** Ideographs, kana, bopomofo and their full-width marks; not hangul, which has spaces. */
    static boolean isHan(int c) {
        return (c >= 0x2E80 && c <= 0x312F)
                || (c >= 0x3190 && c <= 0x4DBF)
                || (c >= 0x4E00 && c <= 0xA4CF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE4F)
                || (c >= 0xFF01 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }

    /** Marks that Chinese and Western writing share. */
    static boolean isShared(int c) {
        return c == '“' || c == '”' || c == '‘' || c == '’' || c == '…' || c == '—' || c == '·';
    }

    /**
     * Whether a line break between two characters belongs to the source file only.
     *
     * @param inHan whether the text before it is Chinese
     */
    static boolean isJoined(int left, int right, boolean inHan) {
        if (isShared(left)) {
            return isHan(right) || (inHan && isShared(right));
        }
        return isHan(left) && (isHan(right) || isShared(right));
    }
}
