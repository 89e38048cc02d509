package io.github.huozi.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The text of a tagged PDF in the order of its structure tree; a line for each block. */
public final class LogicalText {

    private static final List<String> INLINE =
            List.of("Span", "Link", "Figure", "Lbl", "Note", "Reference", "Code", "Em", "Strong");

    private final IdentityHashMap<COSDictionary, Map<Integer, String>> pages = new IdentityHashMap<>();
    private final StringBuilder text = new StringBuilder();

    public static String of(PDDocument pdf) throws IOException {
        LogicalText logical = new LogicalText();
        for (PDPage page : pdf.getPages()) {
            logical.pages.put(page.getCOSObject(), contents(page));
        }
        COSDictionary root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        logical.kids(root, null);
        return logical.text.toString();
    }

    private static Map<Integer, String> contents(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> contents = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            if (content.getMCID() >= 0) {
                contents.merge(content.getMCID(), words(content), String::concat);
            }
        }
        return contents;
    }

    private static String words(PDMarkedContent content) {
        if (content.getActualText() != null) {
            return content.getActualText();
        }
        StringBuilder words = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                words.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                words.append(words(inner));
            }
        }
        return words.toString();
    }

    private void kids(COSDictionary element, COSDictionary page) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        List<COSBase> all = new ArrayList<>();
        if (kids instanceof COSArray array) {
            array.forEach(
                    kid -> all.add(kid instanceof org.apache.pdfbox.cos.COSObject object ? object.getObject() : kid));
        } else if (kids != null) {
            all.add(kids);
        }
        COSDictionary own = element.getCOSDictionary(COSName.PG) == null ? page : element.getCOSDictionary(COSName.PG);
        for (COSBase kid : all) {
            if (kid instanceof COSInteger id) {
                text.append(pages.get(own).getOrDefault(id.intValue(), ""));
            } else if (kid instanceof COSDictionary inner && COSName.MCR.equals(inner.getCOSName(COSName.TYPE))) {
                text.append(pages.get(inner.getCOSDictionary(COSName.PG)).getOrDefault(inner.getInt(COSName.MCID), ""));
            } else if (kid instanceof COSDictionary inner && inner.getCOSName(COSName.S) != null) {
                boolean block = !INLINE.contains(inner.getCOSName(COSName.S).getName());
                kids(inner, own);
                if (block && !text.toString().endsWith("\n")) {
                    text.append('\n');
                }
            }
        }
    }
}
