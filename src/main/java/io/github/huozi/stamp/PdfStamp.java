package io.github.huozi.stamp;

import io.github.huozi.font.FontLibrary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;

/**
 * Stamps a PDF by an incremental update (ISO 32000-1, 7.5.6), which leaves the bytes of the file as they are and adds a few
 * behind them: a line at the foot of the copyright page, and {@code xmpRights:UsageTerms} in the metadata. Like any watermark
 * the line is an artifact (14.8.2.2.2), so that the structure of the book stays its own.
 */
final class PdfStamp {

    private static final String DESTINATION = "copyright-page";
    private static final double SIZE = 8;
    private static final double LEADING = 11;

    /** From the trimmed edge to the lowest line: within the margin, where no text of the page stands. */
    private static final double FOOT = 24;

    private static final double GREY = 0.3;

    private PdfStamp() {}

    static void stamp(byte[] file, String text, FontLibrary fonts, OutputStream out) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(file.length + (1 << 16));
        try (PDDocument document = Loader.loadPDF(file)) {
            Set<COSDictionary> changed = new LinkedHashSet<>();
            describe(document, text, changed);
            draw(document, page(document), text, fonts, changed);
            document.setDocumentId(identity(file, text));
            document.saveIncremental(whole, changed);
        } catch (UnstampableException e) {
            throw e;
        } catch (IOException e) {
            throw new UnstampableException("it cannot be read: " + e.getMessage(), e);
        }
        whole.writeTo(out);
        out.flush();
    }

    /** PDFBox would take the clock. */
    private static long identity(byte[] file, String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(file, Math.max(0, file.length - 4096), Math.min(4096, file.length));
            return ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void describe(PDDocument document, String text, Set<COSDictionary> changed) throws IOException {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata == null) {
            throw new UnstampableException("it is not made as Huozi makes them: there is no metadata packet");
        }
        String packet = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        int at = packet.lastIndexOf("</rdf:RDF>");
        if (packet.contains("xmpRights:UsageTerms")) {
            throw new UnstampableException("it is stamped already; stamp the file that it is a copy of");
        }
        if (at < 0) {
            throw new UnstampableException("it is not made as Huozi makes them: its metadata packet is empty");
        }
        String terms = "<rdf:Description rdf:about='' xmlns:xmpRights='http://ns.adobe.com/xap/1.0/rights/'>\n"
                + "<xmpRights:UsageTerms><rdf:Alt><rdf:li xml:lang='x-default'>" + Xml.escape(text)
                + "</rdf:li></rdf:Alt></xmpRights:UsageTerms>\n</rdf:Description>\n";
        byte[] stamped = (packet.substring(0, at) + terms + packet.substring(at)).getBytes(StandardCharsets.UTF_8);
        try (OutputStream data = metadata.getCOSObject().createOutputStream()) {
            data.write(stamped);
        }
        changed.add(metadata.getCOSObject());
    }

    /** The copyright page; in a file that names none, the page before the contents. */
    private static PDPage page(PDDocument document) throws IOException {
        PDNamedDestination named = new PDNamedDestination(DESTINATION);
        PDPageDestination destination = document.getDocumentCatalog().findNamedDestinationPage(named);
        PDPage page = destination == null ? null : destination.getPage();
        if (page == null) {
            throw new UnstampableException("it is not made as Huozi makes them: it names no copyright page");
        }
        return page;
    }

    private static void draw(
            PDDocument document, PDPage page, String text, FontLibrary fonts, Set<COSDictionary> changed)
            throws IOException {
        StampFonts faces = new StampFonts(document, fonts, text);
        PDRectangle box = page.getTrimBox();
        List<String> lines = faces.lines(text, 0.8 * box.getWidth() / SIZE);
        StringBuilder content = new StringBuilder("Q\n/Artifact <</Type /Pagination /Subtype /Watermark>> BDC\nq\n");
        content.append(number(GREY)).append(" g\n");
        for (int i = 0; i < lines.size(); i++) {
            double width = faces.width(lines.get(i)) * SIZE;
            double x = box.getLowerLeftX() + (box.getWidth() - width) / 2;
            double y = box.getLowerLeftY() + FOOT + (lines.size() - 1 - i) * LEADING;
            content.append("BT\n1 0 0 1 ")
                    .append(number(x))
                    .append(' ')
                    .append(number(y))
                    .append(" Tm\n");
            faces.show(lines.get(i), SIZE, content);
            content.append("ET\n");
        }
        content.append("Q\nEMC\n");
        COSDictionary dictionary = page.getCOSObject();
        COSArray contents = new COSArray();
        contents.add(stream(document, "q\n"));
        COSBase old = dictionary.getItem(COSName.CONTENTS);
        if (dictionary.getDictionaryObject(COSName.CONTENTS) instanceof COSArray parts) {
            contents.addAll(parts);
        } else if (old != null) {
            contents.add(old);
        }
        contents.add(stream(document, content.toString()));
        dictionary.setItem(COSName.CONTENTS, contents);
        dictionary.setItem(COSName.RESOURCES, resources(page, faces));
        changed.add(dictionary);
    }

    /** The resources of the page with the stamp's fonts; other pages may share the page's own. */
    private static COSDictionary resources(PDPage page, StampFonts faces) {
        COSDictionary resources = new COSDictionary();
        COSDictionary fonts = new COSDictionary();
        if (page.getResources() != null) {
            COSDictionary own = page.getResources().getCOSObject();
            own.entrySet().forEach(entry -> resources.setItem(entry.getKey(), entry.getValue()));
            COSDictionary ownFonts = own.getCOSDictionary(COSName.FONT);
            if (ownFonts != null) {
                ownFonts.entrySet().forEach(entry -> fonts.setItem(entry.getKey(), entry.getValue()));
            }
        }
        faces.addTo(fonts);
        resources.setItem(COSName.FONT, fonts);
        return resources;
    }

    private static COSStream stream(PDDocument document, String content) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream data = stream.createOutputStream(COSName.FLATE_DECODE)) {
            data.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    static String number(double value) {
        return String.format(java.util.Locale.ROOT, "%.3f", value);
    }
}
