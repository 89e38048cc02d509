package io.github.huozi.stamp;

import static io.github.huozi.epub.EpubAssert.assertThatEpub;
import static io.github.huozi.pdf.PdfAssert.assertThatPdf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.huozi.Format;
import io.github.huozi.PublishException;
import io.github.huozi.PublishRequest;
import io.github.huozi.Publisher;
import io.github.huozi.api.Manuscript;
import io.github.huozi.api.Source;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.epub.EpubAssert;
import io.github.huozi.font.FontLibrary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StamperTest {

    private static final Publisher PUBLISHER = Publisher.create();
    private static final String TEXT = "本书供 王翀𡘙 & <Zoë> 阅读　订单 20260501-0042";
    private static final String ESCAPED = "王翀𡘙 &amp; &lt;Zoë&gt; 阅读　订单 20260501-0042";

    @TempDir
    static Path folder;

    @TempDir
    Path out;

    @BeforeAll
    static void publish() {
        Manuscript book = Manuscript.builder()
                .title("试样")
                .author("甲")
                .language("zh-CN")
                .identifier("urn:uuid:6d8d3c1e-5f4b-4d59-9a66-0b6f3a1c2d3e")
                .chapter(Source.markdown("# 字模\n\n正文。\n\n| 甲 | 乙 |\n|---|---|\n| 一 | 二 |\n")
                        .named("a.md"))
                .build();
        PUBLISHER.publish(PublishRequest.of(book).to(folder).fileName("book"));
    }

    private static Path file(Format format) {
        return folder.resolve("book." + format.extension());
    }

    private byte[] stamped(Format format, String text) throws IOException {
        Path copy = out.resolve("copy." + format.extension());
        PUBLISHER.stamp(file(format), text, copy);
        return Files.readAllBytes(copy);
    }

    @Test
    void anEpubSaysTheTextOnOnePageAndInItsMetadataAndStaysValid() throws IOException {
        byte[] copy = stamped(Format.EPUB, TEXT);

        assertThatEpub(copy).isValid();
        assertThat(EpubAssert.text(copy, "EPUB/package.opf"))
                .contains("<meta property=\"dcterms:accessRights\">本书供 " + ESCAPED + "</meta>");
        assertThat(EpubAssert.entries(copy).entrySet())
                .filteredOn(entry -> entry.getKey().endsWith(".xhtml"))
                .filteredOn(entry -> new String(entry.getValue(), StandardCharsets.UTF_8).contains(ESCAPED))
                .extracting(Map.Entry::getKey)
                .containsExactly("EPUB/title-page.xhtml");
    }

    @Test
    void allElseInAnEpubStaysAsItIs() throws IOException {
        Map<String, byte[]> before = EpubAssert.entries(Files.readAllBytes(file(Format.EPUB)));
        Map<String, byte[]> after = EpubAssert.entries(stamped(Format.EPUB, TEXT));

        before.forEach((name, data) -> {
            if (!List.of("EPUB/package.opf", "EPUB/title-page.xhtml").contains(name)) {
                assertThat(Arrays.equals(after.get(name), data)).as(name).isTrue();
            }
        });
        assertThat(List.copyOf(after.keySet())).startsWith(before.keySet().toArray(String[]::new));
    }

    @Test
    void aPdfSaysTheTextOnItsCopyrightPageAndInItsMetadataAndStaysValid() throws IOException {
        byte[] copy = stamped(Format.PDF, TEXT);

        assertThatPdf(copy).isAccessibleAndArchivable();
        assertThatPdf(copy).with(pdf -> {
            PDPage page = pdf.getDocumentCatalog()
                    .findNamedDestinationPage(new PDNamedDestination("copyright-page"))
                    .getPage();
            int number = pdf.getPages().indexOf(page) + 1;
            for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                assertThat(stripper.getText(pdf).contains("20260501-0042"))
                        .as("page " + i)
                        .isEqualTo(i == number);
            }
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains(ESCAPED);
            assertThat(pdf.getDocumentInformation().getCustomMetadataValue("UsageTerms"))
                    .isEqualTo(TEXT);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("试样");
            return number;
        });
    }

    @Test
    void theBytesOfAPdfStayBeforeThoseThatAreAdded() throws IOException {
        byte[] before = Files.readAllBytes(file(Format.PDF));
        byte[] copy = stamped(Format.PDF, TEXT);

        assertThat(Arrays.mismatch(copy, before)).isEqualTo(before.length);
        assertThat(copy.length - before.length).isLessThan(25_000);
    }

    @Test
    void theSameTextGivesTheSameBytesAndAnotherOthers() throws IOException {
        for (Format format : Format.books()) {
            byte[] once = stamped(format, TEXT);
            assertThat(Arrays.equals(stamped(format, TEXT), once))
                    .as(format.name())
                    .isTrue();
            assertThat(Arrays.equals(stamped(format, TEXT + "3"), once)).isFalse();
        }
    }

    @Test
    void aLongTextIsBrokenIntoLines() throws IOException {
        byte[] copy = stamped(Format.PDF, "很长的名字".repeat(40));

        assertThatPdf(copy).isAccessibleAndArchivable().stripsTo("很长的名字".repeat(2));
    }

    @Test
    void aStampedCopyIsNotStampedAgain() throws IOException {
        for (Format format : Format.books()) {
            Path copy = out.resolve("once." + format.extension());
            PUBLISHER.stamp(file(format), TEXT, copy);
            assertThatThrownBy(() -> PUBLISHER.stamp(copy, "另一位", out.resolve("twice")))
                    .isInstanceOf(PublishException.class)
                    .hasMessageContaining("it is already stamped")
                    .hasMessageContaining("[STM-001]");
            assertThat(out.resolve("twice")).doesNotExist();
        }
    }

    @Test
    void anythingButABookOfOursIsRejected() throws IOException {
        for (byte[] file : List.of(
                "text".getBytes(StandardCharsets.UTF_8),
                "PK".getBytes(StandardCharsets.UTF_8),
                "%PDF-1.7 cut off".getBytes(StandardCharsets.UTF_8),
                Arrays.copyOf(Files.readAllBytes(file(Format.EPUB)), 5000),
                new byte[0])) {
            Path path = Files.write(out.resolve("file"), file);
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            assertThatThrownBy(() -> PUBLISHER.stamp(path, TEXT, written))
                    .isInstanceOfSatisfying(PublishException.class, e -> assertThat(e.diagnostics())
                            .singleElement()
                            .matches(found -> found.code() == Code.UNSTAMPABLE));
            assertThat(written.size()).isZero();
        }
    }

    @Test
    void aDamagedFileIsRejectedOrStampedAndNothingElse() throws IOException {
        Random random = new Random(6);
        for (Format format : Format.books()) {
            byte[] whole = Files.readAllBytes(file(format));
            for (int i = 0; i < 1000; i++) {
                byte[] damaged = i % 3 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
                // The index of all offsets is at the end.
                int from = i % 3 == 1 ? Math.max(0, damaged.length - 3000) : 0;
                for (int n = 0; n < 40 && damaged.length > from; n++) {
                    damaged[from + random.nextInt(damaged.length - from)] = (byte) random.nextInt(256);
                }
                try {
                    new Stamper(FontLibrary.bundled()).stamp(damaged, TEXT, OutputStream.nullOutputStream());
                } catch (UnstampableException expected) {
                    assertThat(expected).hasMessageStartingWith("it");
                }
            }
        }
    }

    /** In the central directory: packed size, size, and where an entry begins. */
    @ParameterizedTest
    @CsvSource({"20, 0x7FFFFFFF", "20, -1", "24, 0x7FFFFFFF", "24, -1", "42, 0x2A000000", "42, -1"})
    void anEntryWithoutContentIsRejected(int field, String value) throws IOException {
        byte[] damaged = Files.readAllBytes(file(Format.EPUB));
        ByteBuffer zip = ByteBuffer.wrap(damaged).order(ByteOrder.LITTLE_ENDIAN);
        int directory = zip.getInt(damaged.length - 6);
        int second = directory
                + 46
                + zip.getShort(directory + 28)
                + zip.getShort(directory + 30)
                + zip.getShort(directory + 32);
        zip.putInt(second + field, Integer.decode(value));

        assertThatThrownBy(
                        () -> new Stamper(FontLibrary.bundled()).stamp(damaged, TEXT, OutputStream.nullOutputStream()))
                .isInstanceOf(UnstampableException.class)
                .hasMessage("its ZIP container is damaged");
    }

    @Test
    void aTextMustBeOneLineWithSomethingInIt() {
        for (String text : List.of("", " ", "两\n行", "长".repeat(201))) {
            assertThatThrownBy(() -> PUBLISHER.stamp(file(Format.EPUB), text, new ByteArrayOutputStream()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("a stamp is one line of 1 to 200 characters");
        }
    }
}
