package io.github.huozi.typeset.line;

import io.github.huozi.typeset.Run;
import io.github.huozi.typeset.character.Style;
import java.util.List;

/**
 * A unit of composition.
 *
 * @param runs the runs in reading order
 * @param measure the widths of its lines
 * @param style the rules that apply
 */
public record Paragraph(List<Run> runs, Measure measure, Style style) {

    public Paragraph {
        runs = List.copyOf(runs);
    }
}
