package io.github.huozi.typeset.line;

import io.github.huozi.typeset.Atoms;
import io.github.huozi.typeset.Run;
import io.github.huozi.typeset.TextRun;
import io.github.huozi.typeset.breaking.Breaks;
import io.github.huozi.typeset.character.Alignment;
import io.github.huozi.typeset.character.CharacterClass;
import io.github.huozi.typeset.character.Style;
import io.github.huozi.typeset.line.ComposedLine.Ending;
import io.github.huozi.typeset.line.ComposedLine.Flaw;
import io.github.huozi.typeset.space.Boundaries;
import io.github.huozi.typeset.space.MarkWidths;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Makes lines from chosen ranges of atoms: adjusts their white space, cuts them into pieces, lists their flaws. */
final class LineSetter {

    private static final double ROUNDING = 1e-6;
    /** The space between Han characters, in em, from which a line counts as strained. */
    private static final double STRAINED = 0.2;

    private final Atoms atoms;
    private final Boundaries boundaries;
    private final Breaks breaks;
    private final Fit fit;
    private final Justification justification;
    private final PieceMaker maker;

    private List<Run> runs = List.of();
    private Style style = Style.of(1);
    private int firstRun;
    private int endRun;

    LineSetter(Atoms atoms, Boundaries boundaries, Breaks breaks, Fit fit) {
        this.atoms = atoms;
        this.boundaries = boundaries;
        this.breaks = breaks;
        this.fit = fit;
        this.justification = new Justification(boundaries, fit);
        this.maker = new PieceMaker(atoms);
    }

    /** Starts on the runs of a paragraph from {@code first} (inclusive) to {@code end} (exclusive). */
    void start(Paragraph paragraph, int first, int end) {
        runs = paragraph.runs();
        style = paragraph.style();
        firstRun = first;
        endRun = end;
    }

    /** Makes an empty line of the given measure, in points. */
    ComposedLine empty(double measure, Ending ending) {
        maker.start(runs, 0);
        hide(firstRun, 0, endRun, 0);
        return new ComposedLine(maker.finish(), 0, measure, 0, 0, ending, Set.of());
    }

    /**
     * Makes a line.
     *
     * @param from the first atom
     * @param to the last atom
     * @param stretch the most it may be stretched, in em between characters
     * @param limit the width to fill, in points
     */
    ComposedLine set(int from, int to, double stretch, double limit, Ending ending) {
        boolean wraps = ending == Ending.WRAP && to < atoms.count - 1;
        boolean justify = style.alignment() == Alignment.JUSTIFY;
        fit.measure(from, to, limit, wraps, justify);
        boolean tight = fit.slack < -ROUNDING;
        boolean adjust = tight || (justify && fit.fits && fit.widest() <= stretch);
        justification.set(from, to, adjust);
        maker.start(runs, adjust ? fit.extra : 0);
        hide(from == 0 ? firstRun : atoms.run[from], from == 0 ? 0 : opening(from), atoms.run[from], atoms.start[from]);
        double padding = atoms.lead(from);
        maker.atom(from, -boundaries.startCut[from] - padding, padding);
        for (int k = from; k < to; k++) {
            between(k);
        }
        double width = maker.pen() - boundaries.endCut[to] - justification.endLoss;
        width += atoms.cell[to] - atoms.advance[to];
        if (wraps && breaks.hyphen[to] > 0) {
            maker.hyphen(to, breaks.hyphen[to]);
            width += breaks.hyphen[to];
        }
        boolean tail = to == atoms.count - 1;
        hide(atoms.run[to], atoms.end[to], tail ? endRun : atoms.run[to + 1], tail ? 0 : opening(to + 1));
        Set<Flaw> flaws = flaws(to, wraps && justify, adjust);
        double spacing = adjust ? fit.extra : 0;
        return new ComposedLine(maker.finish(), spacing, limit, width, hang(to), ending, flaws);
    }

    /**
     * Returns where in its run a line that begins with an atom takes over: white space before it goes to the previous
     * line, except in a run with padding, which opens on one line only.
     */
    private int opening(int k) {
        return atoms.lead(k) == 0 ? atoms.start[k] : 0;
    }

