package io.github.huozi.markdown;

/** Classifies Chinese, Japanese and Korean characters. */
final class Cjk {

    private Cjk() {}

    /** Whether it is an ideograph, kana, bopomofo, hangul, or their full-width punctuation. */
    static boolean isCjk(int c) {
        if (c < 0x1100) {
            return false;
        }
        return c <= 0x11FF
                || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
                || (c >= 0xA960 && c <= 0xA97F)
                || (c >= 0xAC00 && c <= 0xD7FF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE4F)
                || (c >= 0xFF00 && c <= 0xFFEF)
                || (c >= 0x16FE0 && c <= 0x18D08)
                || (c >= 0x1B000 && c <= 0x1B2FF)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }
}
