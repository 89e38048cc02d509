package io.github.huozi;

import static io.github.huozi.epub.EpubAssert.assertThatEpub;
import static io.github.huozi.pdf.PdfAssert.assertThatPdf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.api.Manuscript;
import io.github.huozi.api.Source;
import io.github.huozi.book.file.Binary;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.epub.EpubAssert;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way through the house. */
class PublisherTest {

    private static final Path COMPLETE = Path.of("src", "test", "resources", "books", "complete");
    private static final Publisher PUBLISHER = Publisher.create();

    @TempDir
    Path out;

    private static byte[] bytes(Publication publication, Format format) throws IOException {
        return Files.readAllBytes(publication.file(format));
    }

    private static Manuscript letters() {
        return Manuscript.builder()
                .title("两封信")
                .author("毕生")
                .language("zh-CN")
                .identifier("urn:uuid:3c6d1b5e-8f0c-4d0a-b8d0-6a1f6a8f4e13")
                .chapter("第一封", Source.markdown("见字如面。另见[第二封](two.md)。").named("one.md"))
                .chapter(
                        "第二封",
                        Source.html("<p>纸短情长。<img src='seal.png' alt='印'></p>").named("two.md"))
                .resources(path -> path.equals("seal.png") ? Optional.of(seal()) : Optional.empty())
                .build();
    }

    private static Binary seal() throws IOException {
        return Binary.owning(Files.readAllBytes(COMPLETE.resolve("images/type.png")));
    }

    @Test
    void aFolderBecomesAnEpubAndAPdfThatTheirJudgesPass() throws IOException {
        Publication done = PUBLISHER.publish(COMPLETE, out);

        assertThat(done.outputs())
                .extracting(output -> String.valueOf(output.file().orElseThrow().getFileName()))
                .containsExactly("排字房手记 第 2 版.epub", "排字房手记 第 2 版.pdf");
        assertThat(done.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder(
                        Code.FOLDER_ACCOUNT, Code.REMOTE_PICTURE, Code.MISSING_PICTURE, Code.CONVENTION);
        assertThatEpub(bytes(done, Format.EPUB)).isValid();
        assertThatPdf(bytes(done, Format.PDF))
                .isAccessibleAndArchivable()
                .readsInOrder(
                        "开篇词 为什么还要排字",
                        "行首不放句号，行尾不放左括号；中文与 English 之间留一点空，数字 42 与单位 kg 不分家。",
                        "真。说起来容易，刻起来难：for (int i = 0; i < 10; i++) 这样一行",
                        "铅、锡、锑三种金属按比例熔在一起，浇进字模，冷了就是一个字。",
                        "拣“的、一、是、了”最多，这四个字各备三百枚。",
                        "这大概是最早的“字符编码”了 😀。",
                        "愿你排的每一行都站得端正。");
    }

    @Test
    void sameInputSameBytesWhateverTheZoneAndTheLocale() throws IOException {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            Publication first = PUBLISHER.publish(COMPLETE, out.resolve("a"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            Publication second = Publisher.create().publish(COMPLETE, out.resolve("b"));
            for (Format format : Format.books()) {
                assertThat(bytes(first, format)).as("%s", format).isEqualTo(bytes(second, format));
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void aBookOfStringsIsWrittenToAStreamWithPicturesOfTheCallers() throws IOException {
        ByteArrayOutputStream epub = new ByteArrayOutputStream();
        PUBLISHER.write(letters(), Format.EPUB, epub);
        assertThatEpub(epub.toByteArray()).isValid();
        assertThat(EpubAssert.entries(epub.toByteArray()).keySet())
                .anyMatch(name -> name.startsWith("EPUB/images/") && name.endsWith(".png"));

        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        Publication done = PUBLISHER.write(letters(), Format.PDF, pdf);
        assertThat(done.diagnostics()).isEmpty();
        assertThat(done.outputs().get(0).pages().getAsInt()).isPositive();
        assertThatPdf(pdf.toByteArray()).isAccessibleAndArchivable().readsInOrder("见字如面。另见第二封。", "纸短情长。");
    }

    @Test
    void someChaptersAreABookAndLinksToTheOthersBecomeText() throws IOException {
        Publication done = PUBLISHER.publish(
                PublishRequest.of(letters()).to(out).formats(Format.EPUB).sections(Set.of("one.md")));
        assertThat(done.diagnostics()).isEmpty();
        byte[] epub = bytes(done, Format.EPUB);
        assertThatEpub(epub).isValid();
        String all = String.join(
                "",
                EpubAssert.entries(epub).values().stream()
                        .map(data -> new String(data, StandardCharsets.UTF_8))
                        .toList());
        assertThat(all).contains("另见第二封。").doesNotContain("纸短情长");
    }

    @Test
    void manyThreadsShareAPublisherAndGetTheSameBook() throws Exception {
        Publisher two = Publisher.create(2);
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Future<byte[]>> books = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                books.add(threads.submit(() -> {
                    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
                    two.write(letters(), Format.PDF, pdf);
                    return pdf.toByteArray();
                }));
            }
            byte[] first = books.get(0).get();
            for (Future<byte[]> book : books) {
                assertThat(book.get()).isEqualTo(first);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aStreamThatFailsIsAnIoExceptionOfTheCallers() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("磁盘满了");
            }
        };
        org.assertj.core.api.Assertions.assertThatIOException()
                .isThrownBy(() -> PUBLISHER.write(letters(), Format.EPUB, broken))
                .withMessage("磁盘满了");
    }

    @Test
    void anOutputTellsHowMuchOfItIsFonts() throws IOException {
        Publication done = PUBLISHER.publish(COMPLETE, out, Format.EPUB, Format.PDF);
        Output epub = done.output(Format.EPUB).orElseThrow();
        long packed = 0;
        try (ZipFile zip = new ZipFile(epub.file().orElseThrow().toFile())) {
            packed = zip.stream()
                    .filter(entry -> entry.getName().endsWith(".ttf"))
                    .mapToLong(ZipEntry::getCompressedSize)
                    .sum();
        }
        assertThat(epub.fontBytes().getAsLong()).isPositive().isEqualTo(packed).isLessThan(epub.size());
        assertThat(done.output(Format.PDF).orElseThrow().fontBytes()).isEmpty();

        Publication streamed = PUBLISHER.write(PublishRequest.of(COMPLETE), Format.EPUB, new ByteArrayOutputStream());
        assertThat(streamed.outputs())
                .singleElement()
                .satisfies(output -> assertThat(output.fontBytes().getAsLong()).isPositive());
    }

    @Test
    void theListenerReceivesStagesInOrderAndOutputsLast() {
        List<String> heard = new ArrayList<>();
        BuildListener listener = new BuildListener() {
            @Override
            public void started(Stage stage) {
                heard.add(stage.name());
            }

            @Override
            public void written(Output output) {
                heard.add(output.format().extension());
            }
        };
        PUBLISHER.publish(
                PublishRequest.of(COMPLETE).to(out).formats(Format.EPUB).listener(listener));
        assertThat(heard).containsExactly("OUTLINE", "READ", "TRANSFORM", "PICTURES", "ASSEMBLE", "EPUB", "epub");
    }
}
