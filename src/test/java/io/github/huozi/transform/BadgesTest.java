package io.github.huozi.transform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.Book;
import io.github.huozi.book.Content;
import io.github.huozi.book.Metadata;
import io.github.huozi.book.Role;
import io.github.huozi.book.Section;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.settings.PictureSettings;
import io.github.huozi.book.settings.Settings;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.font.FontLibrary;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class BadgesTest {

    private static final String HTML =
            "<p><a href='https://travis-ci.org/a/b'><img src='https://travis-ci.org/a/b.svg?branch=main' alt='建'></a> "
                    + "<img src='https://img.shields.io/badge/x-y.svg' alt='证'></p><p>字 <img src='//badge.fury.io/js/x.svg' alt='版'>。</p>"
                    + "<figure><img src='https://github.com/a/b/actions/workflows/c.yml/badge.svg' alt='测'></figure>"
                    + "<p><img src='https://a.example/badger.png' alt='獾'></p>";

    private final Diagnostics found = new Diagnostics();

    private String read(PictureSettings.Badges badges) {
        Element body = Jsoup.parseBodyFragment(HTML).body();
        Settings settings = Settings.builder()
                .pictures(PictureSettings.builder().badges(badges).build())
                .build();
        Book book = Book.builder(Metadata.of("书", "zh-CN", "urn:x"), settings)
                .sections(List.of(Section.builder("a.md", Role.CHAPTER)
                        .content(new Content(body))
                        .build()))
                .build();
        new Transformer(List.of(new Badges()), FontLibrary.bundled(), found, BuildControl.NONE).transform(book);
        body.ownerDocument().outputSettings().prettyPrint(false);
        return body.html();
    }

    @Test
    void theyAreLeftOutWithWhatHoldsNothingElseAndCounted() {
        assertThat(read(PictureSettings.Badges.DROP))
                .isEqualTo("<p>字 。</p><p><img src=\"https://a.example/badger.png\" alt=\"獾\"></p>");
        assertThat(found.all()).singleElement().satisfies(one -> {
            assertThat(one.code()).isEqualTo(Code.BADGES_LEFT_OUT);
            assertThat(one.toString()).contains("4 badges");
        });
    }

    @Test
    void badgesAreKeptOnRequest() {
        assertThat(read(PictureSettings.Badges.KEEP)).contains("shields.io", "travis-ci", "fury.io", "workflows");
        assertThat(found.all()).isEmpty();
    }
}
