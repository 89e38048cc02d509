package io.github.huozi.pdf.text;

/**
 * Puts right what the engine makes of a roman folio on a machine whose language is Turkish: it lowers its letters by the
 * machine's locale, where I becomes ı.
 */
final class RomanFolio {

    private static final char DOTLESS_I = '\u0131';
    private static final String OTHERS = "vxlcdm";

    private RomanFolio() {}

    /** The text with its dots, if it is a roman number; else as it is. */
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
