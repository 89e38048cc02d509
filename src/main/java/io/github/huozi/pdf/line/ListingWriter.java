package io.github.huozi.pdf.line;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.render.FSFont;
import io.github.huozi.code.LineFolder;
import io.github.huozi.pdf.face.BookFont;
import io.github.huozi.pdf.face.FontStack;
import io.github.huozi.pdf.text.CodePalette;
import io.github.huozi.pdf.text.PrintListing;
import io.github.huozi.pdf.text.PrintText;
import io.github.huozi.pdf.text.SetText;
import io.github.huozi.pdf.text.Tracking;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Sets the lines of a listing: tabs to every fourth column, colours, numbers, and overlong lines folded at a good place,
 * with a mark at the end and an indent before the continuation. Mark, indent and number are not part of the text.
 */
final class ListingWriter {

    private static final float EM = 1000;

    /** The advance of a half-em character. */
    private static final float COLUMN = 500;

    private static final int TAB = 4;

    /** The indent of a continuation relative to its line, and its maximum share of the measure. */
    private static final float INDENT = 4 * COLUMN;

    private static final float DEEPEST = 0.4f;

    private final PrintText text;
    private final SharedContext context;
    private final LayoutContext lengths;
    private final CodePalette palette;
    private final double dotsPerPoint;

    ListingWriter(
            PrintText text, SharedContext context, LayoutContext lengths, CodePalette palette, double dotsPerPoint) {
        this.text = text;
        this.context = context;
        this.lengths = lengths;
        this.palette = palette;
        this.dotsPerPoint = dotsPerPoint;
    }

    /**
     * Writes the lines.
     *
     * @param width the width of the text block of the listing, in points
     */
    void write(PrintListing listing, double width) {
        FSFont font = context.getStyle((Element) listing.pre().getFirstChild()).getFSFont(lengths);
        FontStack stack = ((BookFont) font).stack();
        float measure = (float) (width / (font.getSize2D() / dotsPerPoint) * EM);
        for (PrintListing.Part part : listing.parts()) {
            StringBuilder out = new StringBuilder();
            if (listing.leads(part.first())) {
                out.append('\n');
            }
            for (int line = part.first(); line < part.end(); line++) {
                if (line > part.first()) {
                    out.append('\n');
                }
                if (listing.isNumbered()) {
                    out.append(Tracking.lineNumber(listing.number(line)));
                    if (listing.lines().get(line).spans().isEmpty()) {
                        // Zero-width content is not painted.
                        out.append(' ').appendCodePoint(Tracking.shift(0));
                    }
                }
                new Line(stack, measure, out).write(listing.lines().get(line), part.marked());
            }
            if (listing.trails(part.end(), part.marked())) {
                out.append('\n');
            }
            text.compose(part.leaf());
            part.leaf().show(out.toString());
        }
    }

    /** One line of the source, character by character. */
    private final class Line {

        private final FontStack stack;
        private final float measure;
        private final StringBuilder out;
        private final StringBuilder plain = new StringBuilder();
        private final List<Integer> inks = new ArrayList<>();

        Line(FontStack stack, float measure, StringBuilder out) {
            this.stack = stack;
            this.measure = measure;
            this.out = out;
        }

        void write(PrintListing.Line line, boolean marked) {
            float pen = 0;
            for (PrintListing.Span span : line.spans()) {
                FontStack heavier = palette.stack(span.ink());
                for (int i = 0; i < span.text().length(); ) {
                    int c = span.text().codePointAt(i);
                    i += Character.charCount(c);
                    int times = 1;
                    if (c == '\t') {
                        int column = Math.round(pen / COLUMN);
                        times = TAB - column % TAB;
                        c = ' ';
                    }
                    if (heavier != null) {
                        // Measuring text records the characters needed in each face.
                        heavier.setting(c);
                    }
                    for (int n = 0; n < times; n++) {
                        plain.appendCodePoint(c);
                        inks.add(span.ink());
                        pen += advance(c);
                    }
                }
            }
            float left = Math.min(indent() + INDENT, measure * DEEPEST);
            List<Integer> folds = LineFolder.fold(plain.toString(), this::advance, measure, measure - left);
            fill(folds, left, marked);
        }

        private float advance(int codePoint) {
            return SetText.isSeen(codePoint) ? stack.setting(codePoint).advance() : 0;
        }

        private float indent() {
            float indent = 0;
            for (int i = 0; i < plain.length() && plain.charAt(i) == ' '; i++) {
                indent += advance(' ');
            }
            return indent;
        }

        private void fill(List<Integer> folds, float left, boolean marked) {
            int ink = CodePalette.PLAIN;
            int fold = 0;
            float pen = 0;
            int index = 0;
            for (int i = 0; i < plain.length(); index++) {
                int c = plain.codePointAt(i);
                if (fold < folds.size() && folds.get(fold) == i) {
                    ink = turn(ink, CodePalette.PLAIN);
                    shift(measure - pen);
                    out.appendCodePoint(Tracking.WRAP).append('\n');
                    shift(left);
                    pen = left;
                    fold++;
                }
                ink = turn(ink, inks.get(index));
                out.appendCodePoint(c);
                pen += advance(c);
                i += Character.charCount(c);
            }
            turn(ink, CodePalette.PLAIN);
            if (marked) {
                shift(measure - pen);
            }
        }

        private int turn(int from, int to) {
            if (from != to) {
                out.appendCodePoint(Tracking.ink(to));
            }
            return to;
        }

        /** Adds a shift, in several steps if it exceeds the largest single one. */
        private void shift(float amount) {
            int left = Math.round(amount);
            while (left > 0) {
                int step = Math.min(left, Tracking.LIMIT);
                out.appendCodePoint(Tracking.shift(step));
                left -= step;
            }
        }
    }
}
