package io.github.huozi.pdf.page;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.pdf.tree.BlockRole;
import io.github.huozi.pdf.tree.BoxTree;
import io.github.huozi.pdf.tree.PrintedSize;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Improves the engine's pages. A table head left last on a page moves to the next with its rows. Gaps before pictures are
 * filled: a picture that does not fit on its page moves to the next, which would leave the rest of the page empty. As
 * typesetters do, it is set a little smaller if it then fits; otherwise the following text moves before it, never across a
 * heading or another picture, so that references keep their order. A picture without a caption belongs to its text, and
 * only shrinks.
 */
public final class PageMakeUp {

    /** Gaps smaller than this share of the text block's height are ignored. */
    private static final double SMALL = 0.15;

    /** The minimum scale of a picture shrunk to fit. */
    private static final double LEAST = 0.8;

    /** Text that moves up must fill at least this share of the gap. */
    private static final double WORTH = 0.5;

    /** A factor that allows for rounding. */
    private static final double SPARE = 0.995;

    private static final Set<BlockRole> TEXT = EnumSet.of(
            BlockRole.PARAGRAPH, BlockRole.LIST, BlockRole.DEFINITIONS, BlockRole.QUOTATION, BlockRole.LISTING);

    private final BuildControl control;
    private final Set<Element> treated = new HashSet<>();
    private final Map<Element, BlockBox> blocks = new HashMap<>();

    /** Figures and tables in the order of the document. */
    private final Map<Element, BlockBox> wholes = new LinkedHashMap<>();

    /** The letters above the groups of the index. */
    private final List<Element> groups = new ArrayList<>();

    private List<PageBox> pages = List.of();
    private int[] filled = new int[0];
    private int[] begun = new int[0];

    /**
     * @param control cancels it between two figures
     */
    public PageMakeUp(BuildControl control) {
        this.control = control;
    }

    /**
     * Inspects the layout, and changes the document where a page is bad: only the first per chapter, since the rest will
     * move.
     *
     * @return whether the document has to be laid out again
     */
    public boolean mend(Layer root) {
        read(root);
        Set<Node> changed = new HashSet<>();
        boolean any = false;
        for (Map.Entry<Element, BlockBox> each : List.copyOf(wholes.entrySet())) {
            control.check();
            Node chapter = chapter(each.getKey());
            if (!treated.contains(each.getKey())
                    && !changed.contains(chapter)
                    && mend(each.getKey(), each.getValue())) {
                changed.add(chapter);
                treated.add(each.getKey());
                any = true;
            }
        }
        any |= turnColumn();
        forget();
        return any;
    }

    /** Moves an index letter that is last in its column to the next. */
    private boolean turnColumn() {
        for (Element group : groups) {
            Element entry = sibling(group, true);
            BlockBox above = blocks.get(group);
            BlockBox below = entry == null ? null : blocks.get(entry);
            boolean parted = above != null
                    && below != null
                    && (above.getAbsX() != below.getAbsX() || page(above.getAbsY()) != page(below.getAbsY()));
            if (parted && treated.add(group)) {
                turnBefore(group, BlockRole.COLUMN_TURN);
                return true;
            }
        }
        return false;
    }

    /** Releases the layout, which is large, before the next. */
    private void forget() {
        blocks.clear();
        wholes.clear();
        groups.clear();
        pages = List.of();
    }

    private void read(Layer root) {
        pages = root.getPages();
        filled = new int[pages.size()];
        begun = new int[pages.size()];
        for (int i = 0; i < begun.length; i++) {
            begun[i] = Integer.MAX_VALUE;
        }
        BoxTree.walk(root, new BoxTree.Visitor() {
            @Override
            public void block(BlockBox box) {
                Element element = box.getElement();
                if (element == null) {
                    return;
                }
                blocks.putIfAbsent(element, box);
                if (BlockRole.FIGURE.isOn(element) || box instanceof TableBox) {
                    wholes.putIfAbsent(element, box);
                } else if (BlockRole.INDEX_GROUP.isOn(element)) {
                    groups.add(element);
                } else if (box.isReplaced()) {
                    mark(box.getAbsY(), box.getHeight());
                }
            }

            @Override
            public void line(LineBox line) {
                mark(line.getAbsY(), line.getHeight());
            }
        });
    }

