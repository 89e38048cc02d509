package io.github.huozi.code;

import java.util.ArrayList;
import java.util.List;

/** Folds a long line of code where a reader would: after a space or a joining character, not within words. */
public final class LineFolder {

    /** Measures the width of a character. */
    @FunctionalInterface
    public interface Width {
        float of(int codePoint);
    }

    /** A fold that leaves less than this share of a line is not worth the better place. */
    private static final float LEAST = 0.6f;

    private static final String AFTER = ",;)]}>|&/\\=+-_.:?·";

    /** At the beginning of a word, these belong to what follows: options, paths, references. */
    private static final String OPENING = "/-.&+_:?\\";

    private static final String ALONE = " \"'`(=[{";
    private static final String NOT_BEFORE = "、，；：。．！？”’」』）》〉】〗］｝,;.:)]}";
    private static final String NOT_AFTER = "“‘「『（《〈【〖［｛([{";

    private LineFolder() {}

    /**
     * Returns where to fold a line.
     *
     * @param first the available width of the first part
     * @param next the available width of all others
     * @return the beginnings of the parts except the first, in UTF-16 units
     */
    public static List<Integer> fold(String line, Width width, float first, float next) {
        List<Integer> folds = new ArrayList<>();
        float room = first;
        float pen = 0;
        int from = 0;
        int good = -1;
        float goodPen = 0;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            float wide = width.of(c);
            if (pen + wide > room + 0.5f && i > from && !isJoined(c)) {
                boolean useful = good > from && goodPen >= room * LEAST;
                int fold = useful ? good : i;
                folds.add(fold);
                pen = useful ? pen - goodPen : 0;
                from = fold;
                room = next;
                good = -1;
            }
            pen += wide;
            i += Character.charCount(c);
            if (i < line.length() && isGood(line, c, i)) {
                good = i;
                goodPen = pen;
            }
        }
        return folds;
    }

    /** Whether a character is only rendered together with the one before it. */
    private static boolean isJoined(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    private static boolean isGood(String line, int before, int at) {
        int after = line.codePointAt(at);
        if (after == ' ' || NOT_BEFORE.indexOf(after) >= 0 || NOT_AFTER.indexOf(before) >= 0) {
            return false;
        }
        return before == ' '
                || isWide(before)
                || isWide(after)
                || (AFTER.indexOf(before) >= 0 && AFTER.indexOf(after) < 0 && !opens(line, at));
    }

    /** Whether the characters that end here begin a word, like the hyphens of {@code --all}. */
    private static boolean opens(String line, int at) {
        int first = at;
        while (first > 0 && OPENING.indexOf(line.charAt(first - 1)) >= 0) {
            first--;
        }
        return first < at && (first == 0 || ALONE.indexOf(line.charAt(first - 1)) >= 0);
    }

    private static boolean isWide(int codePoint) {
        return Character.isIdeographic(codePoint)
                || (codePoint >= 0x3000 && codePoint <= 0x30ff)
                || (codePoint >= 0xff00 && codePoint <= 0xffef);
    }
}
