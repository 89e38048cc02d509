package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are damaged, or are not what their names say: each is reported, and the chapters after it are read. */
class DamagedFileTest {

    private static final String TEXT = "# 选土\n\n这一章讲的是怎样选土，土要晒，也要筛。\n";

    private static final String LAST = "# 出窑\n\n[再看](nowhere.md)。\n";

    @TempDir
    Path folder;

    private static byte[] encoded(String format) {
        BufferedImage image = new BufferedImage(90, 60, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        for (int x = 0; x < 90; x++) {
            graphics.setColor(new Color(x * 2, 255 - x * 2, x * 37 % 256));
            graphics.fillRect(x, 0, 1, 60);
        }
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            assertThat(ImageIO.write(image, format, bytes)).as(format).isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] half(String format) {
        byte[] whole = encoded(format);
        return Arrays.copyOf(whole, whole.length / 2);
    }

    /** Noise where the pixels are. */
    private static byte[] noise(String format, int from) {
        byte[] bytes = encoded(format);
        byte[] noise = new byte[bytes.length - from];
        new Random(7).nextBytes(noise);
        System.arraycopy(noise, 0, bytes, from, noise.length);
        return bytes;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A lossless WebP of 90 × 60 whose pixels are missing. */
    private static byte[] webp() {
        return ascii("RIFF \0\0\0WEBPVP8L\u0014\0\0\0/Y\u00C0\u000E\0");
    }

    static Stream<Arguments> pictures() {
        return Stream.of(
                Arguments.of("half.png", half("png"), "IMG-003", "truncated"),
                Arguments.of("noise.png", noise("png", 60), "IMG-003", "damaged"),
                Arguments.of("head.png", Arrays.copyOf(encoded("png"), 12), "IMG-003", "truncated"),
                Arguments.of("half.jpg", half("jpeg"), "IMG-003", "truncated"),
                Arguments.of("head.jpg", Arrays.copyOf(encoded("jpeg"), 20), "IMG-003", "truncated"),
                Arguments.of("half.gif", half("gif"), "IMG-003", "damaged"),
                Arguments.of("head.gif", Arrays.copyOf(encoded("gif"), 12), "IMG-003", "damaged"),
                Arguments.of("half.bmp", half("bmp"), "IMG-003", "damaged"),
                Arguments.of("half.tiff", half("tiff"), "IMG-003", "damaged"),
                Arguments.of("head.tiff", ascii("II*\0\u0008\0\0\0"), "IMG-003", "damaged"),
                Arguments.of("half.webp", webp(), "IMG-003", "damaged"),
                Arguments.of("open.svg", ascii("<svg xmlns='http://www.w3.org/2000/svg'><g><a"), "IMG-003", "XML"),
                Arguments.of(
                        "crossed.svg",
                        ascii("<svg xmlns='http://www.w3.org/2000/svg'><g><a></g></a></svg>"),
                        "IMG-003",
                        "XML"),
                Arguments.of("no-bytes.png", new byte[0], "IMG-003", "empty"),
                Arguments.of("zeros.png", new byte[4000], "IMG-004", "not a picture"),
                Arguments.of("page.png", ascii("<!DOCTYPE html><html></html>"), "IMG-004", "HTML"),
                Arguments.of("pointer.png", ascii("version https://git-lfs.github.com/spec/v1\n"), "IMG-004", "LFS"),
                Arguments.of("text.jpg", TEXT.getBytes(StandardCharsets.UTF_8), "IMG-004", "not a picture"),
                Arguments.of("paper.png", ascii("%PDF-1.7\n"), "IMG-004", "a PDF"),
                Arguments.of("no.avif", ascii("\0\0\0 ftypavif\0\0\0\0"), "IMG-004", "plug-in"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures")
    void aDamagedPictureIsReportedAtItsLine(String name, byte[] bytes, String code, String reason) throws IOException {
        Files.writeString(folder.resolve("a.md"), TEXT + "\n![图](" + name + ")\n");
        Files.write(folder.resolve(name), bytes);

        assertFault("a.md:5:1: ", code, name + ", which is", reason);
    }

    static Stream<Arguments> data() {
        String png = Base64.getEncoder().encodeToString(encoded("png"));
        return Stream.of(
                Arguments.of("data:image/png;base64," + png.substring(0, png.length() / 2), "IMG-003", "truncated"),
                Arguments.of("data:image/png;base64,@@@@", "IMG-003", "empty"),
                Arguments.of("data:image/png;base64,", "IMG-003", "empty"),
                Arguments.of("data:image/heic;base64,AAAA", "IMG-004", "not a picture"),
                Arguments.of("data:text/html,404", "IMG-004", "not a picture"),
                Arguments.of("data:image/png;base64", "IMG-002", "missing"),
                Arguments.of("data:", "IMG-002", "missing"),
                Arguments.of("blob:https://a.example/1", "IMG-002", "missing"),
                Arguments.of("data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%3E", "IMG-003", "XML"));
    }

    @ParameterizedTest
    @MethodSource("data")
    void soIsOneInTheAddressItself(String src, String code, String reason) throws IOException {
        Files.writeString(folder.resolve("a.md"), TEXT + "\n![图](" + src + ")\n");

        assertFault("a.md:5:1: ", code, src.substring(0, Math.min(18, src.length())), reason);
    }

    private static Arguments chapter(String name, byte[] bytes, String place, String code, String reason) {
        return Arguments.of(name, bytes, place, code, reason);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Stream<Arguments> chapters() {
        byte[] random = new byte[3000];
        new Random(3).nextBytes(random);
        String lfs = "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n";
        String traditional = "# 選土\n\n這一章講的是怎樣選土，土要曬，也要篩。\n";
        return Stream.of(
                chapter("no bytes", new byte[0], "", "READ-004", "nothing but its title"),
                chapter("blanks", utf8(" \n\t\n\u3000\n"), "", "READ-004", "nothing but its title"),
                chapter("only a byte order mark", utf8("\uFEFF"), "", "READ-004", "nothing but its title"),
                chapter("only a title", utf8("# 选土\n"), "", "READ-004", "nothing but its title"),
                chapter("only a comment", utf8("<!-- 以后写 -->\n"), "", "READ-004", "nothing but its title"),
                chapter("only front matter", utf8("---\ntitle: 选土\n---\n"), "", "READ-004", "nothing but its title"),
                chapter("binary", random, ":1:2", "READ-001", "not text"),
                chapter("a picture", encoded("png"), "", "READ-002", "a PNG"),
                chapter("a PDF", ascii("%PDF-1.7\n%\u00E2\u00E3\n1 0 obj"), "", "READ-002", "a PDF"),
                chapter("a Word file", ascii("PK\u0003\u0004\u0014\0\u0006\0\u0008"), "", "READ-002", "ZIP"),
                chapter("a pointer", ascii(lfs), "", "READ-002", "git lfs pull"),
                chapter("UTF-16", TEXT.getBytes(StandardCharsets.UTF_16), "", "READ-017", "UTF-16BE"),
                chapter("UTF-16, unmarked", TEXT.getBytes(StandardCharsets.UTF_16LE), "", "READ-017", "UTF-16LE"),
                chapter("UTF-32", TEXT.getBytes(Charset.forName("UTF-32")), "", "READ-001", "UTF-32"),
                chapter("GBK", TEXT.getBytes(Charset.forName("GBK")), "", "READ-017", "GB18030"),
                chapter("Big5", traditional.getBytes(Charset.forName("Big5")), "", "READ-017", "Big5"),
                chapter(
                        "a few words of GBK",
                        "# 选土\n\n土要晒。\n".getBytes(Charset.forName("GBK")),
                        ":1:4",
                        "READ-001",
                        "选土"),
                chapter("half a character", Arrays.copyOf(utf8(TEXT), 14), ":3:2", "READ-001", "cut off"),
                chapter("NUL", utf8(TEXT.replace("，", "\0，")), ":3:11", "READ-010", "U+0000"),
                chapter("colours of a terminal", utf8(TEXT.replace("，", "\u001B[0m，")), ":3:11", "READ-010", "U+001B"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("chapters")
    void aDamagedChapterIsReported(String name, byte[] bytes, String place, String code, String reason)
            throws IOException {
        Files.write(folder.resolve("a.md"), bytes);
        assertFault("a.md" + place + ": ", code, reason);

        Files.writeString(folder.resolve("SUMMARY.md"), "- [选土](a.md)\n- [出窑](z.md)\n");
        assertFault("a.md" + place + ": ", code, reason);
    }

    @Test
    void anythingButARegularFileIsReported(@TempDir Path elsewhere) throws IOException {
        Files.createDirectories(folder.resolve("x.md"));
        Path outside = Files.writeString(elsewhere.resolve("a.md"), TEXT);
        Files.createSymbolicLink(folder.resolve("link.md"), outside);
        Files.createSymbolicLink(folder.resolve("gone.md"), folder.resolve("nothing.md"));
        Files.writeString(
                folder.resolve("SUMMARY.md"), "- [选土](x.md)\n- [和泥](link.md)\n- [装窑](gone.md)\n- [出窑](z.md)\n");
        assertFault("SUMMARY.md: ", "OUT-019", "x.md (line 1), gone.md (line 3)");
        assertFault("SUMMARY.md:2:3: ", "OUT-008", "`link.md` is outside the book's folder");

        Files.delete(folder.resolve("SUMMARY.md"));
        Files.writeString(folder.resolve("z.md"), LAST);
        assertThat(Faults.of(folder)).as("a folder and links are no chapters").hasSize(1);
    }

    /** A fault with all of this in its line, and a hint; what is wrong in the last chapter is reported as well. */
    private void assertFault(String place, String code, String... words) throws IOException {
        Files.writeString(folder.resolve("z.md"), LAST);
        assertThat(Faults.of(folder))
                .anySatisfy(fault -> {
                    assertThat(fault.toString())
                            .startsWith(place)
                            .contains("[" + code + "]")
                            .contains(words);
                    assertThat(fault.hint()).isNotBlank();
                })
                .anySatisfy(fault -> assertThat(fault.position().path()).contains("z.md"));
    }
}
