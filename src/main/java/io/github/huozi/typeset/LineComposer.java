package io.github.huozi.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Composes paragraphs. Keeps its work space between them: one composer serves a whole book, but belongs to one thread.
 */
public final class LineComposer {

    /**
     * The lines of a paragraph; at least one, which is empty if the paragraph is.
     *
     * <p>Never fails: a line that cannot be good is left as good as it can be, and tells its flaws.
     */
    public List<ComposedLine> compose(Paragraph paragraph) {
        List<Piece> pieces = new ArrayList<>();
        double x = 0;
        for (int run = 0; run < paragraph.runs().size(); run++) {
            Run each = paragraph.runs().get(run);
            if (each instanceof TextRun text && !text.text().isEmpty()) {
                double width = text.text()
                        .codePoints()
                        .mapToDouble(c -> text.advances().of(c) * text.size() / 1000)
                        .sum();
                pieces.add(new Piece(Piece.Kind.TEXT, run, 0, text.text().length(), x, 0, 0, width));
                x += width;
            } else if (each instanceof Box box) {
                pieces.add(new Piece(Piece.Kind.BOX, run, 0, 1, x, 0, 0, box.width()));
                x += box.width();
            }
        }
        return List.of(new ComposedLine(
                pieces, 0, paragraph.measure().first(), x, 0, ComposedLine.Ending.PARAGRAPH, Set.of()));
    }
}
