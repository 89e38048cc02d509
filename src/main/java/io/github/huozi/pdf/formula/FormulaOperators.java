package io.github.huozi.pdf.formula;

import io.github.huozi.math.box.MathMark;
import io.github.huozi.pdf.face.FontStack;
import io.github.huozi.pdf.face.MathFace;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/**
 * Writes the operators that paint a formula, ISO 32000-1, 8.5 and 9.4, relative to the origin of its placeholder text:
 * glyphs as text, lines as filled paths, all in the text colour unless they have their own. The whole carries its text for
 * copying.
 */
final class FormulaOperators {

    private static final double EM = 1000;
    private static final String HEX = "0123456789ABCDEF";

    /** The control points of a quarter circle. */
    private static final double ROUND = 0.5523;

    private final PDPage page;
    private final MathFace face;
    private final @Nullable FontStack words;
    private final double size;
    private final StringBuilder out = new StringBuilder();
    private boolean inText;
    private @Nullable PDFont current;
    private double currentSize;
    private String name = "";
    private double dy;

    FormulaOperators(PDPage page, MathFace face, @Nullable FontStack words, double size) {
        this.page = page;
        this.face = face;
        this.words = words;
        this.size = size;
    }

    String write(FormulaPart part) {
        dy = part.rise() * size;
        out.append("/Span <</ActualText <FEFF");
        for (char unit : part.spoken().toCharArray()) {
            hex(unit);
        }
        out.append(">>> BDC\n");
        List<MathMark.Glyph> row = new ArrayList<>();
        String colour = MathMark.TEXT_COLOUR;
        for (MathMark mark : part.box().drawn()) {
            if (!row.isEmpty() && !(mark instanceof MathMark.Glyph glyph && follows(row, glyph))) {
                glyphs(row);
                row.clear();
            }
            colour = turnTo(mark.colour(), colour);
            if (mark instanceof MathMark.Glyph glyph) {
                row.add(glyph);
            } else {
                draw(mark);
            }
        }
        glyphs(row);
        endText();
        turnTo(MathMark.TEXT_COLOUR, colour);
        return out.append("EMC\n").toString();
    }

    private String turnTo(String colour, String before) {
        if (colour.equals(before)) {
            return before;
        }
        endText();
        // Restoring the graphics state also restores the font.
        current = null;
        out.append(before.isEmpty() ? "q\n" : colour.isEmpty() ? "Q\n" : "Q\nq\n");
        if (!colour.isEmpty()) {
            for (int i = 1; i < 7; i += 2) {
                out.append(number(Integer.parseInt(colour.substring(i, i + 2), 16) / 255.0))
                        .append(' ');
            }
            out.append("rg\n");
        }
        return colour;
    }

    private static boolean follows(List<MathMark.Glyph> row, MathMark.Glyph glyph) {
        MathMark.Glyph last = row.get(row.size() - 1);
        return last.y() == glyph.y()
                && last.size() == glyph.size()
                && last.colour().equals(glyph.colour());
    }

    /** Writes glyphs of one size on one baseline. */
    private void glyphs(List<MathMark.Glyph> row) {
        if (row.isEmpty()) {
            return;
        }
        MathMark.Glyph first = row.get(0);
        begin(face.embedded(), first.size(), first.x(), first.y());
        out.append("[<");
        double pen = first.x();
        for (MathMark.Glyph glyph : row) {
            double move = (glyph.x() - pen) / glyph.size() * EM;
            if (Math.abs(move) >= 0.5) {
                out.append('>').append(number(-move)).append('<');
                pen = glyph.x();
            }
            hex(glyph.glyph());
            pen += face.font().extent(glyph.glyph()).advance() * glyph.size();
        }
        out.append(">] TJ\n");
    }

