package io.github.huozi.config.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.diagnostic.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The three languages of front matter, whole and damaged. */
class FrontMatterTest {

    private final Diagnostics found = new Diagnostics();

    private FrontMatter read(String text) {
        return FrontMatter.of(text, "一.md", found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: 选土\nweight: 3\n---\n\n土。\n",
                "---\ntitle: 选土\nweight: 3\n...\n\n土。\n",
                "+++\ntitle = '选土'\nweight = 3\n+++\n\n土。\n",
                "{\n\"title\": \"选土\", \"weight\":\t3}\n\n土。\n"
            })
    void isTakenOffTheText(String text) {
        FrontMatter front = read(text);

        assertThat(front.title()).contains("选土");
        assertThat(front.values().text("weight")).isEqualTo("3");
        assertThat(front.text()).isEqualTo("\n土。\n");
        assertThat(front.lines()).isEqualTo(text.lines().count() - 2);
        assertThat(found.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: \"选土\nweight: 3\n---\n\n土。\n",
                "---\ntitle：选土\nweight：3\n---\n\n土。\n",
                "---\ntitle: 选土\nweight: 3\n\n土。\n",
                "+++\ntitle = 选土\nweight = 3\n+++\n\n土。\n",
                "+++\ntitle = \"选土\"\nweight = 3\n\n土。\n",
                "{\n\"title\": \"选土\",\n\"weight\": 3,,\n}\n\n土。\n",
                "{\n\"title\": \"选土\",\n\"weight\": 3\n\n土。\n"
            })
    void isNoTextWhenItIsDamagedAndStillSaysWhatItCan(String text) {
        FrontMatter front = read(text);

        assertThat(front.title()).contains("选土");
        assertThat(front.values().text("weight")).isEqualTo("3");
        assertThat(front.text().strip()).isEqualTo("土。");
        assertThat(found.all()).hasSize(1);
        assertThat(found.all().get(0).position().line().getAsInt()).isBetween(1, 4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\n\n夜里下了雨。\n\n---\n\n第二天晴了。\n",
                "---\n\n夜里下了雨。\n",
                "----\ntitle: 选土\n----\n",
                "---\n他说：走。\n---\n",
                "{\"漢字\"|hàn}\n\n土。\n",
                "{\"土\": 7}\n\n这是一个对象。\n",
                "{{< note >}}\n土。\n{{< /note >}}\n"
            })
    void aTextThatOnlyBeginsLikeItIsKept(String text) {
        assertThat(read(text).text()).isEqualTo(text);
        assertThat(found.all()).isEmpty();
    }

    @Test
    void placesAreThoseOfTheSource() {
        read("---\ntitle: 选土\ntags: [土\nweight: 3\n---\n");

        assertThat(found.all()).singleElement().satisfies(fault -> {
            assertThat(fault.position().line()).hasValue(4);
            assertThat(fault.message()).contains("line 3");
        });
    }
}
