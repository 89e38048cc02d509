package io.github.huozi.pdf.document;

import io.github.huozi.book.account.PrintedRun;
import io.github.huozi.book.account.PrintedRun.Kind;
import io.github.huozi.book.account.TextFlow;
import io.github.huozi.book.account.TextWitness;
import io.github.huozi.pdf.text.PrintDisplay;
import io.github.huozi.pdf.text.PrintText;
import io.github.huozi.pdf.tree.BlockRole;
import io.github.huozi.pdf.tree.Detail;
import io.github.huozi.pdf.tree.InlineRole;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Shows the text of a print document to a witness: the text from sources, in reading order. A split table is shown row by
 * row, as in the source. Not thread-safe.
 */
public final class PrintWitness {

    /** Part of the id of a note with the address of a link. */
    private static final String ADDRESS = ".address-";

    private final PrintText text;
    private final TextWitness witness;
    private String path = "";

    /** The title of a section that only the bookmarks show. */
    static final String BOOKMARKED = "data-bookmarked";

    /** The source of that section. */
    static final String SOURCE = "data-source";

    /** The settings of the surrounding elements. */
    private record Around(TextFlow flow, boolean code, boolean listing) {}

    private PrintWitness(PrintText text, TextWitness witness) {
        this.text = text;
        this.witness = witness;
    }

    /**
     * Shows a document.
     *
     * @param root the body
     */
    public static void show(Element root, PrintText text, TextWitness witness) {
        new PrintWitness(text, witness).children(root, new Around(TextFlow.BODY, false, false));
    }

    private void children(Node parent, Around around) {
        for (Node node = parent.getFirstChild(); node != null; ) {
            Node next = node.getNextSibling();
            if (node instanceof Element element) {
                if (element.hasAttribute(WideTable.PART)) {
                    next = parted(element, around);
                } else {
                    element(element, around);
                }
            }
            node = next;
        }
    }

    /** Shows the parts of a table row by row, and returns the node after them. */
    private @Nullable Node parted(Element first, Around around) {
        List<List<Element>> parts = new ArrayList<>();
        Node next = first;
        while (next instanceof Element part
                && part.getAttribute(WideTable.PART).equals(first.getAttribute(WideTable.PART))) {
            List<Element> rows = new ArrayList<>();
            collectRows(part, rows);
            parts.add(rows);
            next = part.getNextSibling();
        }
        show(TextFlow.BODY, Kind.TABLE, "");
        int most = parts.stream().mapToInt(List::size).max().orElse(0);
        for (int row = 0; row < most; row++) {
            for (List<Element> rows : parts) {
                if (row < rows.size()) {
                    children(rows.get(row), around);
                }
            }
        }
        return next;
    }

