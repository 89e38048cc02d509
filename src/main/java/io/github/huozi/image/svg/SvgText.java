package io.github.huozi.image.svg;

import io.github.huozi.font.FontChain;
import io.github.huozi.font.FontFace;
import io.github.huozi.font.FontLibrary;
import io.github.huozi.font.Weight;
import io.github.huozi.font.drawing.SvgPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Draws the text of an SVG as outlines in the book's own fonts, so that painting needs no installed fonts. Each {@code
 * text} and {@code tspan} becomes a group with the same attributes that contains the outlines, so that paint, opacity and
 * transformation still apply.
 *
 * <p>Supported: positions of chunks and single characters, anchors, baselines, {@code textLength}, letter spacing. Not
 * supported: text on a path (drawn straight), rotated characters, vertical writing.
 */
public final class SvgText {

    /** Graph drawing programs measure in Times, which is smaller on its body than the bundled faces. */
    private static final Pattern TIMES = Pattern.compile("(?i)\\btimes");

    private static final double TIMES_SIZE = 0.87;
    private static final int FIRST_WIDE = 0x2E80;

    private final FontLibrary fonts;
    private final SvgStyle style;

    /** A positioned character. */
    private static final class Glyph {
        private final int codePoint;
        private final FontFace face;
        private final double size;
        private final Element group;
        private double x;
        private final double y;

        Glyph(int codePoint, FontFace face, double size, Element group, double x, double y) {
            this.codePoint = codePoint;
            this.face = face;
            this.size = size;
            this.group = group;
            this.x = x;
            this.y = y;
        }

        double advance() {
            return face.advance(codePoint) * size / 1000;
        }
    }

    private SvgText(FontLibrary fonts, SvgStyle style) {
        this.fonts = fonts;
        this.style = style;
    }

    /** Replaces all text in a drawing. */
    public static void outline(Element root, FontLibrary fonts) {
        SvgText text = new SvgText(fonts, new SvgStyle());
        for (Element element : root.select("text")) {
            Line line = text.new Line();
            Element group = line.set(element, Places.NONE);
            line.finishChunk();
            line.draw();
            element.replaceWith(group);
        }
        root.select("textPath, tref").remove();
    }

    /** The text of one {@code text} element. */
    private final class Line {
        private final List<Glyph> all = new ArrayList<>();
        private final List<Glyph> chunk = new ArrayList<>();
        private String anchor = "";
        private double x;
        private double y;
        private boolean afterSpace = true;

        Element set(Element element, Places around) {
            Element group = new Element("g");
            element.attributes().forEach(attribute -> group.attr(attribute.getKey(), attribute.getValue()));
            for (String done : List.of("x", "y", "dx", "dy", "textLength", "lengthAdjust", "rotate", "text-anchor")) {
                group.removeAttr(done);
            }
            Places places = Places.of(element, style.fontSize(element), around);
            int before = all.size();
            for (Node child : element.childNodes()) {
                if (child instanceof TextNode text) {
                    setText(text.getWholeText(), element, group, places);
                } else if (child instanceof Element inner && !inner.normalName().equals("title")) {
                    group.appendChild(set(inner, places));
                }
            }
            stretch(element, before);
            return group;
        }

        private void setText(String text, Element element, Element group, Places places) {
            boolean keeps = style.keepsSpace(element);
            double size = style.fontSize(element);
            double spacing = SvgLength.pixels(style.get(element, "letter-spacing"), 0, size);
            FontChain chain = chain(element);
            double latin = TIMES.matcher(style.get(element, "font-family")).find() ? TIMES_SIZE : 1;
            double shift = baseline(element, size);
            int[] codePoints = text.replaceAll("[\\t\\r\\n]", " ").codePoints().toArray();
            for (int codePoint : codePoints) {
                boolean isSpace = codePoint == ' ';
                if (isSpace && afterSpace && !keeps) {
                    continue;
                }
                afterSpace = isSpace;
                if (places.next()) {
                    finishChunk();
                    anchor = style.get(element, "text-anchor");
                }
                x = places.x(x);
                y = places.y(y);
                FontFace face = chain.face(codePoint).orElse(null);
                if (face != null) {
                    double own = codePoint < FIRST_WIDE ? size * latin : size;
                    Glyph glyph = new Glyph(codePoint, face, own, group, x, y + shift);
                    all.add(glyph);
                    chunk.add(glyph);
                    x += glyph.advance() + spacing;
                }
            }
        }

