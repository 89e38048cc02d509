package io.github.huozi.transform;

import io.github.huozi.book.Book;
import io.github.huozi.book.Content;
import io.github.huozi.book.Metadata;
import io.github.huozi.book.Role;
import io.github.huozi.book.Section;
import io.github.huozi.book.Title;
import io.github.huozi.book.settings.Settings;
import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.diagnostic.Position;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** Runs all passes over a book of one chapter. */
final class Passes {

    private Passes() {}

    /** The content of the chapter afterwards. */
    static String run(String language, Settings settings, String html) {
        return xhtml(book(language, settings, html).sections().get(0).content().body());
    }

    static Book book(String language, Settings settings, String html) {
        Element body = Jsoup.parse(html).body();
        Section section = Section.builder("一.md", Role.CHAPTER)
                .title(Title.plain("题", Title.Origin.HEADING))
                .content(new Content(body))
                .position(new Position("一.md", 1, 1))
                .build();
        Book book = Book.builder(metadata(language), settings)
                .sections(List.of(section))
                .build();
        return new Transformer(new Diagnostics()).transform(book);
    }

    static String xhtml(Element element) {
        Document document = new Document("");
        document.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        Element copy = element.clone();
        document.appendChild(copy);
        return copy.html();
    }

    private static Metadata metadata(String language) {
        return Metadata.of("书", language, "urn:x");
    }
}
