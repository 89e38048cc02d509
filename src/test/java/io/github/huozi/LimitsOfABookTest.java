package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.huozi.api.Manuscript;
import io.github.huozi.api.Source;
import io.github.huozi.book.control.Limits;
import io.github.huozi.book.file.Binary;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What exceeds a limit is reported at its place. */
class LimitsOfABookTest {

    private static final Publisher PUBLISHER = Publisher.create();

    private static Manuscript book(String first, String second) {
        return Manuscript.builder()
                .title("限度")
                .author("毕生")
                .language("zh-CN")
                .identifier("urn:uuid:6f1c2a0e-0b62-4a6d-9c52-0f5a43b7d0f2")
                .chapter("一", Source.markdown(first).named("一.md"))
                .chapter("二", Source.markdown(second).named("二.md"))
                .resources(path -> path.endsWith(".png") ? Optional.of(picture()) : Optional.empty())
                .build();
    }

    private static Binary picture() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Binary.owning(out.toByteArray());
    }

    private static List<String> told(Manuscript book, Limits limits, Format format) {
        PublishRequest request = PublishRequest.of(book).limits(limits);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            return words(PUBLISHER.write(request, format, out).diagnostics());
        } catch (PublishException e) {
            assertThat(out.size()).isZero();
            return words(e.diagnostics());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(found -> found.code() == Code.LIMIT_EXCEEDED || found.code() == Code.PICTURE_TOO_LARGE)
                .map(Diagnostic::toString)
                .toList();
    }

    @Test
    void aSourceThatIsTooLargeIsNamed() {
        assertThat(told(
                        book("短", "长".repeat(40)),
                        Limits.builder().sourceBytes(100).build(),
                        Format.EPUB))
                .containsExactly(
                        "二.md: the file has 120 bytes, but a source may have at most 100 [HZ-003]; divide it, or raise"
                                + " the limits of the request");
    }

    @Test
    void theSourceThatMakesTheBookTooLargeIsNamed() {
        assertThat(told(
                        book("长".repeat(20), "长".repeat(20)),
                        Limits.builder().bookBytes(100).build(),
                        Format.EPUB))
                .containsExactly(
                        "二.md: with this file the sources of the book have more than 100 bytes [HZ-003]; divide the"
                                + " book, or raise the limits of the request");
    }

    @Test
    void aChapterOfTooManyElementsIsNamed() {
        assertThat(told(book("一\n\n二\n\n三", "一"), Limits.builder().elements(3).build(), Format.EPUB))
                .containsExactly(
                        "一.md: the chapter has 4 elements, but at most 3 are allowed [HZ-003]; divide it, or raise the"
                                + " limits of the request");
    }

    @Test
    void aPdfOfTooManyPagesIsNotMade() {
        assertThat(told(book("一", "二"), Limits.builder().pages(2).build(), Format.PDF))
                .singleElement()
                .asString()
                .matches("the PDF has \\d+ pages, but at most 2 are allowed \\[HZ-003\\]; divide the book, .*");
    }

    @Test
    void aPictureThatIsTooLargeBecomesText() {
        Limits limits = Limits.builder().picturePixels(199).build();
        assertThat(told(book("![](a.png)", "二"), limits, Format.EPUB))
                .singleElement()
                .asString()
                .startsWith("一.md:1")
                .contains("20 × 10 pixels large");
    }

    @Test
    void aPictureBeyondThoseThatABookMayHaveBecomesText() {
        Limits limits = Limits.builder().allPicturePixels(399).build();
        assertThat(told(book("![](a.png)", "![](b.png) ![](a.png)"), limits, Format.EPUB))
                .singleElement()
                .asString()
                .startsWith("二.md:1")
                .contains("exceeds the remaining pixel limit of the book");
    }

    @Test
    void aRequestSaysWhatADeadlineIs() {
        PublishRequest request = PublishRequest.of(book("一", "二"));
        assertThat(request.deadline()).isEmpty();
        assertThat(catchThrowableOfType(
                        IllegalArgumentException.class, () -> request.deadline(java.time.Duration.ZERO)))
                .isNotNull();
    }
}
