package io.github.huozi.pdf.finish;

import io.github.huozi.pdf.text.PageContent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * Handles the head and foot of a table that spans pages, printed on each of them. The engine tags every copy, but a screen
 * reader should read them once. Repetitions become artifacts, like running heads, ISO 32000-1, 14.8.2.2.2.
 */
final class RepeatedHeads {

    private static final Set<String> REPEATED = Set.of(StandardStructureTypes.T_HEAD, StandardStructureTypes.T_FOOT);

    private static final COSName STRUCTURE_PARENTS = COSName.getPDFName("StructParents");

    /** Marked content no longer in the structure tree, by page. */
    private final Map<COSDictionary, Set<Integer>> again = new LinkedHashMap<>();

    private RepeatedHeads() {}

    /** Removes repeated heads and feet from the structure of tables, after painting; the pages are updated at the end. */
    static RepeatedHeads of(List<PDStructureElement> tables) {
        RepeatedHeads repeated = new RepeatedHeads();
        for (PDStructureElement table : tables) {
            for (Object part : table.getKids()) {
                if (part instanceof PDStructureElement element && REPEATED.contains(element.getStructureType())) {
                    repeated.readOnce(element);
                }
            }
        }
        return repeated;
    }

    private void readOnce(PDStructureElement element) {
        COSBase kids = element.getCOSObject().getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            COSDictionary page = element.getCOSObject().getCOSDictionary(COSName.PG);
            for (int i = array.size() - 1; i >= 0; i--) {
                // On its own page an element refers to its content by number only.
                if (array.getObject(i) instanceof COSDictionary kid && kid.containsKey(COSName.MCID)) {
                    COSDictionary other = kid.getCOSDictionary(COSName.PG);
                    if (other == null || other == page) {
                        continue;
                    }
                    again.computeIfAbsent(other, key -> new HashSet<>()).add(kid.getInt(COSName.MCID));
                    array.remove(i);
                }
            }
        }
        for (Object kid : ((PDStructureNode) element).getKids()) {
            if (kid instanceof PDStructureElement inner) {
                readOnce(inner);
            }
        }
    }

    /** Makes artifacts of the removed content. */
    void becomeArtifacts(PDDocument document) throws IOException {
        if (again.isEmpty()) {
            return;
        }
        COSDictionary parents = document.getDocumentCatalog()
                .getStructureTreeRoot()
                .getCOSObject()
                .getCOSDictionary(COSName.PARENT_TREE);
        Map<Integer, COSArray> byPage = parents(parents.getCOSArray(COSName.NUMS));
        for (Map.Entry<COSDictionary, Set<Integer>> each : again.entrySet()) {
            COSArray ofPage = Objects.requireNonNull(byPage.get(each.getKey().getInt(STRUCTURE_PARENTS)));
            each.getValue().forEach(id -> ofPage.set(id, COSNull.NULL));
            rewrite(document, new PDPage(each.getKey()), each.getValue());
        }
    }

    private static Map<Integer, COSArray> parents(COSArray numbers) {
        Map<Integer, COSArray> found = new LinkedHashMap<>();
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            if (numbers.getObject(i) instanceof COSNumber key && numbers.getObject(i + 1) instanceof COSArray array) {
                found.put(key.intValue(), array);
            }
        }
        return found;
    }

    private static void rewrite(PDDocument document, PDPage page, Set<Integer> ids) throws IOException {
        String content;
        try (InputStream in = page.getContents()) {
            content = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
        String numbers = ids.stream().map(String::valueOf).collect(Collectors.joining("|"));
        Pattern begun = Pattern.compile("(?m)^/\\w+ <<\\s*/MCID (?:" + numbers + ")\\s*>> BDC$");
        String mended = begun.matcher(content).replaceAll("/Artifact <</Type /Pagination>> BDC");
        PageContent.store(document, page, mended.getBytes(StandardCharsets.ISO_8859_1));
    }
}
