package io.github.huozi.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListNumbersTest {

    private static Element settled(String html) {
        Element list = Jsoup.parseBodyFragment(html).body().child(0);
        ListNumbers.settle(list);
        return list;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<ol start=98><li>甲<li>乙</ol>                 | ''",
                "<ol start=99><li>甲<li>乙</ol>                 | figures-3",
                "<ol><li>甲<li value=1949>乙</ol>               | figures-4",
                "<ol start=-10><li>甲</ol>                      | figures-3",
                "<ol type=i start=3><li>甲</ol>                 | figures-3",
                "<ol type=i start=2><li>甲</ol>                 | ''",
                "<ol type=I start=8><li>甲</ol>                 | figures-4",
                "<ol type=i start=4000><li>甲</ol>              | figures-4",
                "<ol type=a start=27><li>甲</ol>                | ''",
                "<ol type=A start=27><li>甲</ol>                | figures-3",
                "<ol type=a start=703><li>甲</ol>               | figures-3",
                "<ol type=i start=1888><li>甲</ol>              | figures-13",
                "<ol type=I start=3888><li>甲</ol>              | figures-16",
                "<ol start=500><li class=task>甲</ol>           | ''",
                "<ul><li>甲</ul>                                | ''",
                "<ol start=x><li>甲</ol>                        | ''",
            })
    void aListSaysHowLongItsLongestNumberIs(String html, String figures) {
        assertThat(settled(html).className()).isEqualTo(figures);
    }

    @Test
    void aListThatCountsDownHasItsNumbers() {
        assertThat(settled("<ol reversed><li>甲<li>乙<li>丙</ol>").select("li").eachAttr("value"))
                .containsExactly("3", "2", "1");
        assertThat(settled("<ol reversed start=9><li>甲<li value=4>乙<li>丙</ol>")
                        .select("li")
                        .eachAttr("value"))
                .containsExactly("9", "4", "3");
    }
}
