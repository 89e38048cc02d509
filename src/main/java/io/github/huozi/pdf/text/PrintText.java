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

    /** A run of text in a separate element. */
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

        /** Returns the element that holds only this leaf. */
        public Element element() {
            return element;
        }

        /** Returns the book's own text; of ruby, the base; empty for a formula. */
        public String text() {
            return text;
        }

        /** Returns the reading of ruby; usually empty. */
        public String reading() {
            return reading;
        }

        /** Returns the formula or part of one in this leaf; usually null. */
        @Nullable
        public FormulaPart formula() {
            return formula;
        }

        /** Returns the text as set without line breaks. */
        public String plain() {
            if (formula != null) {
                // With the space to the next part, for lines broken by the engine.
                return Tracking.formula(formula.number(), formula.width() + formula.roomAfter());
            }
            return reading.isEmpty() ? text : Tracking.ruby(text, reading);
        }

        /** Returns the text as set in a composed line: without surrounding space. */
        public String bare() {
            return formula == null ? plain() : Tracking.formula(formula.number(), formula.width());
        }

        /** Returns the position in the source, if any. */
        public Position position() {
            return position;
        }

        /** Returns the section that contains it, or null on pages added by Huozi. */
        @Nullable
        public AssembledSection section() {
            return section;
        }

        /** Sets other text in the document. */
        public void show(String other) {
            ((Text) element.getFirstChild()).setData(other);
        }

        /** Whether the engine uses its line breaks unchanged. */
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

    /** Records a paragraph: a block that contains only text and inline content. */
    public void paragraph(Element block) {
        paragraphs.add(block);
    }

    /** Adds text in a separate leaf at the end of an element. */
    public void add(Element parent, String text, Position position, @Nullable AssembledSection section) {
        add(parent, text, "", position, section);
    }

    /** Adds a base with its reading above. */
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

    /** Adds lines of code in a separate leaf. */
    Leaf code(Element parent, String text, AssembledSection section) {
        Element element = Dom.add(parent, "span");
        Leaf leaf = new Leaf(element, text, "", Position.BOOK, section);
        Dom.text(element, text);
        leaves.add(leaf);
        byElement.put(element, leaf);
        return leaf;
    }

    /** Adds a formula, or an unbreakable part of one. */
    public void formula(Element parent, FormulaPart part, Position position, @Nullable AssembledSection section) {
        Element element = Dom.add(parent, "span");
        Leaf leaf = new Leaf(element, "", "", part, position, section);
        Dom.text(element, leaf.plain());
        leaves.add(leaf);
        byElement.put(element, leaf);
    }

    /** Records a displayed formula. */
    public void display(PrintDisplay display) {
        displays.put(display.block(), display);
        paragraph(display.block());
    }

    /** Returns the formula that a block displays, or null for any other block. */
    @Nullable
    public PrintDisplay display(Element block) {
        return displays.get(block);
    }

    /** Removes a leaf. */
    public void remove(Leaf leaf) {
        leaves.remove(leaf);
        byElement.remove(leaf.element());
        Dom.remove(leaf.element());
    }

    /** Records a listing whose leaves have been added. */
    void listing(PrintListing listing) {
        listings.add(listing);
    }

    /** Returns all listings in document order. */
    public List<PrintListing> listings() {
        return Collections.unmodifiableList(listings);
    }

    /** Returns text cleaned for print. */
    public String clean(String text) {
        return source.clean(text);
    }

    /** Adds text that is not in the book's source at this place. */
    public void generated(Element parent, String text) {
        add(parent, text, "", Position.BOOK, null);
    }

    /** Adds a paragraph of such text. */
    public void line(Element block, String text) {
        paragraph(block);
        generated(block, text);
    }

    /** Returns text for use outside the main text, such as a running head. */
    public String aside(String text) {
        return source.clean(text);
    }

    /** Returns the leaves in document order, except notes, which are at their calls. */
    public List<Leaf> leaves() {
        return List.copyOf(leaves);
    }

    /** Returns all paragraphs in document order. */
    public Set<Element> paragraphs() {
        return Collections.unmodifiableSet(paragraphs);
    }

    public boolean isParagraph(Element element) {
        return paragraphs.contains(element);
    }

    /** Makes the engine use the line breaks of a leaf unchanged. */
    public void compose(Leaf leaf) {
        if (!leaf.isComposed()) {
            InlineRole.COMPOSED.addTo(replace(leaf));
        }
    }

    /** Makes the engine break the lines of a leaf. */
    public void leaveToEngine(Leaf leaf) {
        if (leaf.isComposed()) {
            replace(leaf);
        }
        leaf.show(leaf.plain());
    }

    /**
     * Replaces the element of a leaf: the engine caches the style of an element, so another style needs another element.
     */
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

    /** Whether an element holds text that is not in the book's source at this place. */
    public boolean isGenerated(Element element) {
        Leaf leaf = byElement.get(element);
        return leaf == null || leaf.section() == null;
    }

    /** Returns the leaf of an element. */
    @Nullable
    public Leaf leaf(Element element) {
        return byElement.get(element);
    }
}
