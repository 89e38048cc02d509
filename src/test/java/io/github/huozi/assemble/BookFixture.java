package io.github.huozi.assemble;

import io.github.huozi.book.Book;
import io.github.huozi.book.Content;
import io.github.huozi.book.Contributor;
import io.github.huozi.book.Markup;
import io.github.huozi.book.Metadata;
import io.github.huozi.book.Role;
import io.github.huozi.book.Section;
import io.github.huozi.book.Title;
import io.github.huozi.book.settings.Settings;
import io.github.huozi.diagnostic.Position;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Small books, written where they are used. */
final class BookFixture {

    private BookFixture() {}

    static Section section(String key, Role role, String title, String html, Section... children) {
        Element body = Jsoup.parseBodyFragment(html).body();
        int line = 1;
        for (Element link : body.select("a[href]")) {
            Markup.mark(link, line++, 3);
        }
        return Section.builder(key, role)
                .title(Title.plain(title, Title.Origin.HEADING))
                .content(new Content(body))
                .children(List.of(children))
                .position(Position.of(key))
                .build();
    }

    static Section chapter(String key, String title) {
        return section(key, Role.CHAPTER, title, "<p>正文。</p>");
    }

    static Book book(Settings.Numbering numbering, Section... sections) {
        Settings settings = Settings.builder().numbering(numbering).build();
        return Book.builder(metadata("zh-CN"), settings)
                .sections(List.of(sections))
                .build();
    }

    static Metadata metadata(String language) {
        return Metadata.of(
                "排字房手册", language, "urn:uuid:6f2c1f1e-0f38-4b1e-9d8a-3f5a4cf2a001", Contributor.author("毕生"));
    }
}
