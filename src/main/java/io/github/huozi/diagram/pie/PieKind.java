package io.github.huozi.diagram.pie;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagram.drawing.DiagramKind;
import io.github.huozi.diagram.drawing.DiagramStyle;
import io.github.huozi.diagram.drawing.DrawnDiagram;
import io.github.huozi.diagram.drawing.Sheet;
import io.github.huozi.diagram.source.DiagramSource;
import java.util.List;
import java.util.Locale;

/** Mermaid's {@code pie}. */
public final class PieKind implements DiagramKind {

    @Override
    public List<String> keywords() {
        return List.of("pie");
    }

    @Override
    public DrawnDiagram draw(DiagramSource source, DiagramStyle style, BuildControl control) {
        PieModel model = PieReader.read(source);
        control.check();
        PieLayout layout = PieLayout.of(model, style);
        Sheet sheet = PieDrawing.draw(layout, style).sheet(layout.width(), layout.height());
        return DrawnDiagram.of(source, List.of(sheet), summary(model), List.of());
    }

    private static Phrase summary(PieModel model) {
        List<Phrase> shares = model.slices().stream()
                .map(slice -> Phrase.of(
                        "diagram.pie.slice",
                        slice.label().oneLine(),
                        String.format(Locale.ROOT, "%.1f%%", model.share(slice) * 100)))
                .toList();
        return model.title().isEmpty()
                ? Phrase.of("diagram.pie", Phrase.series(shares))
                : Phrase.of("diagram.pie.titled", model.title().oneLine(), Phrase.series(shares));
    }
}
