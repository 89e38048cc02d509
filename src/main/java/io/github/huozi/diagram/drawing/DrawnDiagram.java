package io.github.huozi.diagram.drawing;

import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagram.source.DiagramSource;
import io.github.huozi.diagram.source.IgnoredStatement;
import java.util.ArrayList;
import java.util.List;

/**
 * A diagram, drawn.
 *
 * @param sheets one, or the parts in order when it was split
 * @param title the author's, from {@code accTitle} or the front matter; empty when there is none
 * @param description what it shows: the author's {@code accDescr}, otherwise a summary of its model, to be put into the words
 *     of the book's language
 * @param ignored statements that the drawing does not follow
 */
public record DrawnDiagram(List<Sheet> sheets, String title, Phrase description, List<IgnoredStatement> ignored) {

    public DrawnDiagram {
        sheets = List.copyOf(sheets);
        ignored = List.copyOf(ignored);
    }

    /**
     * What a kind has drawn, with what the source says of it.
     *
     * @param summary of the model; the author's own description wins
     * @param more ignored statements beside those of the source
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
