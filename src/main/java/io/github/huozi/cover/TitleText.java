package io.github.huozi.cover;

import io.github.huozi.font.FontChain;
import io.github.huozi.font.FontFace;
import io.github.huozi.font.drawing.SvgPath;
import org.jspecify.annotations.Nullable;

/**
 * One line of text on a cover, as outlines. All lengths are in em: Han next to Latin is spaced slightly, a full-width mark at
 * the edge of a line loses its empty half, and —— is one stroke.
 *
 * @param text the line
 * @param chain the faces to draw it in
 * @param spacing the spacing between characters, in em
 */
record TitleText(String text, FontChain chain, double spacing) implements Line {

    /** The distance from the top of a row to its baseline, as in Han faces. */
    private static final double BASELINE = 0.88;

    private static final double GAP = 0.2;
    private static final double WORD_SPACE = 0.28;
    private static final double HALF = 0.5;
    private static final int DASH = 0x2014;
    private static final String OPENING = "（《〈「『【〔［“‘";
    private static final String CLOSING = "，。、；：？！）》〉」』】〕］”’";

    @Override
    public double length() {
        return walk(null, 0, 0, 1);
    }

    @Override
    public SvgPath draw(double start, double edge, double size) {
        double baseline = edge + BASELINE * size;
        SvgPath path = new SvgPath(start, baseline, size);
        walk(path, start, baseline, size);
        return path;
    }

    private double walk(@Nullable SvgPath path, double left, double baseline, double size) {
        int[] all = text.strip().codePoints().toArray();
        double x = 0;
        for (int i = 0; i < all.length; i++) {
            int previous = i == 0 ? 0 : all[i - 1];
            int next = i + 1 < all.length ? all[i + 1] : 0;
            if (all[i] == ' ') {
                x += joinsScripts(previous, next) ? GAP : WORD_SPACE;
                continue;
            }
            x += previous != 0 && previous != ' ' && joinsScripts(previous, all[i]) ? GAP : 0;
            FontFace face = chain.face(all[i]).orElse(null);
            if (face == null) {
                continue;
            }
            double advance = face.advance(all[i]) / 1000;
            boolean wide = advance > 0.9;
            double start = i == 0 && wide && OPENING.indexOf(all[i]) >= 0 ? x - HALF : x;
            if (all[i] == DASH && (previous == DASH || next == DASH)) {
                x = dash(path, left, baseline, size, x, face.bold());
                continue;
            }
            if (path != null) {
                face.draw(all[i], path.at(left + start * size, baseline, size));
            }
            boolean last = i == all.length - 1;
            x = start + (last && wide && CLOSING.indexOf(all[i]) >= 0 ? HALF : advance) + (last ? 0 : spacing);
        }
        return x;
    }

    /** Adds a stroke of one em at the middle height of Han characters. */
    private static double dash(
            @Nullable SvgPath path, double left, double baseline, double size, double x, boolean bold) {
        if (path != null) {
            SvgPath pen = path.at(left + x * size, baseline, size);
            double half = bold ? 38 : 22;
            pen.moveTo(0, 370 - half);
            pen.lineTo(0, 370 + half);
            pen.lineTo(1000, 370 + half);
            pen.lineTo(1000, 370 - half);
            pen.close();
        }
        return x + 1;
    }

    private static boolean joinsScripts(int one, int other) {
        return (isHan(one) && isWestern(other)) || (isWestern(one) && isHan(other));
    }

    static boolean isHan(int codePoint) {
        return Character.isIdeographic(codePoint)
                || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HIRAGANA
                || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.KATAKANA;
    }

    static boolean isWestern(int codePoint) {
        return (codePoint < 0x2000 && Character.isLetterOrDigit(codePoint))
                || codePoint == '+'
                || codePoint == '#'
                || codePoint == '%';
    }
}
