package io.github.huozi.typeset.line;

import io.github.huozi.typeset.Atoms;
import io.github.huozi.typeset.Context;
import io.github.huozi.typeset.LineBreak;
import io.github.huozi.typeset.Run;
import io.github.huozi.typeset.breaking.BreakOpportunities;
import io.github.huozi.typeset.breaking.Breaks;
import io.github.huozi.typeset.breaking.Phrases;
import io.github.huozi.typeset.character.Style;
import io.github.huozi.typeset.line.ComposedLine.Ending;
import io.github.huozi.typeset.line.ComposedLine.Flaw;
import io.github.huozi.typeset.space.Boundaries;
import io.github.huozi.typeset.space.MarkWidths;
import io.github.huozi.typeset.space.Spacing;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Composes paragraphs. It reuses its buffers: one composer serves a whole book, but is not thread-safe.
 *
 * <p>The steps for each stretch between forced breaks: {@link Atoms} reads the characters, {@link Context} settles
 * their classes, {@link MarkWidths} and {@link Spacing} set the space between them (before a break is chosen, as CLREQ
 * requires), {@link BreakOpportunities} finds where lines may end, {@link Phrases} where those of a title should, {@link
 * LineChooser} chooses, {@link LineSetter} makes the lines.
 */
public final class LineComposer {

    private final Atoms atoms = new Atoms();
    private final Context context = new Context();
    private final Boundaries boundaries = new Boundaries();
    private final Breaks breaks = new Breaks();
    private final Spacing spacing = new Spacing(atoms, boundaries);
    private final BreakOpportunities opportunities = new BreakOpportunities(atoms, breaks);
    private final Phrases phrases = new Phrases(atoms);
    private final Fit fit = new Fit(atoms, boundaries, breaks);
    private final LineChooser chooser = new LineChooser(atoms, breaks, phrases, fit);
    private final LineSetter setter = new LineSetter(atoms, boundaries, breaks, fit);

    /**
     * Composes a paragraph into at least one line, which is empty if the paragraph is.
     *
     * <p>Never fails: a line that cannot be set well is set as well as possible and lists its flaws.
     */
    public List<ComposedLine> compose(Paragraph paragraph) {
        List<ComposedLine> lines = new ArrayList<>();
        List<Run> runs = paragraph.runs();
        int from = 0;
        for (int run = 0; run <= runs.size(); run++) {
            boolean end = run == runs.size();
            if (end || runs.get(run) instanceof LineBreak) {
                // A break at the very end of a paragraph does not open another line.
                if (!end || from < run || lines.isEmpty()) {
                    compose(paragraph, from, run, end ? Ending.PARAGRAPH : Ending.BREAK, lines);
                }
                from = run + 1;
            }
        }
        return lines;
    }

    /**
     * Returns the parts that a paragraph may be broken into, in order, regardless of its measure. A word that can only
     * be broken against its joints is one part, however long.
     */
    public List<Part> parts(Paragraph paragraph) {
        List<Part> parts = new ArrayList<>();
        List<Run> runs = paragraph.runs();
        int from = 0;
        for (int run = 0; run <= runs.size(); run++) {
            if (run == runs.size() || runs.get(run) instanceof LineBreak) {
                prepare(paragraph, from, run);
                parts(parts);
                from = run + 1;
            }
        }
        return parts;
    }

    private void parts(List<Part> parts) {
        int start = 0;
        for (int k = 0; k < atoms.count; k++) {
            boolean last = k == atoms.count - 1;
            if (last || breaks.tier[k] <= Breaks.STIFF) {
                double width = fit.width(start, k, !last);
                double advance = last ? width : boundaries.origin[k + 1] - boundaries.origin[start];
                parts.add(new Part(width, advance, last ? Part.End.FORCED : end(k)));
                start = k + 1;
            }
        }
    }

    private Part.End end(int k) {
        if (!atoms.joined(k)) {
            boolean code = atoms.code(k) && atoms.run[k] == atoms.run[k + 1];
            return code ? Part.End.CODE_SPACE : Part.End.FREE;
        }
        // Inline code is a separate word, even where no space follows it.
        return atoms.code(k) == atoms.code(k + 1) ? Part.End.JOINT : Part.End.FREE;
    }

    /** Prepares the choice of lines and returns whether there is anything to set. */
    private boolean prepare(Paragraph paragraph, int from, int to) {
        Style style = paragraph.style();
        atoms.read(paragraph.runs(), from, to);
        if (atoms.count == 0) {
            return false;
        }
        context.settle(atoms, style.language());
        spacing.set(style, new MarkWidths(atoms, style));
        opportunities.find(style);
        phrases.find(style);
        return true;
    }

    private void compose(Paragraph paragraph, int from, int to, Ending ending, List<ComposedLine> lines) {
        Style style = paragraph.style();
        Measure measure = paragraph.measure();
        double first = measure.line(lines.size());
        setter.start(paragraph, from, to);
        if (!prepare(paragraph, from, to)) {
            lines.add(setter.empty(first, ending));
            return;
        }
        int count = chooser.choose(style, new Measure(first, measure.rest()));
        int start = 0;
        for (int line = 0; line < count; line++) {
            boolean last = line == count - 1;
            int end = chooser.end(line);
            double limit = line == 0 ? first : measure.rest();
            ComposedLine made = setter.set(start, end, chooser.stretch(), limit, last ? ending : Ending.WRAP);
            lines.add(last && count > 1 && chooser.runt(start) ? runt(made) : made);
            start = end + 1;
        }
    }

    private static ComposedLine runt(ComposedLine line) {
        Set<Flaw> flaws = EnumSet.of(Flaw.RUNT);
        flaws.addAll(line.flaws());
        return new ComposedLine(
                line.pieces(), line.spacing(), line.measure(), line.width(), line.hang(), line.ending(), flaws);
    }
}
