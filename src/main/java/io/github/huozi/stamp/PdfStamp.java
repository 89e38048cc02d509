package io.github.huozi.stamp;

import io.github.huozi.font.FontLibrary;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Stamps a PDF by an incremental update (ISO 32000-1, 7.5.6), which leaves the bytes of the file unchanged and appends a
 * few: a line at the foot of the copyright page, and {@code xmpRights:UsageTerms} in the metadata, with an entry of the
 * same name and text in the document information. Like any watermark the line is an artifact (14.8.2.2.2), so that the
 * structure of the book is unchanged. Only the affected objects are read, however long the book is.
 */
final class PdfStamp {

    private static final String DESTINATION = "copyright-page";
    private static final String TERMS = "UsageTerms";
    private static final double SIZE = 8;
    private static final double LEADING = 11;

    /** The distance from the trimmed edge to the lowest line: in the margin, clear of the page's text. */
    private static final double FOOT = 24;

    private static final double GREY = 0.3;

    private final PdfFile file;
    private final PdfUpdate update;
    private final String text;

    private PdfStamp(PdfFile file, String text) {
        this.file = file;
        this.update = new PdfUpdate(file);
        this.text = text;
    }

    static void stamp(byte[] bytes, String text, FontLibrary fonts, OutputStream out) throws IOException {
        PdfStamp stamp;
        try {
            stamp = new PdfStamp(PdfFile.of(bytes), text);
            PdfDictionary catalog =
                    stamp.file.dictionary(stamp.file.trailer().value("Root").orElseThrow(PdfSyntax::damaged));
            stamp.describe(catalog);
            stamp.draw(PdfDestinations.page(stamp.file, catalog, DESTINATION), fonts);
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw new UnstampableException("stamp.syntax").because(e);
        }
        stamp.update.writeTo(out, identity(bytes, text));
    }

    private static byte[] identity(byte[] file, String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(file, Math.max(0, file.length - 4096), Math.min(4096, file.length));
            return Arrays.copyOf(digest.digest(text.getBytes(StandardCharsets.UTF_8)), 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void describe(PdfDictionary catalog) throws UnstampableException {
        String reference =
                catalog.value("Metadata").orElseThrow(() -> new UnstampableException("stamp.foreign.metadata"));
        String packet = new String(file.data(reference), StandardCharsets.UTF_8);
        int at = packet.lastIndexOf("</rdf:RDF>");
        if (at < 0) {
            throw new UnstampableException("stamp.foreign.empty");
        }
        String terms = "<rdf:Description rdf:about='' xmlns:xmpRights='http://ns.adobe.com/xap/1.0/rights/'>\n"
                + "<xmpRights:UsageTerms><rdf:Alt><rdf:li xml:lang='x-default'>" + Xml.escape(text)
                + "</rdf:li></rdf:Alt></xmpRights:UsageTerms>\n</rdf:Description>\n";
        byte[] stamped = (packet.substring(0, at) + terms + packet.substring(at)).getBytes(StandardCharsets.UTF_8);
        update.replace(PdfFile.target(reference), file.dictionary(reference).without("Filter"), stamped);
        Optional<String> information = file.trailer().value("Info");
        if (information.isPresent()) {
            update.replace(
                    PdfFile.target(information.get()),
                    file.dictionary(information.get()).with(TERMS, PdfSyntax.textString(text)));
        }
    }

    private void draw(String page, FontLibrary fonts) throws UnstampableException {
        PdfDictionary dictionary = file.dictionary(page);
        StampFonts faces = new StampFonts(fonts, text);
        double[] box = box(dictionary);
        List<String> lines = faces.lines(text, 0.8 * (box[2] - box[0]) / SIZE);
        StringBuilder content = new StringBuilder("Q\n/Artifact <</Type /Pagination /Subtype /Watermark>> BDC\nq\n");
        content.append(number(GREY)).append(" g\n");
        for (int i = 0; i < lines.size(); i++) {
            double width = faces.width(lines.get(i)) * SIZE;
            content.append("BT\n1 0 0 1 ")
                    .append(number(box[0] + (box[2] - box[0] - width) / 2))
                    .append(' ')
                    .append(number(box[1] + FOOT + (lines.size() - 1 - i) * LEADING))
                    .append(" Tm\n");
            faces.show(lines.get(i), SIZE, content);
            content.append("ET\n");
        }
        content.append("Q\nEMC\n");
        List<String> contents = new ArrayList<>();
        contents.add(update.add(PdfDictionary.empty(), "q\n".getBytes(StandardCharsets.US_ASCII)));
        contents.addAll(contents(dictionary));
        contents.add(update.add(PdfDictionary.empty(), content.toString().getBytes(StandardCharsets.US_ASCII)));
        update.replace(
                PdfFile.target(page),
                dictionary
                        .with("Contents", "[" + String.join(" ", contents) + "]")
                        .with("Resources", resources(dictionary, faces)));
    }

    private List<String> contents(PdfDictionary page) throws UnstampableException {
        String contents = page.value("Contents").orElse("[]");
        if (PdfFile.isReference(contents)) {
            String target = file.resolved(contents);
            return target.startsWith("[") ? PdfSyntax.array(target) : List.of(contents);
        }
        return PdfSyntax.array(contents);
    }

    /** Returns the resources of the page with the stamp's fonts added; other pages may share the page's own. */
    private PdfDictionary resources(PdfDictionary page, StampFonts faces) throws UnstampableException {
        PdfDictionary resources = file.dictionary(inherited(page, "Resources").orElse("<<>>"));
        PdfDictionary fonts = file.dictionary(resources.value("Font").orElse("<<>>"));
        return resources.with("Font", faces.addTo(fonts, update));
    }

    /** Returns left, bottom, right and top of the trimmed page in points. */
    private double[] box(PdfDictionary page) throws UnstampableException {
        Optional<String> box = page.value("TrimBox").or(() -> page.value("CropBox"));
        if (box.isEmpty()) {
            box = inherited(page, "MediaBox");
        }
        List<String> values = PdfSyntax.array(file.resolved(box.orElseThrow(PdfSyntax::damaged)));
        double[] numbers = new double[4];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Double.parseDouble(values.get(i));
        }
        return numbers;
    }

    private Optional<String> inherited(PdfDictionary page, String key) throws UnstampableException {
        PdfDictionary at = page;
        for (int depth = 0; depth < PdfDestinations.DEEPEST; depth++) {
            if (at.value(key).isPresent() || at.value("Parent").isEmpty()) {
                return at.value(key);
            }
            at = file.dictionary(at.value("Parent").orElseThrow());
        }
        throw PdfSyntax.damaged();
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
