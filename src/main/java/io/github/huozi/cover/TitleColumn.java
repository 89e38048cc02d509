package io.github.huozi.cover;

import io.github.huozi.font.FontChain;
import io.github.huozi.font.FontFace;
import io.github.huozi.font.drawing.SvgPath;
import io.github.huozi.font.table.Pen;
import org.jspecify.annotations.Nullable;

/**
 * A line of vertical text. Han characters are upright; Western words and brackets are rotated; commas and stops move to the
 * upper right corner of half an em (CLREQ 2.3). All lengths are in em.
 *
 * @param text the line
 * @param chain the faces to draw it in
 * @param spacing the spacing between characters
 */
record TitleColumn(String text, FontChain chain, double spacing) implements Line {

    /** The height of the middle of Latin letters, and of Han characters, above the baseline. */
    private static final double MIDDLE = 0.37;

    private static final double BASELINE = 0.88;
    private static final double WORD_SPACE = 0.28;
    private static final double GAP = 0.2;
    private static final String STOPS = "，。、．";
    private static final String TURNED = "（）《》〈〉「」『』【】〔〕［］“”‘’…～：；－–-—·";
    private static final int DASH = 0x2014;

    @Override
    public double length() {
        return walk(null, 0, 0, 1);
    }

    @Override
    public SvgPath draw(double start, double edge, double size) {
        SvgPath path = new SvgPath(0, 0, 1000);
        walk(path, start, edge - size / 2, size);
        return path;
    }

    private double walk(@Nullable SvgPath path, double top, double centre, double size) {
        int[] all = text.strip().codePoints().toArray();
        double y = 0;
        for (int i = 0; i < all.length; i++) {
            int previous = i == 0 ? ' ' : all[i - 1];
            if (all[i] == ' ') {
                y += WORD_SPACE;
                continue;
            }
            boolean western = all[i] < 0x2E80 && TURNED.indexOf(all[i]) < 0;
            boolean joins =
                    TitleText.isWestern(previous) ? TitleText.isHan(all[i]) : TitleText.isHan(previous) && western;
            y += joins ? GAP : 0;
            FontFace face = chain.face(all[i]).orElse(null);
            if (face != null) {
                Shape shape = new Shape(path, centre, top + y * size, size);
                y += shape.draw(all[i], face, western) + (i == all.length - 1 ? 0 : spacing);
            }
        }
        return y;
    }

    /** A character to be placed. */
    private record Shape(@Nullable SvgPath path, double centre, double top, double size) {

        /** Draws it and returns how much of the column it takes. */
        double draw(int codePoint, FontFace face, boolean western) {
            double advance = face.advance(codePoint) / 1000;
            if (codePoint == DASH) {
                stroke(face.bold());
                return 1;
            }
            if (western || TURNED.indexOf(codePoint) >= 0) {
                draw(codePoint, face, new Placed(path, centre - MIDDLE * size, top, size / 1000, true));
                return advance;
            }
            boolean stop = STOPS.indexOf(codePoint) >= 0;
            double left = centre - advance / 2 * size + (stop ? 0.55 * size : 0);
            double baseline = top + BASELINE * size - (stop ? 0.55 * size : 0);
            draw(codePoint, face, new Placed(path, left, baseline, size / 1000, false));
            return stop ? 0.6 : 1;
        }

        private void draw(int codePoint, FontFace face, Placed pen) {
            if (path != null) {
                face.draw(codePoint, pen);
            }
        }

        private void stroke(boolean bold) {
            if (path != null) {
                double half = (bold ? 0.038 : 0.022) * size;
                path.moveTo(centre - half, -top);
                path.lineTo(centre + half, -top);
                path.lineTo(centre + half, -top - size);
                path.lineTo(centre - half, -top - size);
                path.close();
            }
        }
    }

    /**
     * Places a glyph on the page.
     *
     * @param path receives points in pixels with y upwards
     * @param turned whether it is rotated, its top to the right
     */
    private record Placed(@Nullable SvgPath path, double left, double top, double scale, boolean turned)
            implements Pen {

        @Override
        public void moveTo(double x, double y) {
            if (path != null) {
                path.moveTo(x(x, y), y(x, y));
            }
        }

        @Override
        public void lineTo(double x, double y) {
            if (path != null) {
                path.lineTo(x(x, y), y(x, y));
            }
        }

        @Override
        public void curveTo(double controlX, double controlY, double x, double y) {
            if (path != null) {
                path.curveTo(x(controlX, controlY), y(controlX, controlY), x(x, y), y(x, y));
            }
        }

        @Override
        public void close() {
            if (path != null) {
                path.close();
            }
        }

        private double x(double x, double y) {
            return left + (turned ? y : x) * scale;
        }

        private double y(double x, double y) {
            return -(top + (turned ? x : -y) * scale);
        }
    }
}
