package io.github.huozi.assemble;

import static io.github.huozi.assemble.BookFixture.book;
import static io.github.huozi.assemble.BookFixture.section;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.Role;
import io.github.huozi.book.settings.Medium;
import io.github.huozi.book.settings.Settings;
import io.github.huozi.diagnostic.Diagnostics;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class IndexSectionTest {

    private static AssembledBook assembled(String text) {
        return new Assembler(new Diagnostics())
                .assemble(book(Settings.Numbering.NONE, section("a.md", Role.CHAPTER, "甲", text)));
    }

    @Test
    void whatHasNoPagesListsThePlacesOfEachEntryInTheirOrder() {
        AssembledBook book = assembled("<p><a href=\"#index\">容器</a>、<a href=\"#index\">安全</a></p>"
                + "<p><a href=\"#index\" title=\"容器!命名空间\">空间</a>、<a href=\"#index\">容器</a></p>");

        AssembledBook epub = book.in(Medium.EPUB);

        AssembledSection index = epub.sections().get(1);
        assertThat(index.role()).isEqualTo(Role.INDEX);
        assertThat(index.title().text()).isEqualTo("索引");
        assertThat(epub.toc().get(1).target()).isEqualTo(index.id());
        Element body = index.content().body();
        assertThat(body.select("h2").eachText()).containsExactly("A", "R");
        assertThat(body.select("> ul > li").get(1).ownText().replaceAll("\\s+", " "))
                .startsWith("容器");
        List<String> targets = body.select("> ul > li > a").eachAttr("href");
        assertThat(targets).hasSize(3).allSatisfy(target -> assertThat(
                        book.sections().get(0).content().body().getElementById(target.substring(1)))
                .isNotNull());
        assertThat(body.select("ul ul li").text()).startsWith("命名空间");
    }

    @Test
    void anExclamationMarkOfAWordIsPrinted() {
        AssembledBook book = assembled("<p><a href=\"#index\" title=\"Rust!println!!\">宏</a></p>");
        Element body = book.in(Medium.EPUB).sections().get(1).content().body();
        assertThat(body.select("ul ul li").text()).startsWith("println!").doesNotContain("!!");
    }

    @Test
    void thePdfHasPagesAndABookWithoutMarksHasNoIndex() {
        AssembledBook book = assembled("<p><a href=\"#index\">容器</a></p>");
        assertThat(book.in(Medium.PDF)).isSameAs(book);
        AssembledBook plain = assembled("<p>容器</p>");
        assertThat(plain.in(Medium.EPUB)).isSameAs(plain);
    }
}
