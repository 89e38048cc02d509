package io.github.huozi.pdf;

import static io.github.huozi.pdf.PdfAssert.assertThatPdf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.Asset;
import io.github.huozi.book.file.Binary;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Severity;
import io.github.huozi.pdf.SampleBook.Rendered;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What books should not hold, and do. */
class HostileBookTest {

    private static List<Code> worse(Rendered rendered) {
        return rendered.diagnostics().stream()
                .filter(d -> d.severity().compareTo(Severity.WARNING) >= 0)
                .map(Diagnostic::code)
                .toList();
    }

    @Test
    void aParagraphOfFiftyThousandCharactersIsSetInTime() {
        String text = "这一段话很长，长得没有尽头；Latin words 夹在中间，还有 code 与（括号）。".repeat(1200);
        long start = System.nanoTime();
        Rendered rendered =
                SampleBook.create().chapter("c", "长段", "<p>" + text + "</p>").render();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
        assertThat(worse(rendered)).isEmpty();
        assertThat(PdfAssert.bare(assertThatPdf(rendered.pdf()).strippedText())).hasSizeGreaterThan(44_000);
    }

    @Test
    void wordsWithoutAnEndAreParted() {
        String word = "a".repeat(700);
        Rendered rendered = SampleBook.create()
                .chapter(
                        "c",
                        word,
                        "<p>前" + word + "后</p><pre><code>" + word + "</code></pre><table><tr><td>" + word
                                + "</td><td>二</td></tr></table><p><code>" + word + "</code></p>")
                .render();
        assertThat(rendered.diagnostics()).extracting(Diagnostic::code).doesNotContain(Code.TEXT_DIFFERS);
        assertThatPdf(rendered.pdf()).readsInOrder("前" + word + "后").isAccessibleAndArchivable();
    }

    @Test
    void whatIsNestedDeeplyIsSetAllTheSame() {
        String deep = "<blockquote><ul><li>".repeat(12) + "到底了" + "</li></ul></blockquote>".repeat(12);
        String inline = "<em><strong>".repeat(60) + "里" + "</strong></em>".repeat(60);
        Rendered rendered = SampleBook.create()
                .chapter("c", "深", deep + "<p>" + inline + "面</p>")
                .render();
        assertThat(rendered.diagnostics()).extracting(Diagnostic::code).doesNotContain(Code.TEXT_DIFFERS);
        assertThatPdf(rendered.pdf()).readsInOrder("到底了", "里面");
    }

    @Test
    void aBookWithoutAnythingInItHasPages() {
        Rendered rendered = SampleBook.create().chapter("c", "空", "").render();
        assertThat(rendered.diagnostics()).isEmpty();
        assertThatPdf(rendered.pdf()).readsInOrder("空").isAccessibleAndArchivable();
    }

    @Test
    void elementsAndAttributesThatNobodyKnowsDoNoHarm() {
        Rendered rendered = SampleBook.create()
                .chapter(
                        "c",
                        "未知",
                        "<p onclick=\"x()\" style=\"display:none\">一<blink>二</blink><font color=\"red\">三</font></p>"
                                + "<center>四</center><p><a href=\"javascript:x()\">五</a><a href=\"#nowhere\">六</a>"
                                + "<a href=\"http://[bad\">七</a></p><iframe src=\"file:///etc/passwd\"></iframe>"
                                + "<img src=\"file:///etc/passwd\"><link rel=\"stylesheet\" href=\"http://example.org/x.css\">")
                .render();
        assertThat(rendered.diagnostics()).isEmpty();
        assertThatPdf(rendered.pdf()).readsInOrder("一二三", "四", "五六七").isAccessibleAndArchivable();
    }

