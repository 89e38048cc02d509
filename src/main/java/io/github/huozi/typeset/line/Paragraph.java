package io.github.huozi.typeset.line;

import io.github.huozi.typeset.Run;
import io.github.huozi.typeset.character.Style;
import java.util.List;

/**
 * What is composed as a whole.
 *
 * @param runs in reading order
 * @param measure the width of its lines
 * @param style the rules that hold
 */
public record Paragraph(List<Run> runs, Measure measure, Style style) {

    public Paragraph {
        runs = List.copyOf(runs);
    }
}
