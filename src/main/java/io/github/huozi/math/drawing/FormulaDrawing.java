package io.github.huozi.math.drawing;

import io.github.huozi.font.FontChain;
import io.github.huozi.font.FontFace;
import io.github.huozi.font.drawing.SvgPath;
import io.github.huozi.math.box.MathBox;
import io.github.huozi.math.box.MathMark;
import io.github.huozi.math.compose.TextFace;
import io.github.huozi.math.font.MathFont;
import io.github.huozi.math.tree.Em;
import java.util.Optional;

/**
 * A formula as an SVG file. In a line of text, CSS gives the picture its size and its depth below the baseline: {@code
 * style="width: …em; height: …em; vertical-align: -…em"}.
 *
 * @param svg the whole file
 * @param width the width of the picture, in em of the text
 * @param height the height of the whole picture, in em
 * @param depth the part of the height below the baseline, in em
 */
public record FormulaDrawing(String svg, double width, double height, double depth) {

    /** Units of the drawing per em; numbers have three decimals. */
    private static final double EM = 10;

    /** The margin on all sides, in em: outlines may extend beyond their boxes. */
    private static final double MARGIN = 0.06;

    /**
     * Draws a formula.
     *
     * @param font the font that the box was composed with
     * @param text the faces for characters that the font lacks
     * @param colour the default colour of letters and lines: {@code #000}, {@code currentColor}
     * @param title the alternative text
     */
    public static FormulaDrawing of(MathBox box, MathFont font, FontChain text, String colour, String title) {
        double width = box.width() + 2 * MARGIN;
        double height = box.height() + MARGIN;
        double depth = box.depth() + MARGIN;
        StringBuilder out = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 ");
        out.append(number(width)).append(' ').append(number(height + depth)).append("\" width=\"");
        out.append(em(width)).append("\" height=\"").append(em(height + depth)).append("\">");
        out.append("<title>").append(escaped(title)).append("</title>");
        out.append("<g fill=\"").append(escaped(colour)).append("\">");
        Ink ink = new Ink(out, font, text, height, escaped(colour));
        box.drawn().forEach(ink::draw);
        ink.end();
        return new FormulaDrawing(out.append("</g></svg>").toString(), width, height + depth, depth);
    }

    /** Returns a face with the widths of characters that the math font lacks. */
    public static TextFace face(FontChain text) {
        return (codePoint, weight) -> Math.max(0, text.advance(codePoint)) / 1000;
    }

    /** Formats a length for CSS. */
    public static String em(double length) {
        return new Em(length).css();
    }

    private static String number(double ems) {
        return SvgPath.number(ems * EM);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Draws marks one after another; consecutive ones of the same colour share a path. */
    private static final class Ink {

        private final StringBuilder out;
        private final MathFont font;
        private final FontChain text;
        private final double height;
        private final String usual;
        private SvgPath path = new SvgPath(0, 0, EM);
        private String colour = MathMark.TEXT_COLOUR;

        Ink(StringBuilder out, MathFont font, FontChain text, double height, String usual) {
            this.usual = usual;
            this.out = out;
            this.font = font;
            this.text = text;
            this.height = height;
        }

        void draw(MathMark mark) {
            if (!mark.colour().equals(colour)) {
                end();
                colour = mark.colour();
            }
            if (mark instanceof MathMark.Glyph glyph) {
                font.face().drawGlyph(glyph.glyph(), pen(glyph.x(), glyph.y(), glyph.size()));
            } else if (mark instanceof MathMark.Text words) {
                words(words);
            } else if (mark instanceof MathMark.Bar bar) {
                SvgPath pen = pen(bar.x(), bar.y(), 1);
                pen.moveTo(0, 0);
                pen.lineTo(bar.width() * 1000, 0);
                pen.lineTo(bar.width() * 1000, bar.height() * 1000);
                pen.lineTo(0, bar.height() * 1000);
                pen.close();
            } else {
                line(mark);
            }
        }

        private SvgPath pen(double x, double y, double size) {
            return path.at((x + MARGIN) * EM, (height - y) * EM, size * EM);
        }

        private void words(MathMark.Text words) {
            double x = words.x();
            for (int c : words.text().codePoints().toArray()) {
                Optional<FontFace> face = text.face(c);
                double at = x;
                face.ifPresent(each -> each.draw(c, pen(at, words.y(), words.size())));
                x += Math.max(0, text.advance(c)) / 1000 * words.size();
            }
        }

        /** A stroke needs a separate element. */
        private void line(MathMark mark) {
            end();
            String ink = " stroke=\"" + (colour.isEmpty() ? usual : colour) + "\"";
            if (mark instanceof MathMark.Stroke line) {
                out.append("<path d=\"M").append(point(line.x1(), line.y1())).append('L');
                out.append(point(line.x2(), line.y2())).append("\" fill=\"none\"");
                out.append(ink);
                out.append(" stroke-width=\"").append(number(line.thickness())).append('"');
                if (line.dash() > 0) {
                    out.append(" stroke-dasharray=\"")
                            .append(number(line.dash()))
                            .append('"');
                }
                out.append("/>");
            } else if (mark instanceof MathMark.Ellipse round) {
                out.append("<ellipse cx=\"").append(number(round.x() + MARGIN));
                out.append("\" cy=\"").append(number(height - round.y()));
                out.append("\" rx=\"").append(number(round.across()));
                out.append("\" ry=\"").append(number(round.up())).append("\" fill=\"none\"");
                out.append(ink);
                out.append(" stroke-width=\"").append(number(round.thickness())).append("\"/>");
            }
        }

        private String point(double x, double y) {
            return number(x + MARGIN) + " " + number(height - y);
        }

        /** Writes the path. */
        void end() {
            String data = path.toString();
            if (!data.isEmpty()) {
                out.append("<path d=\"").append(data).append('"');
                if (!colour.isEmpty()) {
                    out.append(" fill=\"").append(colour).append('"');
                }
                out.append("/>");
            }
            path = new SvgPath(0, 0, EM);
        }
    }
}
