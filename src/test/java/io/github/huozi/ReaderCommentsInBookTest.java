package io.github.huozi;

import static io.github.huozi.pdf.PdfAssert.assertThatPdf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.diagnostic.Severity;
import io.github.huozi.epub.EpubAssert;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Comments of readers, in both forms that columns are saved in, in every output. */
class ReaderCommentsInBookTest {

    private static final String PARAGRAPHS = """
            字模刻好了。

            <div><strong>精选留言（2）</strong></div><ul>
            <li><span>印工甲</span> 👍（15） 💬（1）<p>老师：

            字钉怎么数？</p>2019-05-25</li><br/><li><span>拣字的人</span> 👍（0） 💬（3）<p>打卡第一天。</p>2019-04-03</li><br/>
            </ul>
            """;

    private static final String DIVS = """
            铅熔好了。

            <div><strong>精选留言（1）</strong></div><ul>
            <li><img src="https://static.example/account/avatar/00/12.jpg" width="30px"><span>学徒乙</span> 👍（3） 💬（0）<div>锡多了会软。</div>2020-01-02</li><br/>
            </ul>
            """;

    @TempDir
    Path folder;

    private Publication publish(String settings) throws IOException {
        Path book = Files.createDirectories(folder.resolve("book"));
        Files.writeString(book.resolve("01 刻字.txt"), PARAGRAPHS);
        Files.writeString(book.resolve("02 熔铅.txt"), DIVS);
        Files.writeString(
                book.resolve("book.yaml"),
                "title: 试排\nauthors: [毕生]\nlanguage: zh-CN\n"
                        + "identifier: urn:uuid:3c6d1b5e-8f0c-4d0a-b8d0-6a1f6a8f4e15\n" + settings);
        return Publisher.create().publish(book, folder.resolve("out"), Format.EPUB, Format.PDF, Format.SITE);
    }

    /** The text of each output, without spaces. */
    private static List<String> texts(Publication done) throws IOException {
        byte[] epub = Files.readAllBytes(done.file(Format.EPUB));
        byte[] pdf = Files.readAllBytes(done.file(Format.PDF));
        List<String> texts = new ArrayList<>();
        texts.add(String.join(
                "",
                EpubAssert.entries(epub).keySet().stream()
                        .filter(name -> name.startsWith("EPUB/text/"))
                        .map(name -> EpubAssert.xml(epub, name).body().text())
                        .toList()));
        texts.add(assertThatPdf(pdf).strippedText());
        StringBuilder site = new StringBuilder();
        try (Stream<Path> pages = Files.walk(done.file(Format.SITE).resolve("read"))) {
            for (Path page : pages.filter(path -> path.toString().endsWith(".html"))
                    .sorted()
                    .toList()) {
                site.append(Jsoup.parse(Files.readString(page, StandardCharsets.UTF_8))
                        .body()
                        .text());
            }
        }
        texts.add(site.toString());
        return texts.stream().map(text -> text.replaceAll("\\s", "")).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"keep", "appendix"})
    void keptCommentsLookLikeCommentsInEveryOutput(String wish) throws IOException {
        Publication done = publish("readerComments: " + wish + "\n");
        assertThat(done.diagnostics())
                .noneMatch(found -> found.severity().equals(Severity.WARNING)
                        && !found.code().id().startsWith("SITE"));
        List<String> texts = texts(done);
        for (String text : texts) {
            assertThat(text)
                    .contains("印工甲15赞2019-05-25", "老师：字钉怎么数？", "拣字的人2019-04-03打卡第一天。", "学徒乙3赞2020-01-02锡多了会软。")
                    .doesNotContain("👍", "💬", "avatar");
            assertThat(text.contains("读者留言")).isEqualTo(wish.equals("appendix"));
        }
        // The PDF is in reading order.
        assertThat(texts.get(1).indexOf("字钉怎么数？") < texts.get(1).lastIndexOf("铅熔好了"))
                .as("comments stand under their chapter")
                .isEqualTo(wish.equals("keep"));
    }

    @Test
    void commentsThatAreNotWantedAreInNoOutput() throws IOException {
        for (String text : texts(publish("readerComments: drop\n"))) {
            assertThat(text).contains("字模刻好了。", "铅熔好了。").doesNotContain("留言", "印工甲", "字钉", "学徒乙");
        }
    }

    @Test
    void namesThatAreHiddenAreInNoOutput() throws IOException {
        for (String text : texts(publish("commentNames: hide\n"))) {
            assertThat(text).contains("读者15赞2019-05-25").doesNotContain("印工甲", "拣字的人", "学徒乙");
        }
    }
}
