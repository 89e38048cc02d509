package io.github.huozi.pdf.line;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.render.BlockBox;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.settings.LineSettings;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.math.compose.DisplayComposer;
import io.github.huozi.pdf.engine.Engine;
import io.github.huozi.pdf.face.BookFont;
import io.github.huozi.pdf.formula.PrintFormulas;
import io.github.huozi.pdf.style.LineStyle;
import io.github.huozi.pdf.text.CodePalette;
import io.github.huozi.pdf.text.PrintDisplay;
import io.github.huozi.pdf.text.PrintListing;
import io.github.huozi.pdf.text.PrintText;
import io.github.huozi.pdf.tree.BlockRole;
import io.github.huozi.pdf.tree.BoxTree;
import io.github.huozi.pdf.tree.Dom;
import io.github.huozi.pdf.tree.Trait;
import io.github.huozi.typeset.Box;
import io.github.huozi.typeset.character.Alignment;
import io.github.huozi.typeset.character.Language;
import io.github.huozi.typeset.character.Style;
import io.github.huozi.typeset.line.ComposedLine;
import io.github.huozi.typeset.line.LineComposer;
import io.github.huozi.typeset.line.Measure;
import io.github.huozi.typeset.line.Paragraph;
import io.github.huozi.typeset.line.Part;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Composes every paragraph with Huozi's own composer, between two layouts. The first layout, of a document with text only
 * in tables, gives the width of each paragraph, also in lists, quotations and cells. The composer then breaks it as a
 * whole, across links, code and emphasis, and the lines go back into the same document: the second layout uses them
 * unchanged.
 */
public final class Composition {

    /** Space for the leader and folio of an entry in the table of contents, in em. */
    private static final double FOLIO = 4;

    /** The rounding error of a line with a box, in points, that would make the engine move the box to the next line. */
    private static final double SLACK = 0.15;

    /** Blocks broken between phrases, not justified. */
    private static final Set<BlockRole> PHRASED =
            EnumSet.of(BlockRole.CONTENTS_ENTRY, BlockRole.TABLE_CAPTION, BlockRole.LISTING_CAPTION, BlockRole.CAPTION);

    private final BuildControl control;
    private final PrintText text;
    private final DisplayWriter displays;
    private final PrintFormulas formulas;
    private final SharedContext context;
    private final LayoutContext lengths;
    private final Style house;
    private final double dotsPerPoint;
    private final Engine engine;
    private final LineComposer composer = new LineComposer();
    private final LineFlaws flaws = new LineFlaws();

    /**
     * @param lines the line style of the book
     * @param control cancels it between two paragraphs
     */
    public Composition(
            PrintText text, PrintFormulas formulas, Engine engine, LineSettings lines, BuildControl control) {
        this.formulas = formulas;
        this.displays = new DisplayWriter(text, formulas);
        this.control = control;
        this.text = text;
        this.engine = engine;
        this.context = engine.context();
        this.lengths = context.newLayoutContextInstance();
        this.house = LineStyle.of(lines);
        this.dotsPerPoint = engine.dotsPerPoint();
    }

    /** Before the first layout: empties paragraphs, whose width does not depend on their text outside tables. */
    public void prepare() {
        BookFont font = (BookFont) context.getStyle(body()).getFSFont(lengths);
        formulas.setText(font.stack());
        Set<Element> composed = new HashSet<>();
        for (Element paragraph : text.paragraphs()) {
            if (!isInTable(paragraph)) {
                composed.add(paragraph);
            }
        }
        for (PrintListing listing : text.listings()) {
            if (!isInTable(listing.pre())) {
                listing.leaves().forEach(leaf -> {
                    text.compose(leaf);
                    leaf.show("");
                });
            }
        }
        for (PrintText.Leaf leaf : text.leaves()) {
            if (composed.contains(paragraph(leaf.element()))) {
                text.compose(leaf);
                leaf.show("");
            }
        }
    }

    private @Nullable Element paragraph(Element leaf) {
        for (Node node = leaf; node instanceof Element element; node = node.getParentNode()) {
            if (text.isParagraph(element)) {
                return element;
            }
        }
        return null;
    }

    private static boolean isInTable(Element element) {
        for (Node node = element; node instanceof Element at; node = node.getParentNode()) {
            if (at.getTagName().equals("table")) {
                return true;
            }
        }
        return false;
    }

    /** Reports lines that could not be set well. */
    public void report(DiagnosticSink sink) {
        flaws.report(sink);
        displays.report(sink);
    }

    /** After the first layout: composes all paragraphs and puts their lines into the document. */
    public void compose(Layer root) {
        Map<Element, BlockBox> blocks = new HashMap<>();
        Map<Element, Integer> boxes = new HashMap<>();
        TableWidths tables = new TableWidths(lengths, dotsPerPoint);
        BoxTree.walk(root, new BoxTree.Visitor() {
            @Override
            public void block(BlockBox box) {
                Element element = box.getElement();
                if (element == null) {
                    return;
                }
                boolean set = text.isParagraph(element) || BlockRole.LISTING.isOn(element);
                boolean inline = box.getStyle().isInlineBlock() || box.isReplaced();
                if (set) {
                    blocks.put(element, box);
                } else if (inline) {
                    boxes.put(element, box.getWidth());
                }
                if (set || box instanceof TableBox || (inline && paragraph(element) == null)) {
                    tables.add(element, box);
                }
            }
        });
        ParagraphRuns runs = new ParagraphRuns(text, context, lengths, boxes, dotsPerPoint);
        Map<Element, PrintListing> listings = new HashMap<>();
        text.listings().forEach(listing -> listings.put(listing.pre(), listing));
        control.check();
        tables.share((element, box) -> parts(element, box, runs, listings.get(element)));
        for (Element paragraph : List.copyOf(text.paragraphs())) {
            control.check();
            BlockBox box = blocks.get(paragraph);
            PrintDisplay display = text.display(paragraph);
            if (display != null && box != null) {
                display(display, box, tables.gain(paragraph));
            } else if (box == null || !compose(paragraph, box, tables.gain(paragraph), runs)) {
                leaveToEngine(paragraph);
            }
        }
        CodePalette palette = CodePalette.of(body(), context, lengths);
        for (PrintListing listing : text.listings()) {
            control.check();
            BlockBox box = blocks.get(listing.pre());
            if (box == null) {
                listing.leaves().forEach(text::leaveToEngine);
            } else {
                double width = box.getContentWidth() / dotsPerPoint + tables.gain(listing.pre());
                new ListingWriter(text, context, lengths, palette, dotsPerPoint).write(listing, width);
            }
        }
        engine.text().use(palette);
        removeTraces();
    }

