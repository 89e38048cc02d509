package io.github.huozi;

import static io.github.huozi.epub.EpubAssert.assertThatEpub;
import static io.github.huozi.pdf.PdfAssert.assertThatPdf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.huozi.api.Manuscript;
import io.github.huozi.api.Source;
import io.github.huozi.epub.EpubAssert;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that {@code epub.outputs} names. */
class NamedOutputsTest {

    @TempDir
    Path folder;

    @BeforeEach
    void aBook() throws IOException {
        Files.writeString(folder.resolve("01 字模.md"), "# 字模\n\n字模是字的母亲，见[拣字](<02 拣字.md>)。\n");
        Files.writeString(folder.resolve("02 拣字.md"), "# 拣字\n\n拣字的人左手托着手盘。\n");
        configure("[full, sample, kepub]", "[01 字模.md]");
    }

    private void configure(String outputs, String chapters) throws IOException {
        Files.writeString(folder.resolve("book.yaml"), """
                title: 排字房手记
                identifier: urn:uuid:0d0a6c1e-6c0f-4c66-a8f3-0a8e5f3b7a21
                epub:
                  outputs: %s
                  sample: {chapters: %s, address: "https://example.org/whole"}
                """.formatted(outputs, chapters));
    }

    private Publication publish() {
        return Publisher.create().publish(folder, folder.resolve("out"), Format.EPUB);
    }

    @Test
    void eachIsASeparateFileAndTheFullBookComesFirst() throws IOException {
        Publication done = publish();
        assertThat(done.outputs())
                .extracting(output ->
                        output.name() + " " + output.file().orElseThrow().getFileName())
                .containsExactly("full 排字房手记.epub", "kepub 排字房手记.kepub.epub", "sample 排字房手记.sample.epub");
        assertThat(done.output(Format.EPUB).orElseThrow().name()).isEqualTo(Output.FULL);
        byte[] sample = Files.readAllBytes(
                done.output(Format.EPUB, "sample").orElseThrow().file().orElseThrow());
        assertThatEpub(sample).isValid();
        assertThat(EpubAssert.text(sample, "EPUB/nav.xhtml")).contains("字模").doesNotContain("拣字</a>");
    }

    @Test
    void theSiteOffersEachWithPlainWords() throws IOException {
        configure("[full, sample, kepub, kindle, duokan, koreader]", "[01 字模.md]");
        Publisher.create().publish(folder, folder.resolve("out"), Format.EPUB, Format.PDF, Format.SITE);

        Document page = Jsoup.parse(Files.readString(folder.resolve("out/site/index.html")));
        assertThat(page.select(".actions a[download]").eachAttr("href"))
                .containsExactly("download/book.epub", "download/book.pdf");
        assertThat(page.select(".file-list a").eachText())
                .containsExactly("EPUB", "PDF", "EPUB（多看、微信读书）", "EPUB（Kobo）", "EPUB（Kindle）", "EPUB（KOReader）", "试读本");
        assertThat(page.select(".file-list .use").eachText()).hasSize(7).doesNotHaveDuplicates();
        for (Element link : page.select("a[download]")) {
            assertThat(folder.resolve("out/site").resolve(link.attr("href"))).isNotEmptyFile();
            assertThat(link.attr("download")).startsWith("排字房手记.");
        }
        assertThat(page.select(".ways dd:contains(专门) a").eachAttr("download"))
                .containsExactly("排字房手记.duokan.epub", "排字房手记.kindle.epub", "排字房手记.kepub.epub", "排字房手记.koreader.epub");
        assertThat(Files.readString(folder.resolve("out/site/opds.xml")))
                .contains("acquisition/sample\" type=\"application/epub+zip\" href=\"download/book.sample.epub\"")
                .contains("acquisition/open-access\" type=\"application/epub+zip\" href=\"download/book.kepub.epub\"");
        assertThat(Files.readString(folder.resolve("out/site/en/index.html"))).contains("EPUB for Kobo");
    }

    @Test
    void aFaultySampleLeavesNothing() throws IOException {
        configure("[full, sample]", "[三.md]");
        assertThatThrownBy(this::publish).isInstanceOf(PublishException.class).hasMessageContaining("EPUB-003");
        assertThat(folder.resolve("out")).isEmptyDirectory();
    }

    @Test
    void aStreamGetsTheFirst() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Publication done = Publisher.create().write(PublishRequest.of(folder), Format.EPUB, out);
        assertThat(done.outputs()).extracting(Output::name).containsExactly(Output.FULL);
        assertThatEpub(out.toByteArray()).isValid();
    }

    @Test
    void aBookWithoutOutputsIsTheFullBook() {
        Manuscript manuscript = Manuscript.builder()
                .title("一周文选")
                .chapter(Source.markdown("# 一\n\n甲").named("a"))
                .build();
        Publication done = Publisher.create().publish(manuscript, folder.resolve("out"), Format.EPUB);
        assertThat(done.outputs()).extracting(Output::name).containsExactly(Output.FULL);
    }

    @Test
    void aPdfForTheScreenAnotherForThePrinterAndAProofAreMadeAtOnce() throws IOException {
        Files.writeString(folder.resolve("book.yaml"), """
                title: 排字房手记
                identifier: urn:uuid:0d0a6c1e-6c0f-4c66-a8f3-0a8e5f3b7a21
                pdf: {outputs: [screen, print, proof], print: {multiple: 8}}
                """);
        Publication done = Publisher.create().publish(folder, folder.resolve("out"), Format.PDF);
        assertThat(done.outputs())
                .extracting(output ->
                        output.name() + " " + output.file().orElseThrow().getFileName())
                .containsExactly("full 排字房手记.pdf", "print 排字房手记.print.pdf", "proof 排字房手记.proof.pdf");
        assertThat(done.output(Format.PDF, "print").orElseThrow().pages()).hasValue(8);
        for (Output output : done.outputs()) {
            assertThatPdf(Files.readAllBytes(output.file().orElseThrow())).isAccessibleAndArchivable();
        }
    }

    @Test
    void aReferenceInMarkdownSaysTheNumberAndThePageOfItsTarget() throws IOException {
        Files.writeString(folder.resolve("02 拣字.md"), """
                # 拣字

                见 [](#press)，在第 [{page}](#press) 页；[手盘](#index)。

                <figure id="press"><img src="p.svg" alt="机"><figcaption>印刷机</figcaption></figure>
                """);
        Files.writeString(
                folder.resolve("p.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\"><rect width=\"40\" height=\"20\"/></svg>");
        Files.writeString(
                folder.resolve("book.yaml"),
                "title: 排字房手记\nnumbering: chapters\nidentifier: urn:uuid:0d0a6c1e-6c0f-4c66-a8f3-0a8e5f3b7a21\n");
        Publication done = Publisher.create().publish(folder, folder.resolve("out"), Format.PDF);
        assertThatPdf(Files.readAllBytes(done.file(Format.PDF)))
                .readsInOrder("见 图 2-1，在第 2 页；手盘。", "图 2-1　印刷机", "索引", "S", "手盘 2");
    }
}
