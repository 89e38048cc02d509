package io.github.huozi.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.huozi.Publisher;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Severity;
import io.github.huozi.epub.EpubAssert;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Finished files that are damaged by hand: each damage is reported where a person can fix it. */
class DamagedFilesTest {

    private static final Publisher PUBLISHER = Publisher.create();

    @TempDir
    static Path folder;

    private static Path book;
    private static byte[] epub;
    private static byte[] pdf;

    @TempDir
    Path out;

    @BeforeAll
    static void aBook() throws IOException {
        book = Files.createDirectories(folder.resolve("book"));
        Files.writeString(book.resolve("book.yaml"), """
                title: 试样
                language: zh-CN
                identifier: urn:uuid:6d8d3c1e-5f4b-4d59-9a66-0b6f3a1c2d3e
                rights: 版权所有
                styles: my.css
                """);
        Files.writeString(book.resolve("my.css"), "p {\n  hyphens: none;\n}\n");
        Files.writeString(book.resolve("01 字模.md"), """
                # 字模

                字模是铸字的模子。

                ![机](machine.png)

                字范用黄杨木刻成[^木]。

                ![范](pattern.png)

                [^木]: 也有用枣木的。
                """);
        Files.writeString(book.resolve("02 排印.md"), """
                # 排印

                一样的话。

                一样的话。

                | 名 | 义 |
                | --- | --- |
                | 盘 | 手盘 |

                ```c
                int press = 1;
                ```

                ## 印

                末一段，见[字模](01%20字模.md)。
                """);
        for (String picture : List.of("machine.png", "pattern.png")) {
            Files.write(book.resolve(picture), png(picture));
        }
        PUBLISHER.publish(book, folder.resolve("whole"));
        epub = Files.readAllBytes(folder.resolve("whole/试样.epub"));
        pdf = Files.readAllBytes(folder.resolve("whole/试样.pdf"));
    }

