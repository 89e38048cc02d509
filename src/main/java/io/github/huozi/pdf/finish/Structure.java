package io.github.huozi.pdf.finish;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.pdf.formula.FormulaPart;
import io.github.huozi.pdf.text.PrintText;
import io.github.huozi.pdf.tree.BlockRole;
import io.github.huozi.pdf.tree.BoxTree;
import io.github.huozi.pdf.tree.InlineRole;
import java.io.IOException;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Corrects the structure tree built by the engine, ISO 32000-1, 14.8. The engine supports the elements of HTML, and puts
 * all notes on the last page; screen readers need them with the paragraph that calls them.
 */
public final class Structure {

    /** The structure types of blocks that the engine treats as generic. */
    private static final Map<BlockRole, String> TYPES = new EnumMap<>(Map.of(
            BlockRole.CONTENTS_LIST, StandardStructureTypes.TOC,
            BlockRole.CONTENTS_ENTRY, StandardStructureTypes.TOCI,
            BlockRole.TABLE_CAPTION, StandardStructureTypes.CAPTION,
            BlockRole.FIGURE_CAPTION, StandardStructureTypes.CAPTION,
            BlockRole.LISTING, StandardStructureTypes.CODE,
            BlockRole.DEFINITIONS, StandardStructureTypes.L));

    private static final String FORMULA = StandardStructureTypes.FORMULA;

    /** Inline elements for code. */
    private static final Set<String> CODE = Set.of("code", "kbd", "samp", "tt");

    private final PrintText text;
    private final BuildControl control;
    private final Map<Element, PDStructureElement> elements = new LinkedHashMap<>();

    private Structure(PrintText text, BuildControl control) {
        this.control = control;
        this.text = text;
    }

    /** Corrects the tree, and the pages that have to agree with it, after painting. */
    public static void mend(Layer root, PrintText text, PDDocument document, BuildControl control) throws IOException {
        Structure structure = new Structure(text, control);
        structure.read(root);
        List<PDStructureElement> tables = structure.elements.values().stream()
                .filter(element -> StandardStructureTypes.TABLE.equals(element.getStructureType()))
                .toList();
        control.check();
        RepeatedHeads.of(tables).becomeArtifacts(document);
        structure.mend();
    }

    private void read(Layer root) {
        BoxTree.walk(root, new BoxTree.Visitor() {
            @Override
            public void block(BlockBox box) {
                found(box, box.getElement());
            }

            @Override
            public void inline(InlineLayoutBox box) {
                found(box, box.getElement());
            }
        });
    }

    /** ISO 32000-1, 14.8.4.5: puts all parts of a formula in one element, with alternative text. */
    private void formulas() {
        IdentityHashMap<FormulaPart.Whole, PDStructureElement> wholes = new IdentityHashMap<>();
        for (PrintText.Leaf leaf : text.leaves()) {
            FormulaPart part = leaf.formula();
            PDStructureElement tagged = part == null ? null : elements.get(leaf.element());
            if (part == null || tagged == null) {
                continue;
            }
            PDStructureElement first = wholes.putIfAbsent(part.whole(), tagged);
            if (first == null) {
                tagged.setStructureType(FORMULA);
                tagged.setAlternateDescription(part.whole().alternative());
            } else {
                leave(tagged);
                tagged.setParent(first);
                first.appendKid(tagged);
            }
        }
    }

    private void mend() {
        formulas();
        elements.forEach((element, tagged) -> {
            control.check();
            mend(element, tagged);
        });
        for (Element paragraph : List.copyOf(text.paragraphs())) {
            control.check();
            for (Node node = paragraph.getFirstChild(); node != null; node = node.getNextSibling()) {
                notes(node, elements.get(paragraph));
            }
        }
    }

    private void found(Box box, @Nullable Element element) {
        control.check();
        PDStructureElement tagged = PdfBoxAccessibilityHelper.getStructualElementForBox(box);
        if (element != null && tagged != null) {
            elements.putIfAbsent(element, tagged);
            String language = element.getAttribute("lang");
            if (!language.isEmpty()) {
                tagged.setLanguage(language);
            } else if (text.leaf(element) != null && isSpan(tagged)) {
                span(element, tagged);
            }
        }
    }

    private static boolean isSpan(PDStructureElement tagged) {
        return StandardStructureTypes.SPAN.equals(tagged.getStructureType());
    }

