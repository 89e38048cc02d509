package io.github.huozi.pdf.finish;

import io.github.huozi.book.settings.PrintSettings;
import io.github.huozi.pdf.text.TextShown;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Adds what a printer needs: the boxes of ISO 32000-1, 14.11.2, crop marks, and a page count that fills its sheets. */
public final class Prepress {

    /** The distance of crop marks from the trim and their length, in points: at least 3 mm or the bleed, and 5 mm. */
    private static final float OFF = 8.504f;

    private static final float LENGTH = 14.173f;
    private static final float THIN = 0.25f;

    private Prepress() {}

    public static void finish(PDDocument document, PrintSettings print) throws IOException {
        PDRectangle size = document.getPage(document.getNumberOfPages() - 1).getMediaBox();
        while (document.getNumberOfPages() % print.multiple() != 0) {
            PDPage blank = new PDPage(new PDRectangle(size.getWidth(), size.getHeight()));
            blank.setResources(new PDResources());
            document.addPage(blank);
        }
        for (PDPage page : document.getPages()) {
            finish(document, page, print);
        }
        document.getDocumentCatalog().getViewerPreferences().setPrintScaling(PDViewerPreferences.PRINT_SCALING.None);
    }

    private static void finish(PDDocument document, PDPage page, PrintSettings print) throws IOException {
        float bleed = (float) print.bleed().points();
        boolean marked = print.marks() == PrintSettings.CutMarks.CROP;
        float off = Math.max(OFF, bleed);
        float around = marked ? off + LENGTH : bleed;
        PDRectangle trim = page.getMediaBox();
        page.setMediaBox(grown(trim, around));
        page.setCropBox(grown(trim, around));
        page.setBleedBox(grown(trim, bleed));
        page.setTrimBox(trim);
        if (marked) {
            add(document, page, marks(trim, off));
        }
    }

    private static PDRectangle grown(PDRectangle box, float by) {
        return new PDRectangle(
                box.getLowerLeftX() - by, box.getLowerLeftY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
    }

    private static void add(PDDocument document, PDPage page, String operators) throws IOException {
        PDStream stream = new PDStream(document);
        try (OutputStream to = stream.createOutputStream(org.apache.pdfbox.cos.COSName.FLATE_DECODE)) {
            to.write(operators.getBytes(StandardCharsets.US_ASCII));
        }
        List<PDStream> streams = new ArrayList<>();
        page.getContentStreams().forEachRemaining(streams::add);
        if (!streams.isEmpty()) {
            streams.set(0, inState(document, streams.get(0)));
        }
        streams.add(stream);
        page.setContents(streams);
    }

    /** Wraps painted content, so that it leaves the graphics state unchanged. */
    private static PDStream inState(PDDocument document, PDStream painted) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes("q\n".getBytes(StandardCharsets.US_ASCII));
        content.writeBytes(painted.toByteArray());
        content.writeBytes("Q\n".getBytes(StandardCharsets.US_ASCII));
        PDStream stream = new PDStream(document);
        try (OutputStream to = stream.createOutputStream(org.apache.pdfbox.cos.COSName.FLATE_DECODE)) {
            content.writeTo(to);
        }
        return stream;
    }

    /** Returns two strokes at each corner, outside the bleed. */
    private static String marks(PDRectangle trim, float off) {
        StringBuilder marks = new StringBuilder("/Artifact <</Type /Page>> BDC\nq\n0 G\n" + THIN + " w\n");
        for (float x : new float[] {trim.getLowerLeftX(), trim.getUpperRightX()}) {
            line(marks, x, trim.getLowerLeftY() - off - LENGTH, x, trim.getLowerLeftY() - off);
            line(marks, x, trim.getUpperRightY() + off, x, trim.getUpperRightY() + off + LENGTH);
        }
        for (float y : new float[] {trim.getLowerLeftY(), trim.getUpperRightY()}) {
            line(marks, trim.getLowerLeftX() - off - LENGTH, y, trim.getLowerLeftX() - off, y);
            line(marks, trim.getUpperRightX() + off, y, trim.getUpperRightX() + off + LENGTH, y);
        }
        return marks.append("Q\nEMC\n").toString();
    }

    private static void line(StringBuilder marks, float fromX, float fromY, float toX, float toY) {
        marks.append(TextShown.number(fromX))
                .append(' ')
                .append(TextShown.number(fromY))
                .append(" m ");
        marks.append(TextShown.number(toX))
                .append(' ')
                .append(TextShown.number(toY))
                .append(" l S\n");
    }
}
