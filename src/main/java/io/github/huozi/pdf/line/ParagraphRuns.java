package io.github.huozi.pdf.line;

import com.openhtmltopdf.context.StyleReference;
import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.SharedContext;
import io.github.huozi.assemble.AssembledSection;
import io.github.huozi.pdf.face.BookFont;
import io.github.huozi.pdf.face.FontStack;
import io.github.huozi.pdf.formula.FormulaPart;
import io.github.huozi.pdf.text.PrintText;
import io.github.huozi.pdf.text.SetText;
import io.github.huozi.pdf.tree.Dom;
import io.github.huozi.pdf.tree.InlineRole;
import io.github.huozi.typeset.Advances;
import io.github.huozi.typeset.Box;
import io.github.huozi.typeset.Hyphenator;
import io.github.huozi.typeset.LineBreak;
import io.github.huozi.typeset.Run;
import io.github.huozi.typeset.TextRun;
import io.github.huozi.typeset.character.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Flattens a paragraph of the print document to runs for the composer, with the fonts that the engine assigns. */
final class ParagraphRuns {

    private static final double EM = 1000;

    private static final Set<String> CODE = Set.of("code", "kbd", "samp", "tt", "var");

    /**
     * The source of a run.
     *
     * @param leaf the leaf in the document; null for a box or a forced break
     * @param stack the faces of that text
     * @param tracking the style's own letter spacing, in thousandths of an em
     * @param dotted whether its characters carry emphasis dots
     */
    record Slot(PrintText.@Nullable Leaf leaf, @Nullable FontStack stack, int tracking, boolean dotted) {

        static final Slot OTHER = new Slot(null, null, 0, false);
    }

    private final PrintText text;
    private final SharedContext context;
    private final LayoutContext lengths;
    private final Map<Element, Integer> boxes;
    private final double dotsPerPoint;
    private final List<Run> runs = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();
    private double available;
    private double lead;
    private boolean composable = true;

    /**
     * @param boxes the widths of inline boxes, in dots
     */
    ParagraphRuns(
            PrintText text,
            SharedContext context,
            LayoutContext lengths,
            Map<Element, Integer> boxes,
            double dotsPerPoint) {
        this.text = text;
        this.context = context;
        this.lengths = lengths;
        this.boxes = boxes;
        this.dotsPerPoint = dotsPerPoint;
    }

    /**
     * Reads a paragraph.
     *
     * @param width the width of its lines, in points, to which boxes are limited
     */
    void read(Element paragraph, double width) {
        available = width;
        runs.clear();
        slots.clear();
        lead = 0;
        composable = true;
        children(paragraph, TextRun.Kind.TEXT, false);
    }

    List<Run> runs() {
        return runs;
    }

    /** Returns the section of the paragraph. */
    @Nullable
    AssembledSection section() {
        return slots.stream()
                .map(Slot::leaf)
                .filter(Objects::nonNull)
                .map(PrintText.Leaf::section)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    List<Slot> slots() {
        return slots;
    }

    /** Whether the content of all lines is known; a style sheet may add content outside the document. */
    boolean isComposable() {
        return composable;
    }

    /** Whether the lines contain only boxes placed by the engine. */
    boolean isOfEngine() {
        return slots.stream().allMatch(slot -> slot.leaf() == null);
    }

    private void children(Element parent, TextRun.Kind kind, boolean dotted) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                element(element, kind, dotted);
            }
        }
    }

    private void element(Element element, TextRun.Kind kind, boolean dotted) {
        PrintText.Leaf leaf = text.leaf(element);
        CalculatedStyle style = context.getStyle(element);
        if (style.isDisplayNone() || style.isFootnote()) {
            return;
        }
        if (leaf != null) {
            leaf(leaf, style, kind, dotted);
        } else if (element.getTagName().equals("br")) {
            runs.add(new LineBreak());
            slots.add(ParagraphRuns.Slot.OTHER);
        } else if (boxes.containsKey(element)) {
            runs.add(new Box(Math.min(boxes.get(element) / dotsPerPoint, available), Box.Like.OBJECT));
            slots.add(ParagraphRuns.Slot.OTHER);
        } else if (style.isInline() && !isAddedTo(element, style)) {
            lead += room(style, CalculatedStyle.LEFT);
            children(element, kind(element, kind), dotted || InlineRole.EMPHASIS_DOTS.isOn(element));
            trail(room(style, CalculatedStyle.RIGHT));
        } else {
            composable = false;
        }
    }

    /** Whether a style sheet adds text before or after an element; Huozi's own in the table of contents is allowed for. */
    private boolean isAddedTo(Element element, CalculatedStyle style) {
        StyleReference css = context.getCss();
        boolean folio = InlineRole.TO_FRONT.isOn(element) || InlineRole.TO_BODY.isOn(element);
        return css.getPseudoElementStyle(element, "before") != null
                || (css.getPseudoElementStyle(element, "after") != null && !folio)
                || !style.isIdent(CSSName.TEXT_TRANSFORM, IdentValue.NONE);
    }

    private static TextRun.Kind kind(Element element, TextRun.Kind around) {
        if (CODE.contains(element.getTagName())) {
            return TextRun.Kind.CODE;
        }
        return InlineRole.NOTE_CALL.isOn(element) ? TextRun.Kind.NOTE : around;
    }

    private double room(CalculatedStyle style, int side) {
        return style.getMarginBorderPadding(lengths, 0, side) / dotsPerPoint;
    }

    private void leaf(PrintText.Leaf leaf, CalculatedStyle style, TextRun.Kind kind, boolean dotted) {
        BookFont font = (BookFont) style.getFSFont(lengths);
        FontStack stack = font.stack();
        double size = font.getSize2D() / dotsPerPoint;
        CalculatedStyle around = context.getStyle((Element) leaf.element().getParentNode());
        float spacing = around.hasLetterSpacing()
                ? around.getFloatPropertyProportionalWidth(CSSName.LETTER_SPACING, 0, lengths)
                : 0;
        int tracking = Math.round(spacing / font.getSize2D() * 1000);
        Slot slot = new Slot(leaf, stack, tracking, dotted);
        slots.add(slot);
        FormulaPart part = leaf.formula();
        if (part != null) {
            Box.Joint joint =
                    part.end() == Box.End.NONE ? Box.Joint.NONE : new Box.Joint(part.end(), part.room() * size);
            runs.add(new Box(Math.max(0, part.width()) / EM * size, Box.Like.WESTERN, joint));
        } else if (leaf.reading().isEmpty()) {
            Advances advances =
                    c -> SetText.isSeen(c) ? Math.max(0, stack.setting(c).advance() + tracking) : 0;
            runs.add(new TextRun(leaf.text(), size, advances, kind, hyphenator(leaf), lead, 0));
        } else {
            runs.add(new Box(SetText.width(stack, leaf.plain()) / 1000 * size, Box.Like.HAN));
        }
        lead = 0;
    }

    /** Returns the hyphenator; words in Chinese and Japanese text count as English, as nearly all are. */
    private static Hyphenator hyphenator(PrintText.Leaf leaf) {
        String tag = Dom.language(leaf.element());
        boolean english = tag.equals("en") || tag.startsWith("en-") || Language.of(tag) != Language.WESTERN;
        return english ? Hyphenator.english() : Hyphenator.NONE;
    }

    /** Adds space after the last run. */
    private void trail(double room) {
        int last = runs.size() - 1;
        if (room != 0 && last >= 0 && runs.get(last) instanceof TextRun run) {
            runs.set(last, run.padded(run.lead(), run.trail() + room));
        } else if (room != 0) {
            composable = false;
        }
    }
}