    private void hex(int unit) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(HEX.charAt(unit >> shift & 0xf));
        }
    }

    /** Begins text; within one text object, the font is set only when it changes. */
    private void begin(PDFont font, double em, double x, double y) {
        if (!inText) {
            out.append("BT\n");
            inText = true;
        }
        if (!font.equals(current) || em != currentSize) {
            if (!font.equals(current)) {
                boolean own = font.equals(face.embedded());
                name = (own ? face.nameOn(page) : page.getResources().add(font)).getName();
            }
            out.append('/').append(name).append(' ').append(number(em * size)).append(" Tf\n");
            current = font;
            currentSize = em;
        }
        out.append("1 0 0 1 ").append(point(x, y)).append(" Tm\n");
    }

    private void endText() {
        if (inText) {
            out.append("ET\n");
            inText = false;
        }
    }

    private void draw(MathMark mark) {
        if (!(mark instanceof MathMark.Text)) {
            endText();
        }
        if (mark instanceof MathMark.Bar bar) {
            out.append(point(bar.x(), bar.y()))
                    .append(' ')
                    .append(number(bar.width() * size))
                    .append(' ')
                    .append(number(bar.height() * size))
                    .append(" re\nf\n");
        } else if (mark instanceof MathMark.Stroke stroke) {
            stroke(stroke);
        } else if (mark instanceof MathMark.Ellipse ellipse) {
            ellipse(ellipse, ellipse.thickness() / 2);
            ellipse(ellipse, -ellipse.thickness() / 2);
            out.append("f*\n");
        } else if (mark instanceof MathMark.Text text) {
            text(text);
        }
    }

    private void text(MathMark.Text text) {
        FontStack faces = words;
        if (faces == null) {
            return;
        }
        double x = text.x();
        for (int c : text.text().codePoints().toArray()) {
            FontStack.Setting setting = faces.setting(c);
            begin(setting.face().font(), text.size(), x, text.y());
            out.append('<');
            hex(setting.face().glyphId(setting.codePoint()));
            out.append("> Tj\n");
            x += setting.advance() / EM * text.size();
        }
    }

    /** Draws a line, filled rather than stroked, so that it has the text colour. */
    private void stroke(MathMark.Stroke stroke) {
        double wide = stroke.x2() - stroke.x1();
        double high = stroke.y2() - stroke.y1();
        double length = Math.hypot(wide, high);
        if (length == 0) {
            return;
        }
        double across = -high / length * stroke.thickness() / 2;
        double up = wide / length * stroke.thickness() / 2;
        int dashes = stroke.dash() == 0 ? 1 : Math.max(1, (int) Math.round((length / stroke.dash() + 1) / 2));
        double unit = 1.0 / (2 * dashes - 1);
        for (int i = 0; i < dashes; i++) {
            double from = 2 * i * unit;
            double to = from + unit;
            double x1 = stroke.x1() + from * wide;
            double y1 = stroke.y1() + from * high;
            double x2 = stroke.x1() + to * wide;
            double y2 = stroke.y1() + to * high;
            out.append(point(x1 + across, y1 + up)).append(" m\n");
            out.append(point(x2 + across, y2 + up)).append(" l\n");
            out.append(point(x2 - across, y2 - up)).append(" l\n");
            out.append(point(x1 - across, y1 - up)).append(" l\nh\nf\n");
        }
    }

    private void ellipse(MathMark.Ellipse ellipse, double more) {
        double across = ellipse.across() + more;
        double up = ellipse.up() + more;
        out.append(point(ellipse.x() + across, ellipse.y())).append(" m\n");
        double[][] corners = {{1, 1}, {-1, 1}, {-1, -1}, {1, -1}};
        for (int i = 0; i < corners.length; i++) {
            boolean upright = i % 2 == 0;
            double cx = corners[i][0] * across;
            double cy = corners[i][1] * up;
            double x1 = ellipse.x() + (upright ? cx : cx * ROUND);
            double y1 = ellipse.y() + (upright ? cy * ROUND : cy);
            double x2 = ellipse.x() + (upright ? cx * ROUND : cx);
            double y2 = ellipse.y() + (upright ? cy : cy * ROUND);
            double x3 = ellipse.x() + (upright ? 0 : cx);
            double y3 = ellipse.y() + (upright ? cy : 0);
            out.append(point(x1, y1)).append(' ').append(point(x2, y2)).append(' ');
            out.append(point(x3, y3)).append(" c\n");
        }
        out.append("h\n");
    }

    private String point(double x, double y) {
        return number(x * size) + " " + number(y * size + dy);
    }

    /** Formats a number with at most three decimals. */
    static String number(double value) {
        long thousandths = Math.round(value * EM);
        long size = Math.abs(thousandths);
        String sign = thousandths < 0 ? "-" : "";
        long rest = size % 1000;
        if (rest == 0) {
            return sign + size / 1000;
        }
        if (rest % 100 == 0) {
            return sign + size / 1000 + '.' + rest / 100;
        }
        if (rest % 10 == 0) {
            return sign + size / 1000 + (rest < 100 ? ".0" : ".") + rest / 10;
        }
        return sign + size / 1000 + (rest < 10 ? ".00" : rest < 100 ? ".0" : ".") + rest;
    }
}
