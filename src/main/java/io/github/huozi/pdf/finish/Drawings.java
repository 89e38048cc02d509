package io.github.huozi.pdf.finish;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DColorMapper;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import io.github.huozi.book.Asset;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.file.Binary;
import io.github.huozi.font.drawing.SvgDrawing;
import io.github.huozi.pdf.face.PrintFonts;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Keeps drawings as vectors in print. The engine supports only pixels: it receives a tiny stand-in, and after painting
 * each stand-in becomes the drawing, a form XObject (ISO 32000-1, 8.10) that fills the unit square as an image does.
 */
public final class Drawings {

    /** The colour mode of the press. */
    public enum Colours {
        ALL,
        GREY
    }

    /** Width of a stand-in, in pixels; its height is one pixel. No picture of a book has this size. */
    private static final int WIDTH = 5;

    /** The first pixels of a stand-in; the last holds its number. */
    private static final int[] MARK = {0x48555a, 0x4f5a49, 0x6b7c01, 0x0172f3};

    private static final int RGB = 0xffffff;

    private final List<Asset> pictures;
    private final Colours colours;
    private final Set<Asset> turned;
    private final Map<Integer, DiagramForm> diagrams = new TreeMap<>();
    private final Set<Integer> shown = new TreeSet<>();

    /**
     * Returns the drawings among the pictures of a document.
     *
     * @param turned the ones rotated by 90 degrees
     */
    public Drawings(List<Asset> pictures, Set<Asset> turned, Colours colours) {
        this.pictures = pictures;
        this.turned = turned;
        this.colours = colours;
    }

    /** Records the characters in diagrams, before the fonts are subset. */
    public void readDiagrams(PrintFonts fonts) {
        for (int number = 0; number < pictures.size(); number++) {
            if (pictures.get(number).isDiagram()) {
                Binary svg = pictures.get(number).drawing().orElseThrow();
                diagrams.put(number, DiagramForm.of(svg, fonts));
            }
        }
    }

    /**
     * Returns what the engine places for each picture: the picture itself, prepared for print on request, or a stand-in.
     */
    public List<Supplier<Binary>> placed() {
        List<Supplier<Binary>> placed = new ArrayList<>();
        for (Asset picture : pictures) {
            int number = placed.size();
            placed.add(() -> picture.drawing().isPresent() ? standIn(number) : Binary.owning(pixels(picture)));
        }
        return placed;
    }

    private byte[] pixels(Asset picture) {
        byte[] print = picture.print().toByteArray();
        return colours == Colours.GREY ? GreyPicture.of(print) : SrgbPng.bare(OpaquePng.of(print));
    }

    private static Binary standIn(int number) {
        BufferedImage image = new BufferedImage(WIDTH, 1, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, MARK.length, 1, MARK, 0, MARK.length);
        image.setRGB(MARK.length, 0, number);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Binary.owning(out.toByteArray());
    }