    @Test
    void aStyleSheetReachesNothingOutsideTheBook() {
        Rendered rendered = SampleBook.create()
                .chapter("c", "外", "<p>一段。</p>")
                .style(
                        "my.css",
                        "@import url(http://example.org/x.css);\n"
                                + "p { background-image: url(file:///etc/passwd) }\nbody { background: url(../../secret.png) }")
                .render();
        assertThat(rendered.diagnostics()).extracting(Diagnostic::code).doesNotContain(Code.TEXT_DIFFERS);
        assertThatPdf(rendered.pdf()).readsInOrder("一段。");
    }

    @Test
    void textThatAStyleSheetMovesOffThePageIsReported() {
        Rendered rendered = SampleBook.create()
                .chapter("c", "移走", "<p class=\"off\">看不见的话。</p><p>看得见的话。</p>")
                .style("my.css", ".off { position: absolute; top: -500pt }")
                .render();
        assertThat(rendered.diagnostics())
                .filteredOn(d -> d.code() == Code.TEXT_DIFFERS)
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.position().path()).contains("c.md");
                    assertThat(d.message()).contains("看不见的话。");
                });
    }

    @Test
    void whatTheEngineWarnsOfIsAnError() {
        Asset broken = Asset.builder("broken.png", "image/png", Binary.owning(new byte[] {1, 2}))
                .size(10, 10)
                .build();
        Rendered rendered = SampleBook.create()
                .picture(broken)
                .chapter("c", "坏图", "<figure><img huozi-asset=\"broken.png\" alt=\"坏\"></figure>")
                .render();
        assertThat(rendered.diagnostics()).anySatisfy(d -> {
            assertThat(d.code()).isEqualTo(Code.ENGINE_WARNING);
            assertThat(d.severity()).isEqualTo(Severity.ERROR);
        });
    }

    @Test
    void picturesWithoutWordsAreDecorationAndReported() {
        Rendered rendered = SampleBook.create()
                .picture("a.png", 300, 200)
                .chapter(
                        "c",
                        "图",
                        "<figure><img huozi-asset=\"a.png\"></figure><p>字<img huozi-asset=\"a.png\" alt=\"\">字</p>"
                                + "<figure><img huozi-asset=\"a.png\"><figcaption>有题</figcaption></figure>")
                .render();
        assertThat(rendered.diagnostics()).singleElement().satisfies(d -> {
            assertThat(d.code()).isEqualTo(Code.MISSING_ALT);
            assertThat(d.message()).startsWith("2 pictures");
        });
        assertThatPdf(rendered.pdf()).isAccessibleAndArchivable();
    }

    @Test
    void aWidePictureInACellPushesNothingOffThePage() {
        Rendered rendered = SampleBook.create()
                .picture("wide.png", 2400, 300)
                .chapter(
                        "c",
                        "宽图",
                        "<table><thead><tr><th>图</th><th>含义</th></tr></thead><tbody><tr>"
                                + "<td><img huozi-asset=\"wide.png\" alt=\"宽\"></td><td>右栏的话。</td></tr></tbody></table>"
                                + "<ul><li><blockquote><p><img huozi-asset=\"wide.png\" alt=\"宽\"></p></blockquote></li></ul>")
                .render();
        assertThat(worse(rendered)).isEmpty();
        assertThatPdf(rendered.pdf()).readsInOrder("图含义", "右栏的话。");
    }

    @Test
    void severalBooksAtOnceReceiveOnlyTheirOwnFindings() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<Future<Rendered>> books = IntStream.range(0, 3)
                    .mapToObj(i -> threads.submit(() -> {
                        SampleBook book = SampleBook.create().chapter("c" + i, "第" + i + "本", "<p>文。</p>");
                        return (i == 1 ? book.style("my.css", "p { display: grid }") : book).render();
                    }))
                    .toList();
            assertThat(books.get(0).get().diagnostics()).isEmpty();
            assertThat(books.get(1).get().diagnostics())
                    .extracting(Diagnostic::code)
                    .containsOnly(Code.STYLE_IGNORED);
            assertThat(books.get(2).get().diagnostics()).isEmpty();
        } finally {
            threads.shutdownNow();
        }
    }
}