    private static void collectRows(Element part, List<Element> rows) {
        for (Node node = part.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                if (element.getTagName().equals("tr")) {
                    rows.add(element);
                } else {
                    collectRows(element, rows);
                }
            }
        }
    }

    private void element(Element element, Around around) {
        PrintText.Leaf leaf = text.leaf(element);
        if (leaf != null) {
            leaf(leaf, around);
            return;
        }
        if (isAdded(element)) {
            return;
        }
        PrintDisplay display = text.display(element);
        if (display != null) {
            path = display.section().source().orElse("");
            mark(around, Kind.FORMULA);
            return;
        }
        if (element.hasAttribute(BOOKMARKED)) {
            path = element.getAttribute(SOURCE);
            show(around.flow(), Kind.TEXT, element.getAttribute(BOOKMARKED));
            return;
        }
        if (InlineRole.NOTE_CALL.isOn(element)) {
            if (element.getTextContent() != null && !isAddressCall(element)) {
                mark(around, Kind.CALL);
            }
            return;
        }
        if (element.getTagName().equals("img") || InlineRole.DECORATION.isOn(element)) {
            mark(around, Kind.PICTURE);
            show(TextFlow.ALTERNATIVES, kind(element, element.getAttribute("alt")), element.getAttribute("alt"));
            return;
        }
        if (Detail.pictureMissing().isOn(element)) {
            mark(around, Kind.PICTURE);
            missing(element);
            return;
        }
        if (element.getTagName().equals("table")) {
            mark(around, Kind.TABLE);
        }
        children(element, within(element, around));
    }

    /** The print for a missing picture: its text, then its expected location. */
    private void missing(Element picture) {
        for (Node node = picture.getFirstChild(); node != null; node = node.getNextSibling()) {
            PrintText.Leaf leaf = node instanceof Element element ? text.leaf(element) : null;
            String said = leaf == null ? node.getTextContent() : leaf.text();
            show(TextFlow.ALTERNATIVES, leaf == null ? Kind.ADDED : kind(picture, said), said);
        }
    }

    private static boolean isAdded(Element element) {
        return element.hasAttribute(WideTable.AGAIN)
                || Detail.childPages().isOn(element)
                || Detail.commentsTitle().isOn(element)
                || InlineRole.NUMBER.isOn(element)
                || InlineRole.NOTE_MARK.isOn(element)
                || InlineRole.LINE_NUMBER.isOn(element)
                || (BlockRole.NOTE.isOn(element) && element.getAttribute("id").contains(ADDRESS));
    }

    private static boolean isAddressCall(Element call) {
        return call.getFirstChild() instanceof Element link
                && link.getAttribute("id").contains(ADDRESS);
    }

    private void leaf(PrintText.Leaf leaf, Around around) {
        if (leaf.section() == null) {
            return;
        }
        String own = leaf.section().source().orElse("");
        // Comments of readers are gathered in a section that no source has; the titles of parts are in none.
        boolean gathered = own.isEmpty() && around.flow() == TextFlow.COMMENTS;
        path = gathered ? leaf.position().path().orElse("") : own;
        if (leaf.formula() != null) {
            mark(around, Kind.FORMULA);
            return;
        }
        show(around.flow(), around.code() ? Kind.CODE : Kind.TEXT, leaf.text());
        show(TextFlow.READINGS, Kind.TEXT, leaf.reading());
    }

    private void mark(Around around, Kind kind) {
        show(around.flow(), kind, "");
    }

    private void show(TextFlow flow, Kind kind, String words) {
        if (!words.isEmpty() || (kind != Kind.TEXT && kind != Kind.CODE && kind != Kind.ADDED)) {
            witness.run(new PrintedRun(path, flow, kind, words));
        }
    }

    /** The text of a picture may be its caption, or what is drawn in it. */
    private static Kind kind(Element picture, String said) {
        for (Node node = picture.getParentNode(); node instanceof Element around; node = node.getParentNode()) {
            if (around.getTagName().equals("figure")) {
                boolean copies =
                        Detail.diagram().isOn(around) || bare(caption(around)).equals(bare(said));
                return copies ? Kind.ADDED : Kind.TEXT;
            }
        }
        return Kind.TEXT;
    }

    private static String caption(Element figure) {
        for (Node node = figure.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element caption && BlockRole.isCaption(caption)) {
                return words(caption);
            }
        }
        return "";
    }

    private static String words(Element element) {
        StringBuilder words = new StringBuilder();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element inner) {
                boolean added = InlineRole.NUMBER.isOn(inner) || InlineRole.NOTE_CALL.isOn(inner) || isAdded(inner);
                words.append(added || BlockRole.NOTE.isOn(inner) ? "" : words(inner));
            } else {
                words.append(node.getTextContent());
            }
        }
        return words.toString();
    }

    private static String bare(String text) {
        StringBuilder bare = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static Around within(Element element, Around around) {
        TextFlow flow = flow(element, around);
        boolean counts = flow == TextFlow.BODY || flow == TextFlow.NOTES || flow == TextFlow.COMMENTS;
        boolean pre = element.getTagName().equals("pre");
        boolean code = counts && (around.code() || pre || element.getTagName().equals("code"));
        return new Around(flow, code, around.listing() || BlockRole.LISTING_CAPTION.isOn(element));
    }

    private static TextFlow flow(Element element, Around around) {
        if (BlockRole.NOTE.isOn(element) || BlockRole.ENDNOTES.isOn(element)) {
            return TextFlow.NOTES;
        }
        if (Detail.comments().isOn(element)) {
            return TextFlow.COMMENTS;
        }
        if (BlockRole.isCaption(element)) {
            return TextFlow.CAPTIONS;
        }
        boolean file = around.flow() == TextFlow.CAPTIONS
                && around.listing()
                && element.getTagName().equals("code");
        return file && isLine(element) ? TextFlow.FILE_NAMES : around.flow();
    }

    /** Whether an element is alone on its line. */
    private static boolean isLine(Element code) {
        Node before = code.getPreviousSibling();
        Node parent = code.getParentNode();
        return before == null
                ? parent != null && bare(parent.getTextContent()).equals(bare(code.getTextContent()))
                : before.getNodeName().equals("br");
    }
}
