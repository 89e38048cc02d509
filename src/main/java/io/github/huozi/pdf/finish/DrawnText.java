package io.github.huozi.pdf.finish;

import io.github.huozi.font.Weight;
import io.github.huozi.pdf.face.FontStack;
import io.github.huozi.pdf.face.PrintFonts;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * One {@code text} of a diagram, set in the faces of the book, so that it can be searched and copied. It has a baseline
 * position, a size, a fill, an anchor, and spans of another weight.
 */
final class DrawnText {

    private static final int THOUSAND = 1000;

    private record Glyph(int source, FontStack.Setting setting) {}

    private final List<Glyph> glyphs = new ArrayList<>();
    private final double x;
    private final double y;
    private final double size;
    private final String fill;

    private DrawnText(double x, double y, double size, String fill) {
        this.x = x;
        this.y = y;
        this.size = size;
        this.fill = fill;
    }

    /** Reads a {@code text}; its characters are embedded from now on. */
    static DrawnText of(Element text, PrintFonts fonts) {
        double size = number(text.attr("font-size"));
        DrawnText drawn = new DrawnText(number(text.attr("x")), number(text.attr("y")), size, text.attr("fill"));
        String family = text.attr("font-family")
                .split(",", 2)[0]
                .replaceAll("[\"']", "")
                .strip();
        drawn.read(text, fonts, family, weight(text, Weight.REGULAR));
        double anchored = text.attr("text-anchor").equals("middle") ? drawn.width() / 2 : 0;
        return anchored == 0 ? drawn : drawn.movedLeft(anchored);
    }

    private DrawnText movedLeft(double by) {
        DrawnText moved = new DrawnText(x - by, y, size, fill);
        moved.glyphs.addAll(glyphs);
        return moved;
    }

    private static double number(String text) {
        return text.isEmpty() ? 0 : Double.parseDouble(text);
    }

    private static Weight weight(Element element, Weight around) {
        return element.attr("font-weight").equals("700") ? Weight.BOLD : around;
    }

    private void read(Element element, PrintFonts fonts, String family, Weight weight) {
        FontStack stack = fonts.stack(family, weight);
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                words.getWholeText()
                        .codePoints()
                        .filter(c -> !Character.isISOControl(c))
                        .forEach(c -> glyphs.add(new Glyph(c, stack.setting(c))));
            } else if (node instanceof Element inner) {
                read(inner, fonts, family, weight(inner, weight));
            }
        }
    }

    /** Returns the width in px. */
    private double width() {
        return glyphs.stream().mapToDouble(glyph -> glyph.setting().advance()).sum() * size / THOUSAND;
    }

    /** Returns the fill colour, as {@code #rrggbb}. */
    String fill() {
        return fill;
    }

    /**
     * Returns the operators that draw it, ISO 32000-1, 9.4. If a glyph does not identify its character, the character is
     * added.
     *
     * @param resources the resources that receive the faces
     * @param height the height of the drawing, whose y axis points down
     */
    byte[] operators(PDResources resources, double height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        double at = x;
        @Nullable Glyph last = null;
        StringBuilder run = new StringBuilder();
        for (Glyph glyph : glyphs) {
            boolean told = Character.isSpaceChar(glyph.source())
                    || glyph.setting()
                            .face()
                            .isTold(glyph.source(), glyph.setting().codePoint());
            boolean same = last != null
                    && last.setting().face() == glyph.setting().face()
                    && last.setting().stretch() == glyph.setting().stretch();
            if (!told || !same) {
                end(run, out);
                begin(glyph, at, height, resources, out);
            }
            String id = "%04X"
                    .formatted(glyph.setting().face().glyphId(glyph.setting().codePoint()));
            if (told) {
                run.append(id);
                last = glyph;
            } else {
                String as = String.format("%s", utf16(glyph.source()));
                write(out, "/Span <</ActualText <FEFF" + as + ">>> BDC\n<" + id + "> Tj\nEMC\n");
                last = null;
            }
            at += glyph.setting().advance() * size / THOUSAND;
        }
        end(run, out);
        return out.toByteArray();
    }

    private static String utf16(int codePoint) {
        StringBuilder hex = new StringBuilder();
        for (char unit : Character.toChars(codePoint)) {
            hex.append("%04X".formatted((int) unit));
        }
        return hex.toString();
    }

    private void begin(Glyph glyph, double at, double height, PDResources resources, ByteArrayOutputStream out) {
        String face = resources.add(glyph.setting().face().font()).getName();
        write(
                out,
                String.format(
                        Locale.ROOT,
                        "/%s 1 Tf\n%.3f 0 0 %.3f %.3f %.3f Tm\n",
                        face,
                        size * glyph.setting().stretch(),
                        size,
                        at,
                        height - y));
    }

    private static void end(StringBuilder run, ByteArrayOutputStream out) {
        if (!run.isEmpty()) {
            write(out, "<" + run + "> Tj\n");
            run.setLength(0);
        }
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
