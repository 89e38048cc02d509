package io.github.huozi.typeset.line;

import io.github.huozi.typeset.Run;
import io.github.huozi.typeset.TextRun;
import java.util.ArrayList;
import java.util.List;

/**
 * A character as a renderer that sees only the pieces would place it.
 *
 * @param x where its cell begins, in points
 * @param width its advance in points
 */
record Glyph(int codePoint, double x, double width, Piece.Kind kind) {

    double end() {
        return x + width;
    }

    /** All glyphs of a line that take room, placed by {@code before} and {@code spacing} alone. */
    static List<Glyph> of(List<Run> runs, ComposedLine line) {
        List<Glyph> glyphs = new ArrayList<>();
        double x = 0;
        int last = -1;
        boolean opens = false;
        for (int i = 0; i < line.pieces().size(); i++) {
            Piece piece = line.pieces().get(i);
            boolean same = i > 0 && line.pieces().get(i - 1).run() == piece.run();
            opens = piece.start() == 0 || (same && opens);
            if (piece.kind() == Piece.Kind.HIDDEN) {
                continue;
            }
            x += piece.before() + padding(runs, last, piece, opens);
            last = piece.run();
            if (Math.abs(x - piece.x()) > 1e-6) {
                throw new AssertionError("at " + x + ", not where " + piece + " says, in " + line.pieces() + runs);
            }
            if (!(runs.get(piece.run()) instanceof TextRun text)) {
                glyphs.add(new Glyph(0xFFFC, x, piece.width(), piece.kind()));
                x += piece.width();
                continue;
            }
            if (piece.kind() == Piece.Kind.HYPHEN) {
                glyphs.add(new Glyph('-', x, piece.width(), piece.kind()));
                x += piece.width();
                continue;
            }
            double start = x;
            for (int at = piece.start(); at < piece.end(); ) {
                int c = text.text().codePointAt(at);
                at += Character.charCount(c);
                double advance =
                        text.advances().of(Character.isWhitespace(c) && c != 0x3000 ? ' ' : c) * text.size() / 1000;
                glyphs.add(new Glyph(c, x, advance, piece.kind()));
                x += advance + piece.spacing();
            }
            if (Math.abs(x - start - piece.width()) > 1e-6) {
                throw new AssertionError("wide " + (x - start) + ", not what " + piece + " says");
            }
        }
        return glyphs;
    }

    /** What the padding of runs adds between two pieces. */
    private static double padding(List<Run> runs, int last, Piece piece, boolean opens) {
        if (last == piece.run()) {
            return 0;
        }
        double trail = last >= 0 && runs.get(last) instanceof TextRun text ? text.trail() : 0;
        return trail + (opens && runs.get(piece.run()) instanceof TextRun text ? text.lead() : 0);
    }
}
