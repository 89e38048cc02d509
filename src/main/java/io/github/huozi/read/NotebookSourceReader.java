package io.github.huozi.read;

import io.github.huozi.api.ExtensionContext;
import io.github.huozi.api.Source;
import io.github.huozi.api.SourceContent;
import io.github.huozi.api.SourceInput;
import io.github.huozi.api.SourceReader;
import io.github.huozi.book.Markup;
import io.github.huozi.book.encoding.BookEncoding;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.read.notebook.Notebook;
import io.github.huozi.read.source.Decoder;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads notebooks of Jupyter, {@code .ipynb}. Stateless; safe for use by several threads. */
public final class NotebookSourceReader implements SourceReader {

    private static final Set<String> ENDINGS = Set.of(".ipynb");

    @Override
    public int order() {
        return 510;
    }

    @Override
    public Set<String> endings() {
        return ENDINGS;
    }

    @Override
    public boolean reads(SourceInput source) {
        return source.format() == Source.Format.DETECT && ENDINGS.contains(source.ending());
    }

    @Override
    public SourceContent read(SourceInput source) {
        Optional<String> json = new Decoder(
                        source.context(), new BookEncoding(source.files().encoding()))
                .decode(source.bytes().toByteArray(), source.path());
        if (json.isEmpty()) {
            return SourceContent.of();
        }
        Optional<Notebook> read = Notebook.of(json.get(), source.path());
        if (read.isEmpty()) {
            int at = Notebook.faultAt(json.get());
            int line = (int) json.get()
                    .substring(0, Math.min(at, json.get().length()))
                    .lines()
                    .count();
            source.context().report(Code.OTHER_PROGRAM.at(Position.of(source.path(), Math.max(1, line)), "notebook"));
            return SourceContent.of();
        }
        Notebook notebook = read.get();
        if (notebook.hidden() > 0) {
            source.context().report(Code.CELLS_HIDDEN.at(Position.of(source.path()), "notebook", notebook.hidden()));
        }
        ExtensionContext context = new ExtensionContext(
                finding -> source.context()
                        .report(
                                finding.position().path().equals(Optional.of(source.path()))
                                        ? finding.at(notebook.place(finding.position()))
                                        : finding),
                source.context().control(),
                source.context().records());
        SourceInput cells = source.with(context);
        MarkdownSourceReader.Read markdown = MarkdownSourceReader.read(notebook.text(), cells, ".md");
        for (Element element : markdown.body().getAllElements()) {
            if (element.hasAttr(Markup.POSITION)) {
                Position place = Position.parse(source.path(), element.attr(Markup.POSITION));
                Markup.mark(element, notebook.place(place));
            }
        }
        SourceContent.Builder content = markdown.content();
        notebook.files().forEach(content::file);
        return content.build();
    }
}
