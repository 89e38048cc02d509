package io.github.huozi.pdf.finish;

import io.github.huozi.book.file.Binary;
import io.github.huozi.pdf.face.PrintFonts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A diagram of Huozi in two layers: shapes, painted like any drawing, and text over them, which stays text. */
final class DiagramForm {

    private final double width;
    private final double height;
    private final byte[] shapes;
    private final List<DrawnText> texts;

    private DiagramForm(double width, double height, byte[] shapes, List<DrawnText> texts) {
        this.width = width;
        this.height = height;
        this.shapes = shapes;
        this.texts = texts;
    }

    /** Splits a diagram; the characters of its text are embedded from now on. */
    static DiagramForm of(Binary svg, PrintFonts fonts) {
        Element root = Jsoup.parse(new String(svg.toByteArray(), StandardCharsets.UTF_8), "", Parser.xmlParser())
                .expectFirst("svg");
        List<DrawnText> texts = root.select("text").stream()
                .map(text -> DrawnText.of(text, fonts))
                .toList();
        root.select("text").remove();
        return new DiagramForm(
                Double.parseDouble(root.attr("width")),
                Double.parseDouble(root.attr("height")),
                root.outerHtml().getBytes(StandardCharsets.UTF_8),
                texts);
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** Returns the drawing without its text. */
    byte[] shapes() {
        return shapes;
    }

    /**
     * Adds the text to a form that holds the shapes.
     *
     * @param inks the operator for a colour
     */
    void addText(PDFormXObject form, Function<String, String> inks) throws IOException {
        PDResources resources = form.getResources() == null ? new PDResources() : form.getResources();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes("q\n".getBytes(StandardCharsets.US_ASCII));
        try (InputStream in = form.getContentStream().createInputStream()) {
            in.transferTo(content);
        }
        content.writeBytes("\nQ\nBT\n".getBytes(StandardCharsets.US_ASCII));
        String ink = "";
        for (DrawnText text : texts) {
            String wanted = inks.apply(text.fill());
            if (!wanted.equals(ink)) {
                content.writeBytes((wanted + "\n").getBytes(StandardCharsets.US_ASCII));
                ink = wanted;
            }
            content.writeBytes(text.operators(resources, height));
        }
        content.writeBytes("ET\n".getBytes(StandardCharsets.US_ASCII));
        form.setResources(resources);
        try (OutputStream out = form.getContentStream().createOutputStream(COSName.FLATE_DECODE)) {
            content.writeTo(out);
        }
    }
}