    /**
     * Returns the parts into which a block in a cell may be broken; empty when the engine breaks it, or it is unbreakable.
     */
    private Optional<List<Part>> parts(
            Element block, BlockBox box, ParagraphRuns runs, @Nullable PrintListing listing) {
        control.check();
        double em = em(box);
        if (listing != null) {
            return Optional.of(TableWidths.parts(listing, em));
        }
        if (!text.isParagraph(block)) {
            return Optional.empty();
        }
        runs.read(block, Double.MAX_VALUE);
        if (!runs.isComposable()) {
            return Optional.empty();
        }
        double slack = runs.runs().stream().anyMatch(Box.class::isInstance) ? 2 * SLACK : SLACK;
        List<Part> parts = composer.parts(new Paragraph(runs.runs(), Measure.of(em), rules(block, box))).stream()
                .map(part -> new Part(part.width() + slack, part.advance(), part.end()))
                .toList();
        return Optional.of(Trait.WHOLE.isOn(block) ? whole(parts) : parts);
    }

    /** Merges parts into one unbreakable part. */
    private static List<Part> whole(List<Part> parts) {
        double width = parts.stream().mapToDouble(Part::advance).sum();
        return List.of(new Part(width + 2 * SLACK, width, Part.End.FORCED));
    }

    private double em(BlockBox box) {
        return box.getStyle().getFSFont(lengths).getSize2D() / dotsPerPoint;
    }

    private Style rules(Element paragraph, BlockBox box) {
        return house.sized(em(box))
                .with(alignment(paragraph, box.getStyle()))
                .with(Language.of(Dom.language(paragraph)));
    }

    private void leaveToEngine(Element element) {
        PrintText.Leaf leaf = text.leaf(element);
        if (leaf != null) {
            text.leaveToEngine(leaf);
            return;
        }
        Node node = element.getFirstChild();
        while (node != null) {
            Node next = node.getNextSibling();
            if (node instanceof Element child && !text.isParagraph(child)) {
                leaveToEngine(child);
            }
            node = next;
        }
    }

    private boolean compose(Element paragraph, BlockBox box, double gain, ParagraphRuns runs) {
        CalculatedStyle style = box.getStyle();
        double em = em(box);
        double width = box.getContentWidth() / dotsPerPoint + gain;
        if (BlockRole.CONTENTS_ENTRY.isOn(paragraph)) {
            width -= FOLIO * em;
        }
        runs.read(paragraph, width - SLACK);
        if (runs.runs().stream().anyMatch(Box.class::isInstance)) {
            width -= SLACK;
        }
        double indent = style.getFloatPropertyProportionalWidth(CSSName.TEXT_INDENT, box.getContentWidth(), lengths)
                / dotsPerPoint;
        if (!runs.isComposable() || width <= em || width - indent <= em || runs.isOfEngine()) {
            return false;
        }
        Measure measure = Measure.of(width).indented(indent);
        List<ComposedLine> lines = composer.compose(new Paragraph(runs.runs(), measure, rules(paragraph, box)));
        flaws.add(lines, runs.runs(), runs.section());
        new LineWriter(text, runs.runs(), runs.slots(), dotsPerPoint).write(lines);
        return true;
    }

    /** Sets a displayed formula, whose position depends on the theme's text alignment. */
    private void display(PrintDisplay display, BlockBox box, double gain) {
        double width = box.getContentWidth() / dotsPerPoint + gain - SLACK;
        boolean centred = box.getStyle().getIdent(CSSName.TEXT_ALIGN) == IdentValue.CENTER;
        displays.write(
                display,
                width / em(box),
                centred ? DisplayComposer.Placement.CENTERED : DisplayComposer.Placement.FLUSH_LEFT);
    }

    private static Alignment alignment(Element paragraph, CalculatedStyle style) {
        IdentValue align = style.getIdent(CSSName.TEXT_ALIGN);
        if (align == IdentValue.JUSTIFY) {
            return Alignment.JUSTIFY;
        }
        if (BlockRole.HEADING.isOn(paragraph) || align == IdentValue.CENTER) {
            return Alignment.BALANCED;
        }
        boolean phrased = PHRASED.stream().anyMatch(role -> role.isOn(paragraph));
        return phrased ? Alignment.PHRASED : Alignment.RAGGED;
    }

    private Element body() {
        return (Element) text.paragraphs()
                .iterator()
                .next()
                .getOwnerDocument()
                .getElementsByTagName("body")
                .item(0);
    }

    /** Removes the boxes that the engine adds to the document for notes during layout. */
    public void removeTraces() {
        Element body = body();
        Node node = body.getFirstChild();
        while (node != null) {
            Node next = node.getNextSibling();
            if (node instanceof Element element && element.getTagName().startsWith("fs-")) {
                body.removeChild(element);
            }
            node = next;
        }
    }
}
