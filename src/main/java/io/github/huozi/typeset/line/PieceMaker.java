package io.github.huozi.typeset.line;

import io.github.huozi.typeset.Atoms;
import io.github.huozi.typeset.Box;
import io.github.huozi.typeset.Run;
import io.github.huozi.typeset.character.CharacterClass;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a line into pieces: neighbours in one run with the same space after them share a piece, so that a line of plain
 * Han is one piece and a Western word in it adds two.
 */
final class PieceMaker {

    private static final double SAME = 1e-7;

    private final Atoms atoms;
    private List<Run> runs = List.of();
    private double lineSpacing;

    private List<Piece> pieces = new ArrayList<>();
    /** The end of the last glyph's advance, in points. */
    private double pen;
    /** The space after it that is drawn as part of its piece, in points. */
    private double drawn;

    // The piece under construction.
    private Piece.Kind kind = Piece.Kind.TEXT;
    private int run = -1;
    private int start;
    private int end;
    private double x;
    private double before;
    private double spacing;

    PieceMaker(Atoms atoms) {
        this.atoms = atoms;
    }

    /** Begins a line with the given spacing of Han characters, in points. */
    void start(List<Run> all, double by) {
        runs = all;
        lineSpacing = by;
        pieces = new ArrayList<>();
        pen = 0;
        drawn = 0;
        run = -1;
    }

    /** Returns the end of the last glyph's advance, in points. */
    double pen() {
        return pen;
    }

    /** Ends the line and returns its pieces. */
    List<Piece> finish() {
        flush();
        return pieces;
    }

    /** Adds an atom, with space before its cell, in points; the padding of runs counts separately. */
    void atom(int k, double room, double padding) {
        boolean dash = atoms.type[k] == CharacterClass.DASH;
        if (runs.get(atoms.run[k]) instanceof Box) {
            flush();
            begin(Piece.Kind.BOX, atoms.run[k], 0, room, padding, 0);
            end = 1;
            pen = x + atoms.advance[k];
        } else if (dash) {
            double own = atoms.cell[k] - atoms.advance[k];
            add(Piece.Kind.DASH, atoms.run[k], atoms.start[k], atoms.end[k], room, padding, own, atoms.advance[k]);
        } else {
            boolean loose = !atoms.type[k].western() && single(k);
            double own = loose ? lineSpacing : 0;
            add(Piece.Kind.TEXT, atoms.run[k], atoms.start[k], atoms.end[k], room, padding, own, atoms.advance[k]);
        }
    }

    private boolean single(int k) {
        return atoms.end[k] - atoms.start[k] == Character.charCount(atoms.codePoint[k]);
    }

    /** Returns the spacing with which an atom is drawn, in points. */
    double spacing(int k) {
        return atoms.type[k].western() || !single(k) ? 0 : lineSpacing;
    }

    /** Adds visible white space, drawn with some spacing. */
    void blank(int of, int from, int to, double room, double padding, double own, double advance) {
        add(Piece.Kind.TEXT, of, from, to, room, padding, own, advance);
    }

    /** Adds characters that take no space. */
    void hidden(int of, int from, int to, double advance) {
        if (kind == Piece.Kind.HIDDEN && run == of && end == from && Math.abs(spacing + advance) < SAME) {
            end = to;
            return;
        }
        flush();
        begin(Piece.Kind.HIDDEN, of, from, 0, 0, -advance);
        end = to;
    }

    /** Adds a hyphen at the line's end. */
    void hyphen(int k, double width) {
        flush();
        begin(Piece.Kind.HYPHEN, atoms.run[k], atoms.end[k], 0, 0, 0);
        end = start;
        pen = x + width;
        flush();
    }

    private void add(Piece.Kind as, int of, int from, int to, double room, double padding, double own, double advance) {
        boolean joins = kind == as
                && run == of
                && end == from
                && Math.abs(spacing - own) < SAME
                && Math.abs(room - spacing) < SAME;
        if (joins) {
            pen += room + advance;
            end = to;
            return;
        }
        flush();
        begin(as, of, from, room, padding, own);
        end = to;
        pen = x + advance;
    }

    private void begin(Piece.Kind as, int of, int from, double room, double padding, double own) {
        kind = as;
        run = of;
        start = from;
        spacing = own;
        // A renderer may omit invisible characters, so they carry no offset.
        before = as == Piece.Kind.HIDDEN ? 0 : room - drawn;
        x = as == Piece.Kind.HIDDEN ? pen + drawn : pen + room + padding;
    }

    private void flush() {
        if (run < 0) {
            return;
        }
        boolean hidden = kind == Piece.Kind.HIDDEN;
        pieces.add(new Piece(kind, run, start, end, x, before, spacing, hidden ? 0 : pen - x + spacing));
        drawn = hidden ? drawn : spacing;
        run = -1;
        kind = Piece.Kind.TEXT;
    }
}
