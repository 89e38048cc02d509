package io.github.huozi.typeset;

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