    private void mark(int top, int height) {
        int page = page(top);
        if (page >= 0 && top < pages.get(page).getBottomUsable()) {
            filled[page] = Math.max(
                    filled[page], Math.min(top + height, pages.get(page).getBottomUsable()));
            begun[page] = Math.min(begun[page], top);
        }
    }

    private int page(int y) {
        int low = 0;
        int high = pages.size() - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            PageBox page = pages.get(middle);
            if (y < page.getTop()) {
                high = middle - 1;
            } else if (y >= page.getBottom()) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    private static @Nullable Node chapter(Element figure) {
        Node node = figure;
        while (node instanceof Element at && !BlockRole.OPENING.isOn(at)) {
            node = node.getParentNode();
        }
        return node;
    }

    private boolean mend(Element element, BlockBox box) {
        return box instanceof TableBox table ? turnBefore(element, table) : fillBefore(element, box);
    }

    /** Moves a table to the next page, with what must stay above it, if only its head is on this one. */
    private boolean turnBefore(Element element, TableBox table) {
        TableRowBox head = table.getFirstRow();
        TableRowBox row = table.getFirstBodyRow();
        if (head == null || row == null || head == row || page(head.getAbsY()) == page(row.getAbsY())) {
            return false;
        }
        Element first = element;
        for (Element above = sibling(first, false); above != null && stays(above); above = sibling(above, false)) {
            first = above;
        }
        if (sibling(first, false) == null) {
            return false;
        }
        turnBefore(first, BlockRole.PAGE_TURN);
        return true;
    }

    private static void turnBefore(Element first, BlockRole to) {
        Element turn = first.getOwnerDocument().createElement("div");
        to.addTo(turn);
        first.getParentNode().insertBefore(turn, first);
    }

    private static boolean stays(Element element) {
        return BlockRole.HEADING.isOn(element)
                || BlockRole.TABLE_CAPTION.isOn(element)
                || BlockRole.LEAD_IN.isOn(element);
    }

    private boolean fillBefore(Element figure, BlockBox box) {
        Element picture = picture(figure);
        BlockBox inner = picture == null ? null : blocks.get(picture);
        Element before = sibling(figure, false);
        BlockBox above = before == null ? null : blocks.get(before);
        if (picture == null || inner == null || above == null) {
            return false;
        }
        int page = page(inner.getAbsY());
        // It opens its page, and its predecessor ends the page before.
        if (page < 1 || begun[page] < inner.getAbsY() || page(above.getAbsY() + above.getHeight() - 1) != page - 1) {
            return false;
        }
        PageBox left = pages.get(page - 1);
        int hole = left.getBottomUsable() - filled[page - 1];
        if (filled[page - 1] == 0 || hole < SMALL * (left.getBottom() - left.getTop())) {
            return false;
        }
        double rest = box.getHeight() - (double) inner.getHeight();
        double scale = (hole - rest) / inner.getHeight() * SPARE;
        if (scale >= LEAST) {
            PrintedSize.scale(picture, Math.min(1, scale));
            return true;
        }
        return figure.getElementsByTagName("figcaption").getLength() > 0 && fill(figure, hole);
    }

    private static @Nullable Element picture(Element figure) {
        Element found = null;
        NodeList all = figure.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element each = (Element) all.item(i);
            if (PrintedSize.isOn(each)) {
                if (found != null) {
                    return null;
                }
                found = each;
            }
        }
        return found;
    }

    /** Moves the figure after as much of the following text as fills the gap. */
    private boolean fill(Element figure, int hole) {
        int moved = 0;
        Element last = null;
        for (Element next = sibling(figure, true); moved < hole && next != null; next = sibling(next, true)) {
            BlockBox box = blocks.get(next);
            if (box == null || !isText(next)) {
                break;
            }
            moved += box.getHeight();
            last = next;
        }
        if (last == null || moved < WORTH * hole) {
            return false;
        }
        figure.getParentNode().insertBefore(figure, last.getNextSibling());
        return true;
    }

    private static boolean isText(Element element) {
        return TEXT.stream().anyMatch(role -> role.isOn(element))
                && !BlockRole.LEAD_IN.isOn(element)
                && element.getElementsByTagName("figure").getLength() == 0
                && element.getElementsByTagName("img").getLength() == 0
                && !BlockRole.isCaption(element);
    }

    private static @Nullable Element sibling(Element element, boolean after) {
        Node node = element;
        do {
            node = after ? node.getNextSibling() : node.getPreviousSibling();
        } while (node != null && !(node instanceof Element));
        return (Element) node;
    }
}
