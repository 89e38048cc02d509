package io.github.huozi.pdf.text;

import io.github.huozi.assemble.AssembledSection;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.pdf.formula.FormulaPart;
import io.github.huozi.pdf.tree.Dom;
import io.github.huozi.pdf.tree.InlineRole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/** All text of the book, paragraph by paragraph and leaf by leaf: what the PDF must show, in order. */
public final class PrintText {

    /** A run of text in an element of its own. */
    public static final class Leaf {

        private final String text;
        private final String reading;
        private final Position position;
        private final @Nullable AssembledSection section;
        private final @Nullable FormulaPart formula;
        private Element element;

        Leaf(Element element, String text, String reading, Position position, @Nullable AssembledSection section) {
            this(element, text, reading, null, position, section);
        }

        private Leaf(
                Element element,
                String text,
                String reading,
                @Nullable FormulaPart formula,
                Position position,
                @Nullable AssembledSection section) {
            this.element = element;
            this.position = position;
            this.text = text;
            this.reading = reading;
            this.formula = formula;
            this.section = section;
        }

        /** The element that holds nothing else. */
        public Element element() {
            return element;
        }

        /** The book's own text; of ruby, the base; of a formula, none. */
        public String text() {
            return text;
        }

        /** The reading of ruby; mostly empty. */
        public String reading() {
            return reading;
        }

        /** The formula, or the part of one, that it is; mostly nothing. */
        @Nullable
        public FormulaPart formula() {
            return formula;
        }

        /** As it is set where no line ends in it. */
        public String plain() {
            if (formula != null) {
                // With the room to the next part, for where the engine ends the lines.
                return Tracking.formula(formula.number(), formula.width() + formula.roomAfter());
            }
            return reading.isEmpty() ? text : Tracking.ruby(text, reading);
        }

        /** As it is set in a composed line: without white around it. */
        public String bare() {
            return formula == null ? plain() : Tracking.formula(formula.number(), formula.width());
        }

        /** Where it stands in the source; nowhere when it does not. */
        public Position position() {
            return position;
        }

        /** The section that it belongs to; nothing for the pages that Huozi itself adds. */
        @Nullable
        public AssembledSection section() {
            return section;
        }

        /** Sets other text in the document. */
        public void show(String other) {
            ((Text) element.getFirstChild()).setData(other);
        }

        /** Whether the engine takes its lines as they come. */
        boolean isComposed() {
            return InlineRole.COMPOSED.isOn(element);
        }
    }

    private final PrintableText source;
    private final Set<Leaf> leaves = new LinkedHashSet<>();
    private final Map<Element, Leaf> byElement = new HashMap<>();
    private final Set<Element> paragraphs = new LinkedHashSet<>();
    private final List<PrintListing> listings = new ArrayList<>();
    private final Map<Element, PrintDisplay> displays = new LinkedHashMap<>();

    public PrintText(PrintableText source) {
        this.source = source;
    }

    /** Notes that an element is a paragraph: a block in which there is nothing but text, and what stands in a line with it. */
    public void paragraph(Element block) {
        paragraphs.add(block);
    }

    /** Sets text in a leaf of its own at the end of an element. */
    public void add(Element parent, String text, Position position, @Nullable AssembledSection section) {
        add(parent, text, "", position, section);
    }

    /** Sets a base with its reading above. */
    public void ruby(
            Element parent, String base, String reading, Position position, @Nullable AssembledSection section) {
        add(parent, base, source.clean(reading), position, section);
    }

    private void add(
            Element parent, String text, String reading, Position position, @Nullable AssembledSection section) {
        String clean = source.clean(text);
        if (!clean.isEmpty()) {
            Element element = Dom.add(parent, "span");
            Leaf leaf = new Leaf(element, clean, reading, position, section);
            Dom.text(element, leaf.plain());
            leaves.add(leaf);
            byElement.put(element, leaf);
        }
    }

    /** Sets lines of code in a leaf of their own. */
    Leaf code(Element parent, String text, AssembledSection section) {
        Element element = Dom.add(parent, "span");
        Leaf leaf = new Leaf(element, text, "", Position.BOOK, section);
        Dom.text(element, text);
        leaves.add(leaf);
        byElement.put(element, leaf);
        return leaf;
    }

    /** Sets a formula, or a part of one that no line end parts. */
    public void formula(Element parent, FormulaPart part, Position position, @Nullable AssembledSection section) {
        Element element = Dom.add(parent, "span");
        Leaf leaf = new Leaf(element, "", "", part, position, section);
        Dom.text(element, leaf.plain());
        leaves.add(leaf);
        byElement.put(element, leaf);
    }

    /** Notes a formula on lines of its own. */
    public void display(PrintDisplay display) {
        displays.put(display.block(), display);
        paragraph(display.block());
    }

    /** The formula that a block is the lines of; nothing for any other block. */
    @Nullable
    public PrintDisplay display(Element block) {
        return displays.get(block);
    }

    /** Takes out a leaf. */
    public void remove(Leaf leaf) {
        leaves.remove(leaf);
        byElement.remove(leaf.element());
        Dom.remove(leaf.element());
    }

    /** Notes a listing, the leaves of which are set. */
    void listing(PrintListing listing) {
        listings.add(listing);
    }

    /** All listings, in the order of the document. */
    public List<PrintListing> listings() {
        return Collections.unmodifiableList(listings);
    }

    /** The text as it is set. */
    public String clean(String text) {
        return source.clean(text);
    }

    /** Sets text that the book's source does not have at this place. */
    public void generated(Element parent, String text) {
        add(parent, text, "", Position.BOOK, null);
    }

    /** A paragraph of such text. */
    public void line(Element block, String text) {
        paragraph(block);
        generated(block, text);
    }

    /** Text that is set outside the text, such as a running head. */
    public String aside(String text) {
        return source.clean(text);
    }

    /** In the order of the document, but for notes, which stand where they are called. */
    public List<Leaf> leaves() {
        return List.copyOf(leaves);
    }

    /** All paragraphs, in the order of the document. */
    public Set<Element> paragraphs() {
        return Collections.unmodifiableSet(paragraphs);
    }

    public boolean isParagraph(Element element) {
        return paragraphs.contains(element);
    }

    /** Has the engine take the lines of a leaf as they come. */
    public void compose(Leaf leaf) {
        if (!leaf.isComposed()) {
            InlineRole.COMPOSED.addTo(replace(leaf));
        }
    }

    /** Has the engine break the lines of a leaf. */
    public void leaveToEngine(Leaf leaf) {
        if (leaf.isComposed()) {
            replace(leaf);
        }
        leaf.show(leaf.plain());
    }

    /** The engine remembers the style of an element; another style needs another element. */
    private Element replace(Leaf leaf) {
        Element before = leaf.element;
        Element after = before.getOwnerDocument().createElement("span");
        before.getParentNode().replaceChild(after, before);
        after.appendChild(before.getFirstChild());
        leaf.element = after;
        byElement.remove(before);
        byElement.put(after, leaf);
        return after;
    }

    /** Whether an element holds text that the book's source does not have at this place. */
    public boolean isGenerated(Element element) {
        Leaf leaf = byElement.get(element);
        return leaf == null || leaf.section() == null;
    }

    /** The leaf that an element was made for. */
    @Nullable
    public Leaf leaf(Element element) {
        return byElement.get(element);
    }
}
