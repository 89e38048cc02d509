package io.github.huozi.pdf;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.render.BlockBox;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Mends the structure tree that the engine has built, ISO 32000-1, 14.8. The engine knows the elements of HTML, and has notes
 * read where they stand on the last page of all; a reader who hears the book wants them with the paragraph that calls them.
 */
final class Structure {

    private static final Map<String, String> TYPES = Map.of(
            "toc-list", StandardStructureTypes.TOC,
            "toc-entry", StandardStructureTypes.TOCI,
            "table-caption", StandardStructureTypes.CAPTION);

    private final PrintText text;
    private final Map<Element, PDStructureElement> elements = new HashMap<>();

    private Structure(PrintText text) {
        this.text = text;
    }

    /** Mends the tree, after painting. */
    static void mend(Layer root, PrintText text) {
        new Structure(text).mend(root);
    }

    private void mend(Layer root) {
        BoxTree.walk(root, new BoxTree.Visitor() {
            @Override
            public void block(BlockBox box) {
                Element element = box.getElement();
                PDStructureElement tagged = PdfBoxAccessibilityHelper.getStructualElementForBox(box);
                if (element != null && tagged != null) {
                    elements.putIfAbsent(element, tagged);
                }
            }
        });
        elements.forEach((element, tagged) -> classes(element).forEach(name -> {
            String type = TYPES.get(name);
            if (type != null) {
                tagged.setStructureType(type);
            }
        }));
        for (Element paragraph : List.copyOf(text.paragraphs())) {
            for (Node node = paragraph.getFirstChild(); node != null; node = node.getNextSibling()) {
                notes(node, elements.get(paragraph));
            }
        }
    }

    private static Set<String> classes(Element element) {
        return Set.copyOf(Arrays.asList(element.getAttribute("class").split("\\s+", -1)));
    }

    private void notes(Node node, @Nullable PDStructureElement paragraph) {
        if (!(node instanceof Element element) || text.isParagraph(element) || paragraph == null) {
            return;
        }
        PDStructureElement note = elements.get(element);
        if (note != null && classes(element).contains("footnote")) {
            leave(note);
            note.setStructureType(StandardStructureTypes.NOTE);
            // PDF/UA-1, 7.9: every note has an identifier.
            note.setElementIdentifier(element.getAttribute("id"));
            PDStructureElement into = body(paragraph);
            note.setParent(into);
            into.appendKid(note);
            return;
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            notes(child, paragraph);
        }
    }

    /** A list item holds what it says in a body of its own. */
    private static PDStructureElement body(PDStructureElement paragraph) {
        for (Object kid : paragraph.getKids()) {
            if (kid instanceof PDStructureElement inner
                    && StandardStructureTypes.L_BODY.equals(inner.getStructureType())) {
                return inner;
            }
        }
        return paragraph;
    }

    /** Takes a note out of its place, and the place too when nothing else is in it. */
    private static void leave(PDStructureElement element) {
        PDStructureNode parent = element.getParent();
        if (parent != null) {
            parent.removeKid(element);
            if (parent instanceof PDStructureElement place
                    && place.getCOSObject().getDictionaryObject(COSName.K) == null) {
                leave(place);
            }
        }
    }
}
