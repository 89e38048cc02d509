package io.github.huozi.image;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.file.Binary;
import io.github.huozi.font.FontLibrary;
import io.github.huozi.font.drawing.SvgDrawing;
import io.github.huozi.font.drawing.SvgPath;
import io.github.huozi.image.svg.SvgColours;
import io.github.huozi.image.svg.SvgLength;
import io.github.huozi.image.svg.SvgPictures;
import io.github.huozi.image.svg.SvgStyleSheets;
import io.github.huozi.image.svg.SvgText;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Reads an SVG: cleaned for e-books, and painted for the PDF with its text in the book's fonts. */
final class SvgReader {

    /** Pixels of the painted picture per CSS pixel: 192 dpi. */
    private static final double DENSITY = 2;

    /** Pixels in 6 inches at 300 dpi: wider than the text of a book. */
    private static final double LONGEST_SIDE = 1800;

    /** Elements that are bitmaps even in a drawing, or become so when painted. */
    private static final String PIXELS = "image, filter, mask, pattern, foreignObject";

    private static final List<String> SIDES = List.of("width", "height");

    private final FontLibrary fonts;
    private final BuildControl control;

    /**
     * @param control cancels it between two steps, and limits the drawing
     */
    SvgReader(FontLibrary fonts, BuildControl control) {
        this.fonts = fonts;
        this.control = control;
    }

    private record Size(double width, double height) {}

    Picture read(byte[] bytes) throws PictureFault {
        Element root = SvgCleaner.clean(bytes, control.limits());
        styleToAttributes(root);
        Size size = size(root);
        state(root, size);
        Binary data = Binary.owning(root.outerHtml().getBytes(StandardCharsets.UTF_8));
        int width = (int) Math.max(1, Math.round(size.width));
        int height = (int) Math.max(1, Math.round(size.height));
        control.check();
        Element outlines = outlines(root, size);
        Binary drawing = Binary.owning(outlines.outerHtml().getBytes(StandardCharsets.UTF_8));
        control.check();
        BufferedImage painted = paint(drawing, size);
        return new Picture(
                "image/svg+xml",
                width,
                height,
                data,
                Pixels.png(painted, control),
                Optional.of(drawing).filter(svg -> outlines.selectFirst(PIXELS) == null),
                Ground.isNeeded(painted));
    }

    /** CSS 2.1, 10.3.2: missing sides follow from the view box; without one a drawing has 300 × 150 pixels. */
    private static Size size(Element root) throws PictureFault {
        String[] box = root.attr("viewBox").strip().split("[\\s,]+", -1);
        double boxWidth = box.length == 4 ? SvgLength.pixels(box[2], 0) : 0;
        double boxHeight = box.length == 4 ? SvgLength.pixels(box[3], 0) : 0;
        boolean hasBox = boxWidth > 0 && boxHeight > 0;
        double width = SvgLength.pixels(root.attr("width"), -1);
        double height = SvgLength.pixels(root.attr("height"), -1);
        if (width == 0 || height == 0) {
            throw PictureFault.corrupt("picture.sizeless");
        }
        if (width < 0 && height < 0) {
            return hasBox ? new Size(boxWidth, boxHeight) : new Size(300, 150);
        }
        if (width < 0) {
            return new Size(hasBox ? height * boxWidth / boxHeight : 300, height);
        }
        if (height < 0) {
            return new Size(width, hasBox ? width * boxHeight / boxWidth : 150);
        }
        return new Size(width, height);
    }

    /** CSS takes precedence over attributes: SVG 2, 8.2. */
    private static void styleToAttributes(Element root) {
        Map<String, String> style = SvgStyleSheets.declarations(root.attr("style"));
        boolean sized = false;
        for (String side : SIDES) {
            String length = style.remove(side);
            sized |= length != null;
            if (length != null && SvgLength.pixels(length, -1) > 0) {
                root.attr(side, length);
            }
        }
        if (sized) {
            root.attr(
                    "style",
                    style.entrySet().stream()
                            .map(each -> each.getKey() + ":" + each.getValue())
                            .collect(Collectors.joining(";")));
        }
    }

    /** A drawing without a size fills the window if a style sheet says {@code width: auto}. */
    private static void state(Element root, Size size) {
        if (SIDES.stream().anyMatch(side -> SvgLength.pixels(root.attr(side), -1) < 0)) {
            root.attr("width", SvgPath.number(size.width));
            root.attr("height", SvgPath.number(size.height));
        }
    }

    /** Returns the drawing with text as outlines, with an explicit size. */
    private Element outlines(Element cleaned, Size size) throws PictureFault {
        Element root = cleaned.clone();
        SvgStyleSheets.layUpon(root);
        SvgColours.settle(root);
        SvgPictures.settle(root);
        SvgText.outline(root, fonts);
        root.attr("width", SvgPath.number(size.width));
        root.attr("height", SvgPath.number(size.height));
        return root;
    }

    private static BufferedImage paint(Binary drawing, Size size) throws PictureFault {
        double scale = Math.min(DENSITY, LONGEST_SIDE / Math.max(size.width, size.height));
        int width = (int) Math.max(1, Math.round(size.width * scale));
        int height = (int) Math.max(1, Math.round(size.height * scale));
        SvgDrawing document =
                SvgDrawing.of(drawing.toByteArray()).orElseThrow(() -> PictureFault.corrupt("picture.damaged"));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        try {
            document.paint(image);
        } catch (RuntimeException e) {
            // A painter may throw anything when a drawing is invalid.
            throw PictureFault.corrupt("picture.damaged");
        }
        return image;
    }
}
