package io.github.huozi.pdf.text;

/**
 * Fixes roman folios on machines with a Turkish locale: the engine lower-cases them by the default locale, where I becomes
 * ı.
 */
final class RomanFolio {

    private static final char DOTLESS_I = '\u0131';
    private static final String OTHERS = "vxlcdm";

    private RomanFolio() {}

    /** Returns a roman number with its dots; any other text unchanged. */
    static String mend(String text) {
        if (text.indexOf(DOTLESS_I) < 0) {
            return text;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != DOTLESS_I && OTHERS.indexOf(text.charAt(i)) < 0) {
                return text;
            }
        }
        return text.replace(DOTLESS_I, 'i');
    }
}