    private double hang(int to) {
        MarkWidths marks = new MarkWidths(atoms, style);
        return marks.hangs(to) ? atoms.advance[to] - marks.after(to) : 0;
    }

    private Set<Flaw> flaws(int to, boolean fill, boolean adjusted) {
        boolean over = fit.slack < -ROUNDING && !fit.fits;
        boolean ragged = fill && !adjusted && fit.slack > ROUNDING;
        boolean last = to == atoms.count - 1;
        byte tier = last ? Breaks.FREE : breaks.tier[to];
        boolean strained = fill && adjusted && fit.widest() > STRAINED;
        if (!over && !ragged && !strained && tier < Breaks.INSIDE) {
            return Set.of();
        }
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        if (over) {
            flaws.add(Flaw.OVERFULL);
        }
        if (ragged) {
            flaws.add(Flaw.RAGGED);
        }
        if (strained) {
            flaws.add(Flaw.STRAINED);
        }
        if (tier == Breaks.INSIDE) {
            flaws.add(Flaw.WORD_BROKEN);
        }
        if (tier == Breaks.NEVER) {
            flaws.add(Flaw.PROHIBITION_BROKEN);
        }
        return flaws;
    }

    /** Adds the white space between two atoms of a line, and the second atom. */
    private void between(int k) {
        int next = k + 1;
        double padding = atoms.trail(k) + atoms.lead(next);
        double room = justification.white[k] + atoms.cell[k] - atoms.advance[k] - padding;
        if (atoms.between[k] == 0) {
            maker.atom(next, room, padding);
            return;
        }
        if (!boundaries.seen[k]) {
            hide(atoms.run[k], atoms.end[k], atoms.run[next], atoms.start[next]);
            maker.atom(next, room, padding);
            return;
        }
        blanks(k, room - atoms.blank[k]);
    }

    /**
     * Adds visible white space. It joins the Western word next to it, or the rest of its run, so that it does not
     * become a separate piece.
     */
    private void blanks(int k, double room) {
        int next = k + 1;
        double own = maker.spacing(k);
        boolean space = false;
        double left = room;
        double trail = atoms.trail(k);
        double lead = atoms.lead(next);
        for (int run = atoms.run[k]; run <= atoms.run[next]; run++) {
            if (!(runs.get(run) instanceof TextRun text)) {
                continue;
            }
            int from = run == atoms.run[k] ? atoms.end[k] : 0;
            int to = run == atoms.run[next] ? atoms.start[next] : text.text().length();
            boolean withNext = run == atoms.run[next] && (run != atoms.run[k] || own != 0);
            for (int i = from, after; i < to; i = after) {
                int c = text.text().codePointAt(i);
                after = i + Character.charCount(c);
                CharacterClass type = CharacterClass.of(c);
                boolean plain = type == CharacterClass.SPACE;
                if ((plain && !space) || type == CharacterClass.WIDE_SPACE || Atoms.seen(c)) {
                    double spacing = withNext ? maker.spacing(next) : own;
                    double before = withNext ? left - spacing : own;
                    double advance = text.advances().of(plain ? ' ' : c) * text.size() / 1000;
                    double pad = (run == atoms.run[k] ? 0 : trail) + (run == atoms.run[next] ? lead : 0);
                    maker.blank(run, i, after, before, pad, spacing, advance);
                    left -= before;
                    trail = run == atoms.run[k] ? trail : 0;
                    lead = run == atoms.run[next] ? 0 : lead;
                    space = true;
                } else {
                    maker.hidden(run, i, after, text.advances().of(c) * text.size() / 1000);
                }
            }
        }
        maker.atom(next, left, trail + lead);
    }

    /** Adds characters that take no space, from one place to another. */
    private void hide(int run, int from, int toRun, int to) {
        for (int at = run; at <= toRun && at < runs.size(); at++) {
            if (runs.get(at) instanceof TextRun text) {
                int end = at == toRun ? to : text.text().length();
                for (int i = at == run ? from : 0, next; i < end; i = next) {
                    int c = text.text().codePointAt(i);
                    next = i + Character.charCount(c);
                    maker.hidden(at, i, next, text.advances().of(c) * text.size() / 1000);
                }
            }
        }
    }
}