    /** Replaces the painted stand-ins by their drawings. */
    public void replaceStandIns(PDDocument document, BuildControl control) throws IOException {
        if (pictures.stream().allMatch(picture -> picture.drawing().isEmpty())) {
            return;
        }
        Set<COSStream> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PDPage page : document.getPages()) {
            control.check();
            PDResources resources = page.getResources();
            for (COSName name : resources.getXObjectNames()) {
                if (!resources.isImageXObject(name)) {
                    continue;
                }
                PDXObject painted = resources.getXObject(name);
                control.check();
                if (painted instanceof PDImageXObject image && seen.add(image.getCOSObject())) {
                    OptionalInt number = number(image);
                    if (number.isPresent()) {
                        shown.add(number.getAsInt());
                        replace(image.getCOSObject(), number.getAsInt(), document);
                    }
                }
            }
        }
    }

    /** Returns the diagrams on no page, whose text is lost. */
    public List<Asset> unpainted() {
        return diagrams.keySet().stream()
                .filter(number -> !shown.contains(number))
                .map(pictures::get)
                .toList();
    }

    private OptionalInt number(PDImageXObject image) throws IOException {
        if (image.getWidth() != WIDTH || image.getHeight() != 1) {
            return OptionalInt.empty();
        }
        BufferedImage pixels = image.getImage();
        for (int i = 0; i < MARK.length; i++) {
            if ((pixels.getRGB(i, 0) & RGB) != MARK[i]) {
                return OptionalInt.empty();
            }
        }
        int number = pixels.getRGB(MARK.length, 0) & RGB;
        return number < pictures.size() ? OptionalInt.of(number) : OptionalInt.empty();
    }

    private void replace(COSStream standIn, int number, PDDocument document) throws IOException {
        Asset picture = pictures.get(number);
        DiagramForm diagram = diagrams.get(number);
        COSStream painted;
        try {
            painted = diagram == null ? form(picture, document) : form(diagram, turned.contains(picture), document);
        } catch (RuntimeException e) {
            // A painter may throw anything for an invalid drawing; paint its pixels instead.
            painted = PDImageXObject.createFromByteArray(document, pixels(picture), "drawing")
                    .getCOSObject();
        }
        standIn.clear();
        standIn.addAll(painted);
        try (InputStream in = painted.createRawInputStream();
                OutputStream out = standIn.createRawOutputStream()) {
            in.transferTo(out);
        }
    }

    private COSStream form(Asset picture, PDDocument document) throws IOException {
        return paint(picture.drawing().orElseThrow().toByteArray(), picture.width(), picture.height(), document)
                .getCOSObject();
    }

    private PDFormXObject paint(byte[] svg, double width, double height, PDDocument document) throws IOException {
        SvgDrawing drawing = SvgDrawing.of(svg).orElseThrow(() -> new IllegalStateException("no SVG"));
        PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, (float) width, (float) height);
        try {
            graphics.setColorMapper(colours == Colours.GREY ? Drawings::grey : Drawings::rgb);
            drawing.paint(graphics, width, height);
        } finally {
            graphics.dispose();
        }
        PDFormXObject form = graphics.getXFormObject();
        form.setMatrix(AffineTransform.getScaleInstance(1.0 / width, 1.0 / height));
        return form;
    }

    /** A turned diagram is read from the fore-edge, with its top at the left. */
    private COSStream form(DiagramForm diagram, boolean isTurned, PDDocument document) throws IOException {
        PDFormXObject form = paint(diagram.shapes(), diagram.width(), diagram.height(), document);
        diagram.addText(form, this::ink);
        if (isTurned) {
            form.setMatrix(new AffineTransform(0, 1 / diagram.width(), -1 / diagram.height(), 0, 1, 0));
        }
        return form.getCOSObject();
    }

    private String ink(String colour) {
        Color ink = Color.decode(colour);
        PDColor mapped = colours == Colours.GREY ? grey(ink) : rgb(ink);
        StringBuilder operator = new StringBuilder();
        for (float component : mapped.getComponents()) {
            operator.append(String.format(Locale.ROOT, "%.4f ", component));
        }
        return operator.append(mapped.getComponents().length == 1 ? "g" : "rg").toString();
    }

    private static PDColor rgb(Color colour, IPdfBoxGraphics2DColorMapper.IColorMapperEnv environment) {
        return rgb(colour);
    }

    private static PDColor rgb(Color colour) {
        return new PDColor(colour.getRGBColorComponents(null), PDDeviceRGB.INSTANCE);
    }

    private static PDColor grey(Color colour, IPdfBoxGraphics2DColorMapper.IColorMapperEnv environment) {
        return grey(colour);
    }

    /** The luma of ITU-R BT.601. */
    private static PDColor grey(Color colour) {
        float[] rgb = colour.getRGBColorComponents(null);
        return new PDColor(new float[] {0.299f * rgb[0] + 0.587f * rgb[1] + 0.114f * rgb[2]}, PDDeviceGray.INSTANCE);
    }
}