        /** Spreads the characters to the length that the drawing defines, whatever font it was made with. */
        private void stretch(Element element, int from) {
            double wanted = SvgLength.pixels(element.attr("textLength"), 0);
            int count = all.size() - from;
            if (wanted <= 0 || count < 2) {
                return;
            }
            Glyph first = all.get(from);
            double missing = wanted - (x - first.x);
            for (int i = 1; i < count; i++) {
                all.get(from + i).x += missing * i / (count - 1);
            }
            x += missing;
        }

        /** Shifts the text since the last absolute position, so that its middle or end is there. */
        void finishChunk() {
            if (!chunk.isEmpty()) {
                Glyph last = chunk.get(chunk.size() - 1);
                double length = last.x + (last.codePoint == ' ' ? 0 : last.advance()) - chunk.get(0).x;
                double shift = anchor.equals("middle") ? length / 2 : anchor.equals("end") ? length : 0;
                chunk.forEach(glyph -> glyph.x -= shift);
                x -= shift;
                chunk.clear();
            }
        }

        void draw() {
            for (Glyph glyph : all) {
                SvgPath path = new SvgPath(glyph.x, glyph.y, glyph.size);
                glyph.face.draw(glyph.codePoint, path);
                if (!path.toString().isEmpty()) {
                    glyph.group.appendElement("path").attr("d", path.toString());
                }
            }
        }
    }

    private FontChain chain(Element element) {
        Weight weight = style.isBold(element) ? Weight.BOLD : Weight.REGULAR;
        List<String> families = new ArrayList<>();
        for (String part : style.get(element, "font-family").split(",", -1)) {
            String family = part.strip().replaceAll("^[\"']|[\"']$", "");
            String known = family.toLowerCase(Locale.ROOT);
            if (fonts.face(family, weight).isPresent()) {
                families.add(family);
            } else if (known.matches(".*(mono|consol|courier|menlo|code).*")) {
                families.add(FontLibrary.MONO);
            } else if (known.matches("times.*|georgia|.*songti.*|.*simsun.*|.*宋.*|.*(?<!sans[- ]?)serif.*")) {
                families.add(FontLibrary.SERIF);
            }
        }
        families.add(FontLibrary.SANS);
        return fonts.chain(weight, families.toArray(String[]::new));
    }

    /** Returns how far a text is below its position. */
    private double baseline(Element element, double size) {
        String baseline = style.get(element, "dominant-baseline");
        String aligned = baseline.isEmpty() ? style.get(element, "alignment-baseline") : baseline;
        return switch (aligned) {
            case "middle" -> 0.27 * size;
            case "central" -> 0.36 * size;
            case "hanging", "text-before-edge", "before-edge", "text-top" -> 0.82 * size;
            case "text-after-edge", "after-edge", "text-bottom", "ideographic" -> -0.14 * size;
            default -> 0;
        };
    }

    /** The position lists of an element, consumed character by character; those of inner elements take precedence. */
    private static final class Places {

        static final Places NONE = new Places(new double[4][0], null);

        /** The lists of x, y, dx and dy. */
        private final double[][] lists;

        private final @Nullable Places around;
        private int index = -1;

        private Places(double[][] lists, @Nullable Places around) {
            this.lists = lists;
            this.around = around;
        }

        static Places of(Element element, double em, Places around) {
            double[][] lists = new double[4][];
            for (int i = 0; i < 4; i++) {
                String text = element.attr(List.of("x", "y", "dx", "dy").get(i)).strip();
                lists[i] = text.isEmpty()
                        ? new double[0]
                        : Arrays.stream(text.split("[\\s,]+", -1))
                                .mapToDouble(length -> SvgLength.pixels(length, 0, em))
                                .toArray();
            }
            return new Places(lists, around == NONE ? null : around);
        }

        /** Advances to the next character, and returns whether it has an explicit position. */
        boolean next() {
            for (Places at = this; at != null; at = at.around) {
                at.index++;
            }
            return !Double.isNaN(of(0)) || !Double.isNaN(of(1));
        }

        double x(double otherwise) {
            return (Double.isNaN(of(0)) ? otherwise : of(0)) + (Double.isNaN(of(2)) ? 0 : of(2));
        }

        double y(double otherwise) {
            return (Double.isNaN(of(1)) ? otherwise : of(1)) + (Double.isNaN(of(3)) ? 0 : of(3));
        }

        private double of(int list) {
            for (Places at = this; at != null; at = at.around) {
                if (at.index < at.lists[list].length) {
                    return at.lists[list][at.index];
                }
            }
            return Double.NaN;
        }
    }
}
