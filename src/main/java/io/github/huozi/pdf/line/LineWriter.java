package io.github.huozi.pdf.line;

import io.github.huozi.pdf.face.FontStack;
import io.github.huozi.pdf.text.BookTextRenderer;
import io.github.huozi.pdf.text.PrintText;
import io.github.huozi.pdf.text.SetText;
import io.github.huozi.pdf.text.Tracking;
import io.github.huozi.typeset.Run;
import io.github.huozi.typeset.TextRun;
import io.github.huozi.typeset.line.ComposedLine;
import io.github.huozi.typeset.line.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes composed lines back into the leaves of their paragraph: a line feed where a line ends, {@link Tracking} where the
 * composer wants space. The engine places the runs of a line in sequence, each with its measured width rounded up to a
 * dot; the next run begins with a correction of this rounding.
 */
final class LineWriter {

    private static final double EM = 1000;

    private final PrintText text;
    private final double dotsPerPoint;
    private final List<Run> runs;
    private final List<ParagraphRuns.Slot> slots;
    private final List<StringBuilder> texts = new ArrayList<>();

    /** The start of the engine's next run on this line, in points. */
    private double engine;

    /** The position of the next character in the current run. */
    private double pen;

    private int from;
    private int tracking;

    LineWriter(PrintText text, List<Run> runs, List<ParagraphRuns.Slot> slots, double dotsPerPoint) {
        this.text = text;
        this.runs = runs;
        this.slots = slots;
        this.dotsPerPoint = dotsPerPoint;
        runs.forEach(run -> texts.add(new StringBuilder()));
    }

    /** Writes all lines. */
    void write(List<ComposedLine> lines) {
        for (ComposedLine line : lines) {
            line(line);
        }
        for (int run = 0; run < runs.size(); run++) {
            PrintText.Leaf leaf = slots.get(run).leaf();
            if (leaf != null) {
                text.compose(leaf);
                leaf.show(texts.get(run).toString());
            }
        }
    }

    private void line(ComposedLine line) {
        engine = 0;
        List<Piece> pieces = line.pieces();
        int last = -1;
        for (int i = 0; i < pieces.size(); ) {
            int run = pieces.get(i).run();
            int end = i;
            while (end < pieces.size() && pieces.get(end).run() == run) {
                end++;
            }
            if (runs.get(run) instanceof TextRun text) {
                double stop = end < pieces.size() ? start(pieces.get(end)) : line.width();
                portion(text, run, pieces.subList(i, end), stop);
                last = run;
            } else {
                last = box(run, pieces.get(i)) ? run : last;
            }
            i = end;
        }
        if (line.ending() == ComposedLine.Ending.WRAP) {
            feed(pieces, last);
        }
    }

    /** Writes a box: ruby, which is a leaf, or a box placed by the engine. */
    private boolean box(int run, Piece piece) {
        PrintText.Leaf leaf = slots.get(run).leaf();
        FontStack stack = slots.get(run).stack();
        if (leaf == null || stack == null) {
            engine += piece.width();
            return false;
        }
        StringBuilder out = texts.get(run);
        float wide = SetText.width(stack, leaf.bare());
        if (wide <= 0) {
            out.append(leaf.bare());
            return true;
        }
        double size = piece.width() * EM / wide;
        pen = engine;
        shift(out, piece.x() - pen, size);
        out.append(leaf.bare());
        engine += rounded(stack, out.toString(), size);
        return true;
    }

    /** Returns the width that the engine assigns to a run, in points. */
    private double rounded(FontStack stack, String text, double size) {
        return BookTextRenderer.round(SetText.width(stack, text) / EM * size * dotsPerPoint) / dotsPerPoint;
    }

    /** Returns the start of a piece, including its style's leading space. */
    private double start(Piece piece) {
        double lead = piece.start() == 0 && runs.get(piece.run()) instanceof TextRun text ? text.lead() : 0;
        return piece.x() - piece.before() - lead;
    }

    /** Writes the part of a run that is on this line. */
    private void portion(TextRun run, int index, List<Piece> pieces, double stop) {
        StringBuilder out = texts.get(index);
        FontStack stack = slots.get(index).stack();
        if (stack == null) {
            return;
        }
        engine += pieces.get(0).start() == 0 ? run.lead() : 0;
        from = out.length();
        pen = engine;
        tracking = 0;
        if (slots.get(index).dotted()) {
            out.appendCodePoint(Tracking.DOTS);
        }
        for (Piece piece : pieces) {
            piece(piece, run, index, out, stack);
        }
        boolean ends = pieces.get(pieces.size() - 1).end() == run.text().length();
        double trail = ends ? run.trail() : 0;
        shift(out, stop - trail - pen, run.size());
        if (out.length() > from && out.charAt(out.length() - 1) == ' ') {
            // The engine removes a space at the end of a line.
            out.appendCodePoint(Tracking.shift(0));
        }
        engine += rounded(stack, out.substring(from), run.size()) + trail;
    }

    private void piece(Piece piece, TextRun run, int index, StringBuilder out, FontStack stack) {
        shift(out, piece.x() - pen, run.size());
        if (piece.kind() == Piece.Kind.HYPHEN) {
            out.appendCodePoint(Tracking.HYPHEN);
            pen += stack.setting('-').advance() / EM * run.size();
            return;
        }
        int amount = (int) Math.round(piece.spacing() / run.size() * EM)
                + slots.get(index).tracking();
        if (amount != tracking) {
            out.appendCodePoint(Tracking.tracking(amount));
            tracking = amount;
        }
        String text = run.text().substring(piece.start(), piece.end());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            // A source line feed is white space; only those added here end a line.
            int shown = c == '\n' ? ' ' : c;
            out.appendCodePoint(shown);
            if (SetText.isSeen(shown)) {
                pen += (stack.setting(shown).advance() + tracking) / EM * run.size();
            }
        }
    }

    private void shift(StringBuilder out, double room, double size) {
        int amount = (int) Math.round(room / size * EM);
        if (amount != 0) {
            out.appendCodePoint(Tracking.shift(amount));
            pen += amount / EM * size;
        }
    }

    /** Ends the line within the preceding text or, after a box, at the beginning of the following text. */
    private void feed(List<Piece> pieces, int last) {
        int end = pieces.isEmpty() ? -1 : pieces.get(pieces.size() - 1).run();
        if (last >= 0 && last == end) {
            texts.get(last).append('\n');
            return;
        }
        for (int next = end + 1; next < runs.size(); next++) {
            if (slots.get(next).leaf() != null) {
                texts.get(next).append('\n');
                return;
            }
            if (!(runs.get(next) instanceof io.github.huozi.typeset.Box)) {
                return;
            }
        }
    }
}