    private static byte[] png(String name) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 10 + name.length(), BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }

    /** What is done to the files of an EPUB, by their names. */
    private interface Damage {
        void to(Map<String, byte[]> entries) throws IOException;
    }

    private static Damage text(String entry, String from, String to) {
        return entries -> {
            String text = new String(entries.get(entry), StandardCharsets.UTF_8);
            assertThat(text).contains(from);
            entries.put(
                    entry,
                    text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to))
                            .getBytes(StandardCharsets.UTF_8));
        };
    }

    private static String entry(String part) {
        return EpubAssert.entries(epub).keySet().stream()
                .filter(name -> name.contains(part))
                .findFirst()
                .orElseThrow();
    }

    private static String chapter(String words) {
        return EpubAssert.entries(epub).keySet().stream()
                .filter(name -> name.startsWith("EPUB/text/"))
                .filter(name -> EpubAssert.text(epub, name).contains(words))
                .findFirst()
                .orElseThrow();
    }

    private List<String> epubWith(Damage damage) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>(EpubAssert.entries(epub));
        damage.to(entries);
        try (OutputStream stream = Files.newOutputStream(out.resolve("试样.epub"));
                ZipOutputStream zip = new ZipOutputStream(stream)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry written = new ZipEntry(entry.getKey());
                if (entry.getKey().equals("mimetype")) {
                    CRC32 sum = new CRC32();
                    sum.update(entry.getValue());
                    written.setMethod(ZipEntry.STORED);
                    written.setSize(entry.getValue().length);
                    written.setCrc(sum.getValue());
                }
                zip.putNextEntry(written);
                zip.write(entry.getValue());
            }
        }
        return told();
    }

    private List<String> told() {
        return PUBLISHER.check(book, out).diagnostics().stream()
                .filter(found -> found.severity() != Severity.INFO)
                .map(Diagnostic::toString)
                .toList();
    }

    /** A damage to a text, and the finding that comes first. */
    static List<Arguments> damagedTexts() {
        String first = chapter("字模是铸字");
        String second = chapter("一样的话");
        String file = "试样.epub: EPUBCheck says ";
        return List.of(
                arguments("not well-formed", text(first, "模子。</p>", "模子。"), "01 字模.md:7:1: EPUBCheck says RSC-005"),
                arguments(
                        "an id twice",
                        text(second, "末一段，", "末一段，<a id=\"x\"></a><a id=\"x\"></a>"),
                        "02 排印.md:17:1: EPUBCheck says RSC-005: Error while parsing file: Duplicate ID"),
                arguments(
                        "a fragment that is not there",
                        text(second, "字模</a>", "字模</a><a href=\"#nowhere\">x</a>"),
                        "02 排印.md:17:1: EPUBCheck says RSC-012"),
                arguments(
                        "a remote picture",
                        text(first, "<p>字模是", "<p><img src=\"https://example.org/x.png\" alt=\"x\"/>字模是"),
                        "01 字模.md:3:1: EPUBCheck says RSC-006"),
                arguments(
                        "an unknown element in a cell",
                        text(second, "手盘</td>", "<blink>手盘</blink></td>"),
                        "02 排印.md:9:6: EPUBCheck says RSC-005"),
                arguments(
                        "an unknown element in code",
                        text(second, " press = ", " <font>press</font> = "),
                        "02 排印.md:11:1: EPUBCheck says RSC-005"),
                arguments(
                        "an unknown element in a note",
                        text(first, "也有用枣木的", "<center>也有用枣木的</center>"),
                        "01 字模.md:11:7: EPUBCheck says RSC-005"),
                arguments(
                        "an old DOCTYPE",
                        text(first, "<!DOCTYPE html>", "<!DOCTYPE html PUBLIC \"x\" \"y\">"),
                        "01 字模.md:1:1: EPUBCheck says HTM-004"),
                arguments(
                        "a fault in a style sheet of the user's own",
                        text(entry("own-1.css"), "none;", "{"),
                        "my.css:2:"),
                arguments(
                        "a fault in ours",
                        text("EPUB/styles/book.css", "margin", "margin: {"),
                        file + "CSS-008 in EPUB/styles/book.css:"),
                arguments(
                        "a language that is none",
                        text("EPUB/package.opf", "<dc:language>zh-CN", "<dc:language>中文"),
                        file + "OPF-092 in EPUB/package.opf:8:"),
                arguments(
                        "no title",
                        text("EPUB/package.opf", "<dc:title id=\"title\">试样</dc:title>", ""),
                        file + "RSC-005 in EPUB/package.opf:"),
                arguments(
                        "an NCX out of order",
                        text("EPUB/toc.ncx", "playOrder=\"1\"", "playOrder=\"7\""),
                        file + "RSC-005 in EPUB/toc.ncx:"),
                arguments(
                        "a table of contents that leads nowhere",
                        text("EPUB/nav.xhtml", "href=\"text/", "href=\"text/gone-"),
                        file + "RSC-007 in EPUB/nav.xhtml:"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damagedTexts")
    void aDamagedTextIsReportedAtItsSourceOrInTheFile(String name, Damage damage, String told) throws IOException {
        assertThat(epubWith(damage))
                .anyMatch(it ->
                        it.replace(out.toAbsolutePath() + File.separator, "").startsWith(told))
                // Words that are damaged differ from those of the source as well.
                .allMatch(it -> it.contains("[CHK-010]; ") || it.contains("[ACC-001]; "));
    }

    /** A damage to the container, and the finding that comes first. */
    static List<Arguments> damagedContainers() {
        String file = "试样.epub: EPUBCheck says ";
        Damage broken = entries -> entries.put(entry("machine"), new byte[] {1, 2});
        Damage last = entries -> entries.put("mimetype", entries.remove("mimetype"));
        String first = chapter("字模是铸字");
        return List.of(
                arguments(
                        "a picture is gone",
                        gone(entry("machine")),
                        "01 字模.md:5:1: EPUBCheck says RSC-001 in EPUB/images/"),
                arguments("a picture is none", broken, "01 字模.md:5:1: EPUBCheck says MED-004 in EPUB/images/"),
                arguments("a chapter is gone", gone(first), "01 字模.md:1:1: EPUBCheck says RSC-001"),
                arguments("no mimetype", gone("mimetype"), file + "PKG-006: "),
                arguments("mimetype is not first", last, file + "PKG-006: "),
                arguments("no container.xml", gone("META-INF/container.xml"), file + "RSC-002: "));
    }

    private static Damage gone(String entry) {
        return entries -> assertThat(entries.remove(entry)).isNotNull();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damagedContainers")
    void aDamagedContainerIsReportedAtItsSourceOrAtTheFile(String name, Damage damage, String told) throws IOException {
        assertThat(epubWith(damage))
                .anyMatch(it ->
                        it.replace(out.toAbsolutePath() + File.separator, "").startsWith(told))
                .allMatch(it -> it.contains("[CHK-010]; "));
    }

    @Test
    void aHintSaysWhatToDo() throws IOException {
        assertThat(epubWith(text("EPUB/package.opf", "<dc:language>zh-CN", "<dc:language>中文")))
                .singleElement(STRING)
                .endsWith(
                        "; check the metadata in book.yaml, and make the book again; report it if that does not help");
        assertThat(epubWith(gone(entry("machine"))))
                .singleElement(STRING)
                .endsWith("; check the picture that the source names there, and make the book again");
        assertThat(epubWith(gone("mimetype")))
                .singleElement(STRING)
                .endsWith(
                        "; make the book again, and do not change the file afterwards; report it if that does not help");
        assertThat(epubWith(text(chapter("一样的话"), "手盘</td>", "<blink>手盘</blink></td>")))
                .singleElement(STRING)
                .doesNotContain("; expected ")
                .endsWith("; check the source or template it comes from; report it if neither is yours");
    }

    /** What is done to a PDF. */
    private interface PdfDamage {
        void to(PDDocument document) throws IOException;
    }

    private List<String> pdfWith(PdfDamage damage) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            damage.to(document);
            document.save(out.resolve("试样.pdf").toFile());
        }
        return told();
    }

    /** The structure elements of a type, in reading order. */
    private static List<COSDictionary> tags(PDDocument document, String type) {
        List<COSDictionary> found = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), type, found);
        return found;
    }

    private static void collect(COSDictionary at, String type, List<COSDictionary> found) {
        if (type.equals(at.getNameAsString(COSName.S))) {
            found.add(at);
        }
        COSBase kids = at.getDictionaryObject(COSName.K);
        if (kids instanceof COSDictionary one) {
            collect(one, type, found);
        } else if (kids instanceof COSArray all) {
            for (int i = 0; i < all.size(); i++) {
                if (all.getObject(i) instanceof COSDictionary one) {
                    collect(one, type, found);
                }
            }
        }
    }

    @Test
    void aPictureWithoutItsTextIsReportedAtItsSource() throws IOException {
        assertThat(pdfWith(document -> tags(document, "Figure").stream()
                        .filter(figure -> "范".equals(figure.getString(COSName.ALT)))
                        .forEach(figure -> figure.removeItem(COSName.ALT))))
                .singleElement(STRING)
                .startsWith("01 字模.md:9:1: veraPDF says UA1 7.3-1 on page 7: ")
                .contains("[CHK-011]; check the source or style sheet it comes from");
    }

    @Test
    void anInvalidTagIsReportedAtItsBlock() throws IOException {
        assertThat(pdfWith(document -> tags(document, "H2").forEach(tag -> tag.setName(COSName.S, "Nothing"))))
                .isNotEmpty()
                .allMatch(it -> it.startsWith("02 排印.md:15:1: veraPDF says "));
        // Of two paragraphs that say the same, the second.
        assertThat(pdfWith(document -> tags(document, "P").stream()
                        .filter(tag -> isSecondTwin(document, tag))
                        .forEach(tag -> tag.setName(COSName.S, "Nothing"))))
                .isNotEmpty()
                .allMatch(it -> it.startsWith("02 排印.md:5:1: veraPDF says "));
        assertThat(pdfWith(document -> tags(document, "TH").forEach(tag -> tag.removeItem(COSName.A))))
                .isNotEmpty()
                .allMatch(it -> it.startsWith("02 排印.md:") && it.contains(" says UA1 7.5-1 on page 8"));
    }

    /** The chapter's own paragraphs are the first two after its heading. */
    private static boolean isSecondTwin(PDDocument document, COSDictionary tag) {
        COSDictionary heading = tags(document, "H1").get(1);
        COSArray siblings = (COSArray) heading.getCOSDictionary(COSName.P).getDictionaryObject(COSName.K);
        for (int i = 0; i + 2 < siblings.size(); i++) {
            if (siblings.getObject(i) == heading) {
                return siblings.getObject(i + 2) == tag;
            }
        }
        return false;
    }

    @Test
    void aLinkIsReportedAtTheBlockThatHoldsItsWords() throws IOException {
        assertThat(pdfWith(document -> {
                    for (PDAnnotation link : document.getPage(7).getAnnotations()) {
                        link.getCOSObject().removeItem(COSName.CONTENTS);
                    }
                }))
                .singleElement(STRING)
                .startsWith("02 排印.md:17:1: veraPDF says UA1 7.18.5-2 on page 8: ");
    }

    @Test
    void aFaultWithoutASourceIsReportedAtTheFileOrAtThePagesFirstHeading() throws IOException {
        String file = out.resolve("试样.pdf").toAbsolutePath().toString();
        assertThat(pdfWith(DamagedFilesTest::takeAFontOut))
                .allMatch(it -> it.startsWith(file))
                .anyMatch(
                        it -> it.contains("fonts are not embedded: ") && it.contains("[CHK-015]; make the book again"))
                .anyMatch(it -> it.contains(" says UA1 7.21.4.1-1 on page 3: ")
                        && it.contains("[CHK-011]; make the book again"));
        assertThat(pdfWith(document -> {
                    PDPage page = document.getPage(7);
                    try (PDPageContentStream more =
                            new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
                        more.addRect(0, 0, 3, 3);
                        more.fill();
                    }
                }))
                .singleElement(STRING)
                .startsWith("02 排印.md:1:1: veraPDF says UA1 7.1-3 on page 8: ");
    }

    private static void takeAFontOut(PDDocument document) {
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSDictionary font
                    && COSName.FONT_DESC.equals(font.getCOSName(COSName.TYPE))) {
                font.removeItem(COSName.FONT_FILE2);
                return;
            }
        }
    }

    @Test
    void withoutFinishedFilesTheSourcesAreChecked() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Files.writeString(sources.resolve("01 字模.md"), "# 字模\n\n铸字,印刷。\n\n![](none.png)\n");
        assertThat(PUBLISHER.check(sources, out.resolve("nothing")).files()).isEmpty();
        assertThat(PUBLISHER.check(sources, out.resolve("nothing")).diagnostics())
                .extracting(Diagnostic::toString)
                .anyMatch(it -> it.startsWith("01 字模.md:3:3: half-width marks"))
                .anyMatch(it -> it.startsWith("01 字模.md:5:1: ") && it.contains("none.png"));
    }
}
