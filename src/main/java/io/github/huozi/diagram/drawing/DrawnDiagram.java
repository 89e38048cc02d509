package io.github.huozi.diagram.drawing;

import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagram.source.DiagramSource;
import io.github.huozi.diagram.source.IgnoredStatement;
import java.util.ArrayList;
import java.util.List;

/**
 * A diagram that has been drawn.
 *
 * @param sheets one, or the parts in order if it was split
 * @param title the author's title, from {@code accTitle} or the front matter; empty if there is none
 * @param description what it shows: the author's {@code accDescr}, otherwise a summary of its model, to be worded in the
 *     language of the book
 * @param ignored statements that the drawing ignores
 */
public record DrawnDiagram(List<Sheet> sheets, String title, Phrase description, List<IgnoredStatement> ignored) {

    public DrawnDiagram {
        sheets = List.copyOf(sheets);
        ignored = List.copyOf(ignored);
    }

    /**
     * Combines the drawing of a kind with information from the source.
     *
     * @param summary the summary of the model; the author's description takes precedence
     * @param more ignored statements in addition to those of the source
     */
    public static DrawnDiagram of(
            DiagramSource source, List<Sheet> sheets, Phrase summary, List<IgnoredStatement> more) {
        List<IgnoredStatement> ignored = new ArrayList<>(source.ignored());
        ignored.addAll(more);
        String own = source.accDescription();
        return new DrawnDiagram(
                sheets,
                source.accTitle().isEmpty() ? source.title() : source.accTitle(),
                own.isEmpty() ? summary : Phrase.literal(own),
                ignored);
    }
}
