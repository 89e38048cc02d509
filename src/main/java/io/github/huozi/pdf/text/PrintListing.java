package io.github.huozi.pdf.text;

import io.github.huozi.assemble.AssembledSection;
import io.github.huozi.book.listing.CodeLines;
import io.github.huozi.code.TokenKind;
import io.github.huozi.pdf.tree.Detail;
import io.github.huozi.pdf.tree.Dom;
import io.github.huozi.pdf.tree.InlineRole;
import io.github.huozi.pdf.tree.Trait;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * A piece of code on its way into the print document. All its text is in very few leaves, one per run of lines that are
 * all marked or all unmarked: the ink of each token is encoded in the text by {@link Tracking}, so that the engine needs
 * no element per token.
 */
public final class PrintListing {

    /** Text in one ink. */
    public record Span(String text, int ink) {}

    /** One line of the source. */
    public record Line(List<Span> spans) {}

    /**
     * A leaf and its lines.
     *
     * @param first the index of the first line
     * @param end the index after the last line
     */
    public record Part(PrintText.Leaf leaf, int first, int end, boolean marked) {}

    private final List<Line> lines = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final BitSet marked = new BitSet();
    private final int firstNumber;
    private @Nullable Element pre;

    private PrintListing(int firstNumber) {
        this.firstNumber = firstNumber;
        lines.add(new Line(new ArrayList<>()));
    }

    /**
     * Reads a {@code pre} of the book.
     *
     * @param clean cleans text for print
     */
    public static PrintListing read(org.jsoup.nodes.Element pre, UnaryOperator<String> clean) {
        PrintListing listing = new PrintListing(CodeLines.firstNumber(pre).orElse(-1));
        listing.read(pre, CodePalette.PLAIN, clean);
        int last = listing.lines.size() - 1;
        if (last > 0 && listing.lines.get(last).spans().isEmpty()) {
            listing.lines.remove(last);
        }
        listing.marked.or(CodeLines.marked(pre));
        return listing;
    }

    private void read(Node node, int ink, UnaryOperator<String> clean) {
        for (Node child : node.childNodes()) {
            if (child instanceof TextNode text) {
                add(clean.apply(text.getWholeText().replace("\r", "")), ink);
            } else if (child instanceof org.jsoup.nodes.Element element) {
                if (element.normalName().equals("br")) {
                    add("\n", ink);
                } else {
                    read(element, ink(element, ink), clean);
                }
            }
        }
    }

    private static int ink(org.jsoup.nodes.Element element, int outer) {
        return element.classNames().stream()
                .flatMap(name -> TokenKind.ofClass(name).stream())
                .map(CodePalette::ink)
                .findFirst()
                .orElse(outer);
    }

    private void add(String text, int ink) {
        String[] pieces = text.split("\n", -1);
        for (int i = 0; i < pieces.length; i++) {
            if (i > 0) {
                lines.add(new Line(new ArrayList<>()));
            }
            if (!pieces[i].isEmpty()) {
                lines.get(lines.size() - 1).spans().add(new Span(pieces[i], ink));
            }
        }
    }

    /** Writes the code into its element, in leaves not yet composed. */
    public void write(Element into, PrintText text, AssembledSection section) {
        pre = into;
        Element code = Dom.add(into, "code");
        if (isNumbered()) {
            Trait.NUMBERED.addTo(into);
            Detail.figures(Integer.toString(firstNumber + lines.size() - 1).length())
                    .addTo(into);
        }
        for (int first = 0; first < lines.size(); ) {
            int end = Math.min(lines.size(), marked.get(first) ? marked.nextClearBit(first) : nextMarked(first));
            Element parent = marked.get(first) ? Dom.add(code, "span", InlineRole.MARKED) : code;
            PrintText.Leaf leaf = text.code(parent, plain(first, end), section);
            parts.add(new Part(leaf, first, end, marked.get(first)));
            first = end;
        }
        text.listing(this);
    }

    private int nextMarked(int first) {
        int next = marked.nextSetBit(first);
        return next < 0 ? lines.size() : next;
    }

    /** Returns lines unwrapped. Line breaks next to marked lines belong to the unmarked lines. */
    private String plain(int first, int end) {
        StringBuilder out = new StringBuilder();
        if (leads(first)) {
            out.append('\n');
        }
        for (int line = first; line < end; line++) {
            if (line > first) {
                out.append('\n');
            }
            for (Span span : lines.get(line).spans()) {
                out.appendCodePoint(Tracking.ink(span.ink()))
                        .append(span.text())
                        .appendCodePoint(Tracking.ink(CodePalette.PLAIN));
            }
        }
        if (trails(end, marked.get(first))) {
            out.append('\n');
        }
        return out.toString();
    }

    /** Whether a run of plain lines begins with the line break of the preceding marked line. */
    public boolean leads(int first) {
        return first > 0 && !marked.get(first);
    }

    /** Whether a run of plain lines ends with a line break, since a marked line follows. */
    public boolean trails(int end, boolean isMarked) {
        return end < lines.size() && !isMarked;
    }

    public Element pre() {
        if (pre == null) {
            throw new IllegalStateException("the listing is not written yet");
        }
        return pre;
    }

    public List<Line> lines() {
        return lines;
    }

    public List<Part> parts() {
        return parts;
    }

    public List<PrintText.Leaf> leaves() {
        return parts.stream().map(Part::leaf).toList();
    }

    public boolean isNumbered() {
        return firstNumber >= 0;
    }

    /** Returns the number of a line by its index. */
    public int number(int line) {
        return firstNumber + line;
    }
}
