package io.github.huozi.read.novel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.api.ExtensionContext;
import io.github.huozi.api.Source;
import io.github.huozi.api.SourceChapter;
import io.github.huozi.api.SourceContent;
import io.github.huozi.api.SourceInput;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.file.BookFiles;
import io.github.huozi.diagnostic.Diagnostics;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NovelSourceReaderTest {

    private final Diagnostics found = new Diagnostics();

    private SourceContent read(String text) throws IOException {
        Source source = Source.markdown(text).named("a.txt").as(Source.Format.DETECT);
        SourceInput input = new SourceInput(
                source, "a.txt", source.read(), BookFiles.NONE, new ExtensionContext(found, BuildControl.NONE));
        NovelSourceReader reader = new NovelSourceReader();
        assertThat(reader.reads(input)).isTrue();
        return reader.read(input);
    }

    private static List<String> outline(List<SourceChapter> chapters) {
        List<String> lines = new ArrayList<>();
        for (SourceChapter chapter : chapters) {
            lines.add(chapter.role().map(role -> role.key() + " ").orElse("")
                    + chapter.body().select("h1").text());
            outline(chapter.children()).forEach(line -> lines.add("  " + line));
        }
        return lines;
    }

    private static String html(SourceChapter chapter) {
        return chapter.body().children().stream()
                .map(element -> element.normalName() + ":" + element.wholeText())
                .reduce("", (a, b) -> a + "|" + b);
    }

    @Test
    void volumesHoldChaptersAndWhatFollowsTheLastOneDoesNot() throws IOException {
        SourceContent content = read("""
                楔子
                字。
                第一卷 甲
                第一章 一
                字。
                第二卷 乙 第二章 二
                字。
                第二卷 乙 第三章 三
                字。
                番外 四
                字。
                后记
                字。
                """);

        assertThat(outline(content.chapters()))
                .containsExactly(
                        "prologue 楔子",
                        "part 第一卷 甲",
                        "  chapter 第一章 一",
                        "part 第二卷 乙",
                        "  chapter 第二章 二",
                        "  chapter 第三章 三",
                        "bonus 番外 四",
                        "afterword 后记");
    }

    @Test
    void nothingIsMarkup() throws IOException {
        SourceContent content = read("""
                第一章 一
                    四个空格不是代码。
                1. 不是列表 *不是* `强调`
                第二章 二
                字。
                第三章 三
                字。
                """);

        assertThat(html(content.chapters().get(0))).isEqualTo("|h1:第一章 一|p:四个空格不是代码。|p:1. 不是列表 *不是* `强调`");
    }

    @Test
    void breaksBetweenScenesAreRules() throws IOException {
        SourceContent content = read("""
                第一章 一
                甲。

                乙。

                * * *

                丙。



                丁。

                ……

                ◇
                第二章 二
                字。

                字。

                字。

                字。

                字。
                第三章 三
                字。
                """);

        assertThat(html(content.chapters().get(0))).isEqualTo("|h1:第一章 一|p:甲。|p:乙。|hr:|p:丙。|hr:|p:丁。|p:……");
    }

    @Test
    void aListOfContentsIsNoChapter() throws IOException {
        SourceContent content = read("""
                目录
                第一章 一
                第二章 二
                第三章 三
                第一章 一
                甲。
                第二章 二
                乙。
                第三章 三
                丙。
                """);

        assertThat(outline(content.chapters())).containsExactly("第一章 一", "第二章 二", "第三章 三");
    }

    @Test
    void englishLinesBrokenAtAWidthAreJoinedWithASpace() throws IOException {
        String paragraph = """
                The ferry had been tied to the same post for so long that
                nobody remembered who had tied it there, and on the morning
                the rope was cut the whole village came down to the water to
                see whether the boat would know where it was supposed to go.

                """;
        SourceContent content =
                read("Chapter 1\n\n" + paragraph.repeat(8) + "Chapter 2\n\n" + paragraph + "Chapter 3\n\n" + paragraph);

        assertThat(content.chapters().get(1).body().select("p").eachText())
                .containsExactly(paragraph.strip().replace('\n', ' '));
    }

    @Test
    void numbersThatAreMissingOrComeTwiceAreReported() throws IOException {
        read("第一章 一\n字。\n第二章 二\n字。\n第二章 二\n字。\n第六章 六\n字。\n");

        assertThat(found.all().stream().map(Object::toString).filter(it -> it.contains("READ-042")))
                .hasSize(2)
                .anyMatch(it -> it.startsWith("a.txt:5: a number occurs twice"))
                .anyMatch(it -> it.startsWith("a.txt:7: numbers 3 to 5 are missing"));
    }
}
