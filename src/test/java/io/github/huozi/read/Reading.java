package io.github.huozi.read;

import io.github.huozi.api.Manuscript;
import io.github.huozi.api.Manuscript.Entry;
import io.github.huozi.api.Source;
import io.github.huozi.book.Book;
import io.github.huozi.book.Markup;
import io.github.huozi.book.Metadata;
import io.github.huozi.book.Role;
import io.github.huozi.book.Section;
import io.github.huozi.book.Title;
import io.github.huozi.book.file.Binary;
import io.github.huozi.book.file.ResourceResolver;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Diagnostics;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** What came of reading one source. */
public record Reading(List<Section> sections, List<Diagnostic> findings) {

    public static Reading markdown(String text) {
        return of(Source.markdown(text).named("一.md"), Optional.empty());
    }

    public static Reading html(String text) {
        return of(Source.html(text).named("一.html"), Optional.empty());
    }

    static Reading titled(String title, String markdown) {
        return of(Source.markdown(markdown).named("一.md"), Optional.of(title));
    }

    static Reading of(Source source, Optional<String> title) {
        Entry.Builder entry = Entry.builder(Role.CHAPTER).source(source);
        title.ifPresent(entry::title);
        return of(List.of(entry.build()));
    }

    static Reading of(List<Entry> entries) {
        return of(entries, ResourceResolver.NONE);
    }

    /** A chapter of Markdown among other files. */
    public static Reading in(Map<String, String> files, String path, String markdown) {
        Entry entry = Entry.builder(Role.CHAPTER)
                .source(Source.markdown(markdown).named(path))
                .build();
        return of(List.of(entry), name -> Optional.ofNullable(files.get(name))
                .map(text -> Binary.copyOf(text.getBytes(StandardCharsets.UTF_8))));
    }

    private static Reading of(List<Entry> entries, ResourceResolver files) {
        Diagnostics sink = new Diagnostics();
        Manuscript manuscript = Manuscript.builder()
                .metadata(metadata())
                .entries(entries)
                .resources(files)
                .templates(path -> files.resolve("templates/" + path))
                .build();
        Book book = new BookReader(sink).read(manuscript);
        return new Reading(book.sections(), sink.all());
    }

    private static Metadata metadata() {
        return Metadata.of("书", "zh-CN", "urn:x");
    }

    public Element body() {
        return sections.get(0).content().body();
    }

    Title title() {
        return sections.get(0).title();
    }

    /** The content as XHTML, without positions. */
    public String xhtml() {
        Element copy = body().clone();
        copy.getAllElements()
                .forEach(element -> element.removeAttr(Markup.POSITION).removeAttr(Markup.LEVEL));
        return xhtml(copy);
    }

    /** The inside of an element as XHTML, each character as it is. */
    public static String xhtml(Element element) {
        Document document = new Document("");
        document.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        Element copy = element.clone();
        document.appendChild(copy);
        return copy.html();
    }
}
