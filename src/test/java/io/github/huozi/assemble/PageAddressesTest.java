package io.github.huozi.assemble;

import static io.github.huozi.assemble.BookFixture.book;
import static io.github.huozi.assemble.BookFixture.section;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.Markup;
import io.github.huozi.book.Role;
import io.github.huozi.book.Section;
import io.github.huozi.book.settings.Settings.Numbering;
import io.github.huozi.diagnostic.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageAddressesTest {

    private static final String WEIXIN = "https://mp.weixin.qq.com/s?__biz=Mz&mid=22&idx=1&sn=a";

    private final Diagnostics found = new Diagnostics();

    private static Section page(String key, String address, String html) {
        Section page = section(key, Role.CHAPTER, key, html);
        page.content().body().attr(Markup.ADDRESS, address);
        return page;
    }

    /** Where a link in a page of {@code https://press.example/book/1.html} goes. */
    private String link(String href) {
        AssembledBook book = new Assembler(found)
                .assemble(book(
                        Numbering.AUTO,
                        page("one.html", "https://press.example/book/1.html", "<p><a href='" + href + "'>见</a></p>"),
                        page("two.html", "https://www.press.example/book/2/", "<h2 id='铸字'>铸字</h2>"),
                        page("three.html", WEIXIN, "<p>文</p>"),
                        page("four.html", "https://press.example/", "<p>文</p>"),
                        page("five.html", "https://press.example/", "<p>文</p>")));
        return book.allSections().get(0).content().body().select("a").attr("href");
    }

    @ParameterizedTest
    @CsvSource({
        "https://press.example/book/2/",
        "http://press.example/book/2",
        "//WWW.Press.example/book/2/index.html",
        "https://press.example/book/2/?utm_source=a",
        "/book/2/",
        "2/",
    })
    void aLinkToAPageByItsAddressLandsInTheBook(String href) {
        assertThat(link(href)).isEqualTo("#two");
        assertThat(found.all()).isEmpty();
    }

    @Test
    void aPlaceOnThePageIsFoundToo() {
        assertThat(link("https://press.example/book/2/#%E9%93%B8%E5%AD%97"))
                .startsWith("#two")
                .isNotEqualTo("#two");
        assertThat(found.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://mp.weixin.qq.com/s?__biz=Mz&mid=22&idx=1&sn=a&chksm=f&scene=21#wechat_redirect, #three",
        "https://mp.weixin.qq.com/s?__biz=Mz&mid=23&idx=1&sn=b, https://mp.weixin.qq.com/s?__biz=Mz&mid=23&idx=1&sn=b",
    })
    void wherePagesDifferInTheirQueryItTells(String href, String target) {
        assertThat(link(href.replace("&", "&amp;"))).isEqualTo(target);
        assertThat(found.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://press.example/, https://press.example/",
        "/tags/go, https://press.example/tags/go",
        "7.html#a, https://press.example/book/7.html#a",
        "https://other.example/book/2/, https://other.example/book/2/",
    })
    void whatIsNotInTheBookIsStillOnTheWeb(String href, String target) {
        assertThat(link(href)).isEqualTo(target);
        assertThat(found.all()).isEmpty();
    }

    @Test
    void aPageThatSaysNothingOfItsAddressIsAsBefore() {
        AssembledBook book = new Assembler(found)
                .assemble(book(Numbering.AUTO, section("one.html", Role.CHAPTER, "一", "<p><a href='/x'>见</a></p>")));
        assertThat(book.allSections().get(0).content().body().select("a")).isEmpty();
        assertThat(found.all()).hasSize(1);
    }
}
