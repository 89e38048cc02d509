package io.github.huozi.read.clean;

import io.github.huozi.book.Markup;
import io.github.huozi.book.XmlText;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.read.clean.Vocabulary.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Builds content that conforms to the content models of XHTML, whatever the calls: an element opened where it is not
 * allowed closes what is in its way or gets the parents that it needs.
 *
 * <p>Inline elements are created with their first text, separately in each block. So a {@code b} around two paragraphs
 * becomes one in each, and an empty one leaves nothing.
 */
final class ContentBuilder {

    private static final int DEEPEST_INLINE = 12;

    private static final Set<String> NOT_WITHIN_ITSELF = Set.of("a", "dfn");
    private static final Set<String> BEARS_SPANS = Set.of(
            "p", "li", "td", "th", "dt", "dd", "caption", "figcaption", "summary", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> BEARS_ID = Set.of("pre", "hr", "figure");
    private static final Set<Kind> LINES = EnumSet.of(Kind.PARAGRAPH, Kind.HEADING, Kind.FLOW);

    /** An element that was opened and not yet closed. */
    sealed interface Opened permits OpenBlock, OpenInline, Mark {}

    private enum Mark implements Opened {
        NOTHING,
        BOUNDARY
    }

    private final BuildControl control;
    private final Consumer<Element> loneCaptions;
    private final Element body = new Element("body");
    private final Deque<OpenBlock> frames = new ArrayDeque<>();
    private final List<OpenInline> inlines = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    /** Ids of elements that were dropped: they go to the next element. */
    private final Deque<String> anchors = new ArrayDeque<>();
    /** Whether a displayed formula came last within a paragraph, so that its text continues. */
    private boolean continuing;
    /** Of the element that is open and not in the content, until a block comes. */
    private String place = "";

    /**
     * @param control may stop it; blocks deeper than its limit become siblings instead of nesting, since no page is
     *     wide enough for more, and no stack endless
     * @param loneCaptions receives what was the caption of nothing, which is a paragraph now
     */
    ContentBuilder(BuildControl control, Consumer<Element> loneCaptions) {
        this.control = control;
        this.loneCaptions = loneCaptions;
        frames.push(new OpenBlock(body, Kind.FLOW, false));
    }

    /** Closes everything; nothing may be added afterwards. */
    Element finish() {
        while (frames.size() > 1) {
            pop();
        }
        List<Element> all = body.getAllElements();
        for (int at = all.size() - 1; at > 0 && !anchors.isEmpty(); at--) {
            takeLastAnchors(all.get(at));
        }
        return body;
    }

    /** Gives remaining ids to the last element that can hold them. */
    private void takeLastAnchors(Element last) {
        if (BEARS_SPANS.contains(last.normalName())) {
            anchors.forEach(id -> last.appendElement("span").attr("id", id));
            anchors.clear();
        } else if (BEARS_ID.contains(last.normalName())) {
            takeAnchor(last);
        }
    }

    /**
     * Opens an element.
     *
     * @param element the element without content, with its final attributes
     * @return the argument for {@link #close}
     */
    Opened open(Element element, Kind kind) {
        dropUsedId(element);
        return switch (kind) {
            case INLINE -> inline(element);
            case RUBY_TEXT -> isOpen("ruby") && !isOpen("rt") && !isOpen("rp") ? inline(element) : nothing(element);
            case PICTURE, BREAK -> atom(element);
            case UNWRAP, DROP -> nothing(element);
            case UNWRAP_BLOCK -> boundary(element);
            default -> block(element, kind);
        };
    }

    /** Closes what {@link #open} returned. */
    void close(Opened opened) {
        if (opened instanceof OpenBlock frame) {
            while (frames.contains(frame)) {
                pop();
            }
        } else if (opened instanceof OpenInline inline) {
            inlines.remove(inline);
            if (!inline.used) {
                anchor(inline.prototype);
            }
        } else if (opened == Mark.BOUNDARY) {
            endParagraph();
        }
    }

    /** Adds text; white space between blocks is dropped. */
    void text(String text) {
        if (!text.chars().allMatch(c -> XmlText.isCollapsible((char) c))) {
            tail().appendChild(new TextNode(text));
            return;
        }
        OpenBlock top = top();
        if (top.element.lastChild() instanceof Element last && !last.tag().isInline() && !last.nameIs("math")) {
            return;
        }
        if (top.element.childNodeSize() > 0 && (top.isTextHost() || top.holdsTextItself())) {
            top.cutChain(inlines).appendChild(new TextNode(text));
        }
    }

    /** Adds a block unchanged. */
    void addBlock(Element block) {
        dropUsedId(block);
        makeRoom(Kind.PRE);
        takeAnchor(block);
        top().element.appendChild(block);
    }

    /** Adds a formula; a displayed one becomes a separate block, unless only inline content is allowed. */
    void formula(Element math) {
        dropUsedId(math);
        boolean block = math.attr("display").equals("block");
        boolean line = top().isTextHost() && top().kind != Kind.PARAGRAPH;
        if (!block || line) {
            math.attr("display", "inline");
            tail().appendChild(math);
            return;
        }
        boolean within = top().kind == Kind.PARAGRAPH
                || (top().holdsTextItself() && top().element.childNodeSize() > 0);
        Element holder = new Element("div").addClass(Markup.FORMULA).appendChild(math);
        if (math.hasAttr(Markup.POSITION)) {
            holder.attr(Markup.POSITION, math.attr(Markup.POSITION));
        }
        addBlock(holder);
        continuing = within;
    }

    private Opened inline(Element element) {
        boolean nested = NOT_WITHIN_ITSELF.contains(element.normalName()) && isOpen(element.normalName());
        if (inlines.size() >= DEEPEST_INLINE || nested) {
            return nothing(element);
        }
        OpenInline inline = new OpenInline(element);
        inlines.add(inline);
        return inline;
    }

    private boolean isOpen(String name) {
        return inlines.stream().anyMatch(inline -> inline.prototype.normalName().equals(name));
    }

    private Opened nothing(Element element) {
        anchor(element);
        return Mark.NOTHING;
    }

    private Opened boundary(Element element) {
        endParagraph();
        anchor(element);
        place = element.attr(Markup.POSITION);
        return Mark.BOUNDARY;
    }

    private void endParagraph() {
        if (top().implied && top().kind == Kind.PARAGRAPH) {
            pop();
        }
        top().brokenUp |= top().element.childNodeSize() > 0;
    }

    private Opened atom(Element element) {
        if (element.normalName().equals("img")) {
            tail().appendChild(element);
        } else if (top().isTextHost() || top().holdsTextItself()) {
            top().cutChain(inlines).appendChild(element);
        }
        return Mark.NOTHING;
    }

    private Opened block(Element element, Kind kind) {
        control.check();
        OpenBlock top = top();
        if (top.isTextHost() && top.kind != Kind.PARAGRAPH && LINES.contains(kind)) {
            // A heading or a caption may not contain blocks: their lines are joined.
            text(" ");
            return nothing(element);
        }
        boolean text = OpenBlock.isTextHost(kind) || kind == Kind.RULE;
        if (frames.size() > control.limits().depth() && !text) {
            return boundary(element);
        }
        Kind fitting = makeRoom(kind);
        if (fitting == Kind.UNWRAP_BLOCK) {
            return boundary(element);
        }
        if (fitting != kind) {
            element = Elements.renamed(element, "p");
        }
        OpenBlock frame = push(element, fitting, false);
        if (kind == Kind.RULE) {
            frames.pop();
            return Mark.NOTHING;
        }
        return frame;
    }

    /**
     * Closes and opens elements until such a block is allowed.
     *
     * @return the kind as which it is allowed here
     */
    private Kind makeRoom(Kind kind) {
        return switch (kind) {
            case ITEM -> {
                makeRoomIn(Kind.LIST, Kind.ITEM, "ul");
                yield kind;
            }
            case TERM, DEFINITION -> {
                makeRoomIn(Kind.TERMS, Kind.DEFINITION, "dl");
                yield kind;
            }
            case CAPTION -> tableRoom(Kind.TABLE) ? kind : makeRoom(Kind.PARAGRAPH);
            case ROWS -> tableRoom(Kind.TABLE) ? kind : Kind.UNWRAP_BLOCK;
            case ROW -> tableRoom(Kind.ROWS) ? kind : Kind.UNWRAP_BLOCK;
            case CELL -> tableRoom(Kind.ROW) ? kind : Kind.UNWRAP_BLOCK;
            case FIGCAPTION -> {
                endParagraph();
                boolean fits = top().kind == Kind.FIGURE && Elements.child(top().element, "figcaption") == null;
                yield fits ? kind : makeRoom(Kind.PARAGRAPH);
            }
            case SUMMARY -> {
                boolean fits = top().kind == Kind.DETAILS && top().element.childNodeSize() == 0;
                yield fits ? kind : makeRoom(Kind.PARAGRAPH);
            }
            default -> {
                makeRoomInFlow(kind);
                yield kind;
            }
        };
    }

    private void makeRoomIn(Kind list, Kind item, String name) {
        while (top().isTextHost() || (top().implied && top().kind == item)) {
            pop();
        }
        if (top().kind != list) {
            makeRoomInFlow(list);
            push(new Element(name), list, true);
        }
    }

    /** Whether a part of a table is allowed here, after creating missing rows. */
    private boolean tableRoom(Kind parent) {
        while (top().isTextHost() || (top().implied && isInTable(top().kind) && top().kind != parent)) {
            pop();
        }
        if (parent != Kind.TABLE && top().kind == Kind.TABLE) {
            push(new Element("tbody"), Kind.ROWS, true);
        }
        if (parent == Kind.ROW && top().kind == Kind.ROWS) {
            push(new Element("tr"), Kind.ROW, true);
        }
        return top().kind == parent;
    }

    private static boolean isInTable(Kind kind) {
        return kind == Kind.ROWS || kind == Kind.ROW || kind == Kind.CELL;
    }

    private void makeRoomInFlow(Kind kind) {
        while (true) {
            OpenBlock top = top();
            if (top.isTextHost() || (top.implied && (top.kind == Kind.LIST || top.kind == Kind.TERMS))) {
                pop();
                continue;
            }
            switch (top.kind) {
                case LIST -> {
                    Element last = top.element.lastElementChild();
                    if (kind == Kind.LIST && last != null) {
                        // A list directly in a list belongs to the preceding item.
                        OpenBlock item = new OpenBlock(last, Kind.ITEM, true);
                        item.holdsParagraph = Elements.child(last, "p") != null;
                        frames.push(item);
                    } else {
                        push(new Element("li"), Kind.ITEM, true);
                    }
                }
                case TERMS -> push(new Element("dd"), Kind.DEFINITION, true);
                case TABLE -> push(new Element("tbody"), Kind.ROWS, true);
                case ROWS -> push(new Element("tr"), Kind.ROW, true);
                case ROW -> push(new Element("td"), Kind.CELL, true);
                default -> {
                    return;
                }
            }
        }
    }

    /** Returns the element that receives text: in a block that holds text, within the open inline elements. */
    private Element tail() {
        while (!top().isTextHost() && !top().holdsTextItself()) {
            makeRoomInFlow(Kind.PARAGRAPH);
            if (!top().holdsTextItself()) {
                top().wrapText();
                Element paragraph = new Element("p");
                if (!place.isEmpty()) {
                    paragraph.attr(Markup.POSITION, place);
                }
                if (continuing && isAfterFormula()) {
                    paragraph.addClass(Markup.CONTINUED);
                }
                push(paragraph, Kind.PARAGRAPH, true);
            }
        }
        Element tail = top().openChain(inlines);
        for (String id : anchors) {
            tail.appendElement("span").attr("id", id);
        }
        anchors.clear();
        return tail;
    }

    private boolean isAfterFormula() {
        Element last = top().element.lastElementChild();
        return last != null && last.hasClass(Markup.FORMULA);
    }

    private OpenBlock push(Element element, Kind kind, boolean implied) {
        place = "";
        takeAnchor(element);
        if (top().endsInText()) {
            Blocks.trimEnd(top().element);
        }
        top().element.appendChild(element);
        top().holdsParagraph |= kind == Kind.PARAGRAPH;
        OpenBlock frame = new OpenBlock(element, kind, implied);
        frames.push(frame);
        return frame;
    }

    private OpenBlock top() {
        return frames.element();
    }

    private void pop() {
        OpenBlock frame = frames.pop();
        Element parent = frame.element.parent();
        if (parent != null) {
            Blocks.finish(frame.element, frame.kind, anchors, control.limits(), loneCaptions);
        }
    }

    private void anchor(Element element) {
        String id = element.id();
        if (!id.isEmpty()) {
            anchors.add(id);
        }
    }

    private void takeAnchor(Element element) {
        if (element.id().isEmpty() && !anchors.isEmpty()) {
            element.attr("id", anchors.remove());
        }
    }

    private void dropUsedId(@Nullable Element element) {
        if (element != null && !element.id().isEmpty() && !ids.add(element.id())) {
            element.removeAttr("id");
        }
    }
}
