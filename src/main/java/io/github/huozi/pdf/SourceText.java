package io.github.huozi.pdf;

import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * Makes the book's text fit for print: takes out what only screens understand.
 * Belongs to one thread.
 */
final class SourceText {

    private final IntPredicate covered;
    private final BitSet good = new BitSet();

    /**
     * @param covered whether any face has a glyph for a character
     */
    SourceText(IntPredicate covered) {
        this.covered = covered;
    }

    /** The text as it is set; white space stays as it is. */
    String clean(String text) {
        boolean fine = true;
        for (int i = 0; i < text.length() && fine; i++) {
            fine = good.get(text.charAt(i));
        }
        if (fine) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (!isDropped(c)) {
                clean.appendCodePoint(note(c));
            }
        });
        return clean.toString();
    }

    private int note(int codePoint) {
        if (good.get(codePoint)) {
            return codePoint;
        }
        if (Tracking.isSpacing(codePoint)) {
            return 0xfffd;
        }
        boolean white = Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
        if (white || codePoint == '\u00ad' || covered.test(codePoint)) {
            good.set(codePoint);
        }
        return codePoint;
    }

    /** Controls, joiners, direction marks and variation selectors have no glyph of their own. */
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
