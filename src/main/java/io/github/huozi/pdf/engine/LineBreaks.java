package io.github.huozi.pdf.engine;

import com.openhtmltopdf.extend.FSTextBreaker;
import io.github.huozi.book.control.BuildControl;

/**
 * Finds where the engine may break text that is not composed: between ideographs, after white space, never before or after
 * a mark that CLREQ 3.1.9 (basic) forbids there, and within Latin text only after the separators of an address. Not
 * thread-safe.
 */
public final class LineBreaks implements FSTextBreaker {

    private static final String NOT_AT_START = "、，；：。．！？”’」』）》〉】〗］｝·・～%‰℃,.;:!?)]}…—";
    private static final String NOT_AT_END = "“‘「『（《〈【〖［｛([{";
    private static final String BREAK_AFTER = "/\\&=?-_";

    private final BuildControl control;
    private String text = "";
    private int at;

    /**
     * @param control cancels the layout
     */
    public LineBreaks(BuildControl control) {
        this.control = control;
    }

    @Override
    public void setText(String newText) {
        control.check();
        text = newText;
        at = 0;
    }

    /** Returns the next break, or −1 when there is none before the end. */
    @Override
    public int next() {
        if (at >= text.length()) {
            return -1;
        }
        int i = at;
        while (i < text.length()) {
            int before = text.codePointAt(i);
            i += Character.charCount(before);
            if (i < text.length() && isBreak(before, text.codePointAt(i))) {
                break;
            }
        }
        at = i;
        return i;
    }

    private static boolean isBreak(int before, int after) {
        if (after == ' ' || after == '\n' || after == '\u00a0' || before == '\u00a0') {
            return false;
        }
        if (before == ' ' || before == '\n' || before == '\u00ad' || before == '\u3000') {
            return true;
        }
        if (NOT_AT_START.indexOf(after) >= 0 || NOT_AT_END.indexOf(before) >= 0) {
            return false;
        }
        return isHan(before) || isHan(after) || (BREAK_AFTER.indexOf(before) >= 0 && Character.isLetter(after));
    }

    private static boolean isHan(int codePoint) {
        return isWithin(codePoint, 0x2e80, 0x9fff)
                || isWithin(codePoint, 0xac00, 0xd7af)
                || isWithin(codePoint, 0xf900, 0xfaff)
                || isWithin(codePoint, 0xff00, 0xffef)
                || isWithin(codePoint, 0x20000, 0x3ffff);
    }

    private static boolean isWithin(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }
}