    /** Tags the parents of a leaf: within a paragraph the engine tags only leaves. */
    private void span(Element leaf, PDStructureElement tagged) {
        String language = "";
        for (Node node = leaf; node instanceof Element at && !text.isParagraph(at); node = at.getParentNode()) {
            if (CODE.contains(at.getTagName())) {
                tagged.setStructureType(StandardStructureTypes.CODE);
            } else if (InlineRole.NOTE_MARK.isOn(at) && isSpan(tagged)) {
                tagged.setStructureType(StandardStructureTypes.LBL);
            }
            language = language.isEmpty() ? at.getAttribute("lang") : language;
        }
        if (!language.isEmpty()) {
            tagged.setLanguage(language);
        }
    }

    private void mend(Element element, PDStructureElement tagged) {
        TYPES.forEach((role, type) -> {
            if (role.isOn(element)) {
                tagged.setStructureType(type);
            }
        });
        switch (element.getTagName()) {
            case "dl" -> definitions(element, tagged);
            case "table" -> {
                withoutEmptyParts(tagged);
                captionOf(element, tagged);
            }
            case "img" -> {
                if (element.getAttribute("id").equals("cover")) {
                    toTheFront(tagged);
                }
            }
            default -> {}
        }
    }

    /** ISO 32000-1, 14.8.4.3.4: moves the caption of a table into it, as the first child. */
    private void captionOf(Element table, PDStructureElement tagged) {
        for (Node before = table.getPreviousSibling(); before != null; before = before.getPreviousSibling()) {
            if (before instanceof Element element) {
                PDStructureElement caption = elements.get(element);
                if (caption != null && BlockRole.TABLE_CAPTION.isOn(element)) {
                    leave(caption);
                    insertFirst(caption, tagged);
                }
                return;
            }
        }
    }

    /** The same, 14.8.4.3.3: makes items with a label and a body from terms and definitions. */
    private void definitions(Element list, PDStructureElement tagged) {
        PDStructureElement item = null;
        boolean hasBody = true;
        for (Node node = list.getFirstChild(); node != null; node = node.getNextSibling()) {
            PDStructureElement kid = node instanceof Element element ? elements.get(element) : null;
            if (kid == null) {
                continue;
            }
            boolean term = node.getNodeName().equals("dt");
            if (item == null || (term && hasBody)) {
                item = new PDStructureElement(StandardStructureTypes.LI, tagged);
                tagged.appendKid(item);
                hasBody = false;
            }
            hasBody |= !term;
            leave(kid);
            kid.setStructureType(term ? StandardStructureTypes.LBL : StandardStructureTypes.L_BODY);
            kid.setParent(item);
            item.appendKid(kid);
        }
    }

    /** Moves positioned elements, which the engine puts last, to the front. */
    private static void toTheFront(PDStructureElement tagged) {
        PDStructureNode first = tagged.getParent();
        while (first instanceof PDStructureElement element && element.getParent() instanceof PDStructureElement above) {
            first = above;
        }
        if (first != null) {
            leave(tagged);
            insertFirst(tagged, first);
        }
    }

    private static void insertFirst(PDStructureElement kid, PDStructureNode into) {
        List<Object> kids = into.getKids();
        kid.setParent(into);
        if (kids.isEmpty()) {
            into.appendKid(kid);
        } else if (into instanceof PDStructureElement && kids.get(0) instanceof PDStructureElement first) {
            into.insertBefore(kid, first);
        } else {
            into.appendKid(kid);
        }
    }

    /** Removes the empty head, body or foot that the engine gives every table. */
    private static void withoutEmptyParts(PDStructureElement table) {
        for (Object kid : table.getKids()) {
            if (kid instanceof PDStructureElement part && part.getCOSObject().getDictionaryObject(COSName.K) == null) {
                table.removeKid(part);
            }
        }
    }

    private void notes(Node node, @Nullable PDStructureElement paragraph) {
        if (!(node instanceof Element element) || text.isParagraph(element) || paragraph == null) {
            return;
        }
        PDStructureElement note = elements.get(element);
        if (note != null && BlockRole.NOTE.isOn(element)) {
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

    /** Puts the content of a list item into a body. */
    private static PDStructureElement body(PDStructureElement paragraph) {
        for (Object kid : paragraph.getKids()) {
            if (kid instanceof PDStructureElement inner
                    && StandardStructureTypes.L_BODY.equals(inner.getStructureType())) {
                return inner;
            }
        }
        return paragraph;
    }

    /** Removes a note from its parent, and the parent too if it is then empty. */
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
