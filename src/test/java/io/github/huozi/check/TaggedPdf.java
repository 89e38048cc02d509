package io.github.huozi.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A tagged PDF of lines set by hand, right or wrong, as any other tool may have made it. */
final class TaggedPdf implements AutoCloseable {

    static final float EM = 10;
    private static final float LEFT = 50;
    private static final Path FONT = Path.of("fonts", "noto-sans-sc", "NotoSansSC-Regular.ttf");

    private final PDDocument document = new PDDocument();
    private final PDType0Font font;
    private PDStructureElement root;
    private PDPage page = new PDPage();
    private int marks;
    private float y;

    TaggedPdf() throws IOException {
        try (InputStream in = Files.newInputStream(FONT)) {
            font = PDType0Font.load(document, in, true);
        }
        PDStructureTreeRoot tree = new PDStructureTreeRoot();
        document.getDocumentCatalog().setStructureTreeRoot(tree);
        root = new PDStructureElement("Document", tree);
        tree.appendKid(root);
        page();
    }

    /** Begins a page. */
    TaggedPdf page() {
        page = new PDPage();
        document.addPage(page);
        marks = 0;
        y = 700;
        return this;
    }

    /** Opens an element of this type around all that is added from now on. */
    TaggedPdf within(String type) {
        PDStructureElement element = new PDStructureElement(type, root);
        root.appendKid(element);
        root = element;
        return this;
    }

    /** Adds a paragraph of a structure type; {@code _} is half an em of white, and each {@code +} a tenth of an em. */
    TaggedPdf add(String type, String... lines) throws IOException {
        PDStructureElement element = new PDStructureElement(type, root);
        element.setPage(page);
        root.appendKid(element);
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, marks);
        element.appendKid(marks++);
        try (PDPageContentStream out =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            out.beginMarkedContent(COSName.getPDFName(type), PDPropertyList.create(properties));
            for (String line : lines) {
                line(out, line, LEFT);
                y -= 1.7f * EM;
            }
            out.endMarkedContent();
        }
        return this;
    }

    /** Adds a paragraph of one line, in the middle of which is an element of another type. */
    TaggedPdf addAround(String type, String before, String inner, String within, String after) throws IOException {
        PDStructureElement element = new PDStructureElement(type, root);
        element.setPage(page);
        root.appendKid(element);
        PDStructureElement middle = new PDStructureElement(inner, element);
        middle.setPage(page);
        float x = LEFT;
        try (PDPageContentStream out =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            for (String part : new String[] {before, within, after}) {
                COSDictionary properties = new COSDictionary();
                properties.setInt(COSName.MCID, marks);
                boolean in = part.equals(within);
                (in ? middle : element).appendKid(marks++);
                if (in) {
                    element.appendKid(middle);
                }
                out.beginMarkedContent(COSName.getPDFName(in ? inner : type), PDPropertyList.create(properties));
                x = line(out, part, x);
                out.endMarkedContent();
            }
        }
        y -= 1.7f * EM;
        return this;
    }

    private float line(PDPageContentStream out, String line, float from) throws IOException {
        float x = from;
        for (int c : line.codePoints().toArray()) {
            if (c == '_' || c == '+') {
                x += c == '_' ? EM / 2 : EM / 10;
                continue;
            }
            String character = Character.toString(c);
            out.beginText();
            out.setFont(font, EM);
            out.newLineAtOffset(x, y);
            out.showText(character);
            out.endText();
            x += font.getStringWidth(character) / 1000 * EM;
        }
        return x;
    }

    Path save(Path file) throws IOException {
        document.save(file.toFile());
        return file;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
