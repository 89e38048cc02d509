package io.github.huozi.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AltTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <img alt=' 一条河 ' title=河>                                                    | 一条河
            <figure><img alt=一条河><figcaption>图 1 河流</figcaption></figure>               | 一条河
            <figure><img alt='' title=河><figcaption>图 1 河流</figcaption></figure>          | 图 1 河流
            <figure><img><figcaption>河流<a class=noteref href=#n>3</a></figcaption></figure> | 河流
            <figure><img title=河><figcaption> </figcaption></figure>                         | 河
            <img title=河>                                                                    | 河
            <img alt=' '>                                                                     | ''
            """)
    void takesThePicturesTextElseItsCaptionElseItsTitle(String html, String text) {
        Element picture = Objects.requireNonNull(Jsoup.parse(html).selectFirst("img"));

        assertThat(AltText.of(picture)).isEqualTo(text);
    }
}
