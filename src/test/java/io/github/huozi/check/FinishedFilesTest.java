package io.github.huozi.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.CheckReport;
import io.github.huozi.Publisher;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Severity;
import io.github.huozi.epub.EpubAssert;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FinishedFilesTest {

    private static final Publisher PUBLISHER = Publisher.create();

    @TempDir
    Path folder;

    private Path book;
    private Path out;

    @BeforeEach
    void aBook() throws IOException {
        book = Files.createDirectories(folder.resolve("book"));
        out = folder.resolve("out");
        Files.writeString(book.resolve("book.yaml"), """
                title: 试样
                language: zh-CN
                identifier: urn:uuid:6d8d3c1e-5f4b-4d59-9a66-0b6f3a1c2d3e
                rights: 版权所有
                """);
        Files.writeString(book.resolve("01 字模.md"), "# 字模\n\n第一段。\n\n## 刻\n\n第二段，有[印法](02%20排印.md#印)。\n");
        Files.writeString(book.resolve("02 排印.md"), "# 排印\n\n一样的话。\n\n一样的话。\n\n## 印\n\n末一段。\n");
        PUBLISHER.publish(book, out);
    }

    private Path file(String ending) {
        return out.resolve("试样." + ending);
    }

    private CheckReport check() {
        return PUBLISHER.check(book, out);
    }

    private List<String> faults() {
        return check().diagnostics().stream()
                .filter(found -> found.severity() != Severity.INFO)
                .map(Diagnostic::toString)
                .toList();
    }

    @Test
    void whatWeMakePassesEveryJudge() {
        CheckReport report = check();

        assertThat(report.files())
                .containsExactly(file("epub").toAbsolutePath(), file("pdf").toAbsolutePath());
        assertThat(report.diagnostics())
                .filteredOn(it -> it.code() != Code.CONVENTION && it.code() != Code.FOLDER_ACCOUNT)
                .isEmpty();
        assertThat(report.passes()).isTrue();
    }

    /** Writes the EPUB again with one text in one entry changed. */
    private void tamper(String name, String from, String to) throws IOException {
        Map<String, byte[]> entries = EpubAssert.entries(Files.readAllBytes(file("epub")));
        try (OutputStream stream = Files.newOutputStream(file("epub"));
                ZipOutputStream zip = new ZipOutputStream(stream)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                byte[] data = entry.getValue();
                if (entry.getKey().matches(name)) {
                    String text = new String(data, StandardCharsets.UTF_8);
                    assertThat(text).contains(from);
                    int at = text.lastIndexOf(from);
                    data = (text.substring(0, at) + to + text.substring(at + from.length()))
                            .getBytes(StandardCharsets.UTF_8);
                }
                ZipEntry written = new ZipEntry(entry.getKey());
                if (entry.getKey().equals("mimetype")) {
                    written.setMethod(ZipEntry.STORED);
                    written.setSize(data.length);
                    java.util.zip.CRC32 sum = new java.util.zip.CRC32();
                    sum.update(data);
                    written.setCrc(sum.getValue());
                }
                zip.putNextEntry(written);
                zip.write(data);
            }
        }
        Files.delete(file("pdf"));
    }

    /** The content document that has some words. */
    private String document(String words) throws IOException {
        return EpubAssert.entries(Files.readAllBytes(file("epub"))).keySet().stream()
                .filter(name -> name.startsWith("EPUB/text/"))
                .filter(name -> EpubAssert.text(bytes(), name).contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void wordsThatAFinishedEpubLacksAreReportedAtTheirLine() throws IOException {
        tamper(document("第一段"), "第一段", "第二段");

        assertThat(faults()).singleElement().satisfies(fault -> assertThat(fault)
                .startsWith("01 字模.md:3: where the source has “一”, the EPUB has “二”")
                .contains("[ACC-001]"));
    }

    @Test
    void aLinkThatLeadsNowhereInAnEpubIsReportedAtItsSource() throws IOException {
        String second = document("一样的话");
        tamper(second, "一样的话。</p>", "<a href=\"nowhere.xhtml\">一样的话。</a></p>");

        assertThat(faults()).singleElement().satisfies(fault -> assertThat(fault)
                .startsWith("02 排印.md:5:1: EPUBCheck says RSC-007")
                .contains("[CHK-010]"));
        assertThat(check().passes()).isFalse();
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(file("epub"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aFaultOfThePackageIsReportedAtTheFile() throws IOException {
        tamper("EPUB/package.opf", "<dc:language>zh-CN</dc:language>", "");

        assertThat(faults()).isNotEmpty().allSatisfy(fault -> assertThat(fault)
                .startsWith(file("epub").toAbsolutePath() + ": EPUBCheck says RSC-005 in EPUB/package.opf:"));
    }

    @Test
    void aFileOfAnotherKindIsReported() throws IOException {
        Files.writeString(file("epub"), "no zip");
        Files.writeString(file("pdf"), "no pdf");

        assertThat(check().diagnostics())
                .filteredOn(found -> found.severity() == Severity.ERROR)
                .extracting(Diagnostic::code)
                .contains(Code.FILE_UNREADABLE, Code.PDF_STRUCTURE);
    }

    @Test
    void aPdfCutOffIsReported() throws IOException {
        byte[] whole = Files.readAllBytes(file("pdf"));
        Files.write(file("pdf"), java.util.Arrays.copyOf(whole, whole.length / 2));

        assertThat(check().diagnostics()).extracting(Diagnostic::code).contains(Code.PDF_STRUCTURE);
    }

    @Test
    void fontsNotEmbeddedAndLinksToNowhereAreReported() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.showText("type");
                content.endText();
            }
            PDAnnotationLink link = new PDAnnotationLink();
            link.setRectangle(new PDRectangle(0, 0, 10, 10));
            link.setDestination(new PDNamedDestination("nowhere"));
            link.setContents("去处");
            page.setAnnotations(List.of(link));
            document.save(file("pdf").toFile());
        }
        assertThat(faults())
                .anyMatch(fault -> fault.contains("fonts are not embedded: Helvetica [CHK-015]"))
                .anyMatch(fault -> fault.contains("the link “去处” on page 1 leads nowhere [CHK-016]"))
                .hasSize(2);
    }

    @Test
    void whatVeraPdfFindsIsReported() throws IOException {
        byte[] whole = Files.readAllBytes(file("pdf"));
        try (PDDocument document = Loader.loadPDF(whole)) {
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("Lang"));
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.MARK_INFO);
            document.save(file("pdf").toFile());
        }
        assertThat(faults())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault).contains("veraPDF says ").contains("[CHK-011]"));
    }

    @Test
    void aFileOlderThanItsSourcesIsReported() throws IOException {
        Files.setLastModifiedTime(file("epub"), java.nio.file.attribute.FileTime.fromMillis(0));
        Files.setLastModifiedTime(file("pdf"), java.nio.file.attribute.FileTime.fromMillis(0));

        assertThat(check().diagnostics())
                .filteredOn(found -> found.code() == Code.FILE_STALE)
                .hasSize(2);
    }

    /** Our classes as a program has them that took neither of the optional dependencies. */
    private static final class WithoutJudges extends URLClassLoader {

        WithoutJudges() throws IOException {
            super(new URL[] {
                Publisher.class.getProtectionDomain().getCodeSource().getLocation()
            });
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("com.adobe.") || name.startsWith("org.verapdf.")) {
                throw new ClassNotFoundException(name);
            }
            if (name.startsWith("io.github.huozi.")) {
                synchronized (getClassLoadingLock(name)) {
                    Class<?> known = findLoadedClass(name);
                    return known == null ? findClass(name) : known;
                }
            }
            return super.loadClass(name, resolve);
        }
    }

    @Test
    void withoutTheOptionalDependenciesTheirCoordinatesAreReported() throws Exception {
        List<String> found = new ArrayList<>();
        try (WithoutJudges loader = new WithoutJudges()) {
            Class<?> type = loader.loadClass(Publisher.class.getName());
            Object publisher = type.getMethod("create").invoke(null);
            Method check = type.getMethod("check", Path.class, Path.class);
            Object report = check.invoke(publisher, book, out);
            for (Object diagnostic :
                    (List<?>) report.getClass().getMethod("diagnostics").invoke(report)) {
                found.add(diagnostic.toString());
            }
        }
        assertThat(found)
                .anyMatch(it -> it.contains("[CHK-012]") && it.contains("org.w3c:epubcheck:5.3.0"))
                .anyMatch(it -> it.contains("[CHK-012]") && it.contains("org.verapdf:validation-model:1.30.2"));
    }
}
