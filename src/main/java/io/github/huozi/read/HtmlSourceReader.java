package io.github.huozi.read;

import io.github.huozi.api.Source;
import io.github.huozi.api.SourceChapter;
import io.github.huozi.api.SourceContent;
import io.github.huozi.api.SourceInput;
import io.github.huozi.api.SourceReader;
import io.github.huozi.book.encoding.BookEncoding;
import io.github.huozi.config.format.FrontMatter;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.read.html.HtmlReader;
import io.github.huozi.read.source.Decoder;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads HTML: fragments, chapters, and pages saved by a browser. Stateless and thread-safe. */
public final class HtmlSourceReader implements SourceReader {

    private static final Set<String> ENDINGS = Set.of(".html", ".htm", ".xhtml");

    /** Extensions that identify another format, regardless of the file's beginning. */
    private static final Set<String> OTHERS = new MarkdownSourceReader().endings();

    private static final int LONGEST_HEAD = 8000;

    /** A page begins with its doctype or its root element, ignoring comments. */
    private static final Pattern PAGE = Pattern.compile(
            "^(?:\\s++|<!--(?:(?!-->)[\\s\\S]){0,2000}?-->|<\\?xml[^>]{0,200}\\?>)*+<(?:!doctype\\s+html|html|head|body)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final DiagnosticSink NOBODY = finding -> {};

    @Override
    public int order() {
        return 1000;
    }

    @Override
    public Set<String> endings() {
        return ENDINGS;
    }

    /** Decides by extension; a file with an unknown extension, by its beginning. */
    @Override
    public boolean reads(SourceInput source) {
        if (source.format() != Source.Format.DETECT) {
            return source.format() == Source.Format.HTML;
        }
        if (ENDINGS.contains(source.ending()) || OTHERS.contains(source.ending())) {
            return ENDINGS.contains(source.ending());
        }
        return new Decoder(NOBODY, new BookEncoding(source.files().encoding()))
                .decode(source.bytes().toByteArray(), source.path())
                .map(text -> FrontMatter.of(text, source.path(), NOBODY).text())
                .map(text -> text.substring(0, Math.min(text.length(), LONGEST_HEAD)))
                .filter(head -> PAGE.matcher(head).find())
                .isPresent();
    }

    @Override
    public SourceContent read(SourceInput source) {
        Optional<String> text = new Decoder(
                        source.context(), new BookEncoding(source.files().encoding()))
                .decode(source.bytes().toByteArray(), source.path());
        if (text.isEmpty()) {
            return SourceContent.of();
        }
        FrontMatter front = FrontMatter.of(text.get(), source.path(), source.context());
        HtmlReader.Page page = HtmlReader.read(
                front.text(), front.lines(), source.settings().math().marks());
        SourceChapter.Builder chapter = SourceChapter.builder(page.root()).parsedFrom(front.text());
        front.title().ifPresent(chapter::title);
        page.title().ifPresent(chapter::pageTitle);
        page.address().ifPresent(chapter::address);
        return SourceContent.of(chapter.build());
    }
}
