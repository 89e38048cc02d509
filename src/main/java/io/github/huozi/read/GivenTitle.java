package io.github.huozi.read;

import io.github.huozi.api.Manuscript.Entry;
import io.github.huozi.api.MarkdownTitle;
import io.github.huozi.book.Markup;
import io.github.huozi.book.Title;
import io.github.huozi.book.Title.Origin;
import io.github.huozi.book.XmlText;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.read.clean.Cleaner;
import io.github.huozi.read.clean.UnknownTags;
import io.github.huozi.read.formula.BookFormulas;
import io.github.huozi.read.formula.FormulaMark;
import io.github.huozi.read.formula.FormulaText;
import io.github.huozi.read.markdown.MarkdownReader;
import io.github.huozi.read.source.SourceFindings;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A title from outside a text.
 *
 * @param notes the notes called in its heading
 */
record GivenTitle(Title title, List<Element> notes) {

    private static final String CALLS = "a." + Markup.NOTE_CALL;

    /** Distinguishes these ids from those of the text's notes, {@code fn1} and so on. */
    private static final String PREFIX = "title-";

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    /** Links out of the list, or to the index; other links in a list only locate a chapter. */
    private static final Pattern KEPT = Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]*:|//|#).*");

    /**
     * Returns the title given to an entry, if any: from the configuration, otherwise from another tool's list, otherwise
     * from front matter.
     *
     * @param sink the receiver of findings about it
     */
    static Optional<GivenTitle> of(
            Entry entry,
            Optional<String> frontMatter,
            DiagnosticSink sink,
            BuildControl control,
            BookFormulas formulas) {
        Optional<GivenTitle> said = Stream.of(
                        entry.title().map(it -> plain(it, Origin.CONFIGURATION, entry.position(), sink, formulas)),
                        entry.listed().map(it -> plain(it, Origin.OUTLINE, entry.position(), sink, formulas)),
                        frontMatter.map(it -> plain(it, Origin.FRONT_MATTER, entry.position(), sink, formulas)))
                .flatMap(Optional::stream)
                .filter(it -> !it.text().isEmpty())
                .findFirst()
                .map(it -> new GivenTitle(it, List.of()));
        boolean written = entry.markdown().isPresent()
                && said.filter(it -> it.title().origin() != Origin.FRONT_MATTER).isPresent();
        return written
                ? said.map(it -> read(entry.markdown().orElseThrow(), it.title().origin(), sink, control, formulas))
                : said;
    }

    /** Returns a title that is not Markdown; only its formulas have markup. */
    private static Title plain(
            String text, Origin origin, Position position, DiagnosticSink sink, BookFormulas formulas) {
        String line = XmlText.line(text);
        if (line.indexOf('$') < 0) {
            return Title.plain(line, origin);
        }
        Element heading = new Element("h1");
        for (FormulaText.Piece piece : FormulaText.pieces(line, formulas.marks())) {
            heading.appendChild(piece.isFormula() ? FormulaMark.inline(piece.text()) : new TextNode(piece.text()));
        }
        formulas.read(heading, new SourceFindings(position.file(), sink));
        return Title.of(heading, origin);
    }

    private static GivenTitle read(
            MarkdownTitle written, Origin origin, DiagnosticSink sink, BuildControl control, BookFormulas formulas) {
        SourceFindings findings = new SourceFindings(written.position().file(), sink);
        Element html = MarkdownReader.inline(XmlText.of(written.text()), written.position(), findings, formulas);
        Element body = Cleaner.clean(html, findings, UnknownTags.DROP, control);
        formulas.read(body, findings);
        // A picture alone in a paragraph is a figure.
        Element block = body.selectFirst("> p, > figure");
        body.select("> figure > figcaption").remove();
        Element heading = Titles.inline(block == null ? new Element("p") : block);
        heading.select("a[href]:not(." + Markup.NOTE_CALL + ")").stream()
                .filter(link -> !KEPT.matcher(link.attr("href")).matches())
                .forEach(Node::unwrap);
        List<Element> notes = body.select("aside." + Markup.NOTE);
        for (Element note : notes) {
            heading.select(CALLS + "[href=#" + note.id() + "]").attr("href", "#" + PREFIX + note.id());
            note.id(PREFIX + note.id());
        }
        written.position().path().ifPresent(path -> {
            heading.attr(Markup.PATH, path);
            notes.forEach(note -> note.attr(Markup.PATH, path));
        });
        return new GivenTitle(Title.of(heading, origin), notes);
    }

    /** Returns the title of a text and adds its notes to those of the text. */
    Title take(Element body) {
        if (!notes.isEmpty()) {
            body.select(CALLS).forEach(this::count);
            Element all = body.selectFirst("> section." + Markup.NOTES);
            if (all == null) {
                all = body.appendElement("section").addClass(Markup.NOTES);
            }
            all.prependChildren(notes);
        }
        return title;
    }

    /** Returns the title of a text, replacing a heading and taking over the heading's notes. */
    Title inPlaceOf(Element heading, Element body) {
        Title taken = take(body);
        for (Element call : heading.select(CALLS)) {
            count(call);
            taken.heading().appendChild(call);
        }
        return taken;
    }

    /** Numbers the notes of the title before those of the text. */
    private void count(Element call) {
        if (NUMBER.matcher(call.text()).matches()) {
            call.text(Integer.toString(Integer.parseInt(call.text()) + notes.size()));
        }
    }
}
