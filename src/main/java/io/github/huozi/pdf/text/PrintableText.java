package io.github.huozi.pdf.text;

import io.github.huozi.font.Emoji;
import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * Cleans the book's text for print: removes characters that matter only on screens. Not thread-safe.
 */
public final class PrintableText {

    private final IntPredicate covered;
    private final BitSet good = new BitSet();

    /**
     * @param covered whether any face has a glyph for a character
     */
    public PrintableText(IntPredicate covered) {
        this.covered = covered;
    }

    /** Returns the text for print; white space does not change. */
    String clean(String text) {
        boolean fine = true;
        for (int i = 0; i < text.length() && fine; i++) {
            fine = good.get(text.charAt(i));
        }
        if (fine) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        int before = ' ';
        for (int c : text.codePoints().toArray()) {
            if (!isDropped(c) && !belongsTo(before, c)) {
                clean.appendCodePoint(note(c));
                before = c;
            }
        }
        return clean.toString();
    }

    /**
     * Whether a character only modifies the emoji before it (Unicode Technical Standard 51, ED-13 and ED-14c): black ink
     * shows no skin tone, and keycaps need font tables that combine the glyphs.
     */
    private static boolean belongsTo(int before, int codePoint) {
        if (isWithin(codePoint, 0x1f3fb, 0x1f3ff)) {
            return Emoji.is(before) || Character.getType(before) == Character.OTHER_SYMBOL;
        }
        return codePoint == 0x20e3 && (isWithin(before, '0', '9') || before == '#' || before == '*');
    }

    private int note(int codePoint) {
        if (good.get(codePoint)) {
            return codePoint;
        }
        if (Tracking.isSpacing(codePoint)) {
            return 0xfffd;
        }
        boolean white = Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
        if (white || codePoint == '\u00ad' || (codePoint != 0x20e3 && covered.test(codePoint))) {
            good.set(codePoint);
        }
        return codePoint;
    }

    /** Controls, joiners, direction marks and variation selectors have no glyph. */
    private static boolean isDropped(int codePoint) {
        if (codePoint == '\n' || codePoint == '\t' || codePoint == '\u00ad') {
            return false;
        }
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || isWithin(codePoint, 0xfe00, 0xfe0f)
                || isWithin(codePoint, 0xe0100, 0xe01ef);
    }

    private static boolean isWithin(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }
}
