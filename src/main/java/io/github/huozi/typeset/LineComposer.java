package io.github.huozi.typeset;

import io.github.huozi.typeset.ComposedLine.Ending;
import io.github.huozi.typeset.ComposedLine.Flaw;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Composes paragraphs. Keeps its work space between them: one composer serves a whole book, but belongs to one thread.
 *
 * <p>What is done, in this order, for each stretch between forced breaks: {@link Atoms} takes the characters, {@link
 * Context} settles what they are, {@link MarkWidths} and {@link Spacing} set the white between them (before a break is
 * chosen, as CLREQ asks), {@link BreakOpportunities} finds where lines may end, {@link LineChooser} chooses, {@link
 * LineSetter} makes the lines.
 */
public final class LineComposer {

    private final Atoms atoms = new Atoms();
    private final Context context = new Context();
    private final Boundaries boundaries = new Boundaries();
    private final Breaks breaks = new Breaks();
    private final Spacing spacing = new Spacing(atoms, boundaries);
    private final BreakOpportunities opportunities = new BreakOpportunities(atoms, breaks);
    private final Fit fit = new Fit(atoms, boundaries, breaks);
    private final LineChooser chooser = new LineChooser(atoms, breaks, fit);
    private final LineSetter setter = new LineSetter(atoms, boundaries, breaks, fit);

    /**
     * The lines of a paragraph; at least one, which is empty if the paragraph is.
     *
     * <p>Never fails: a line that cannot be good is left as good as it can be, and tells its flaws.
     */
    public List<ComposedLine> compose(Paragraph paragraph) {
        List<ComposedLine> lines = new ArrayList<>();
        List<Run> runs = paragraph.runs();
        int from = 0;
        for (int run = 0; run <= runs.size(); run++) {
            boolean end = run == runs.size();
            if (end || runs.get(run) instanceof LineBreak) {
                // A break at the very end of a paragraph opens no line of its own.
                if (!end || from < run || lines.isEmpty()) {
                    compose(paragraph, from, run, end ? Ending.PARAGRAPH : Ending.BREAK, lines);
                }
                from = run + 1;
            }
        }
        return lines;
    }

    private void compose(Paragraph paragraph, int from, int to, Ending ending, List<ComposedLine> lines) {
        Style style = paragraph.style();
        Measure measure = paragraph.measure();
        double first = measure.line(lines.size());
        atoms.read(paragraph.runs(), from, to);
        setter.start(paragraph, from, to);
        if (atoms.count == 0) {
            lines.add(setter.empty(first, ending));
            return;
        }
        context.settle(atoms, style.language());
        MarkWidths marks = new MarkWidths(atoms, style);
        spacing.set(style, marks);
        opportunities.find(style);
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
