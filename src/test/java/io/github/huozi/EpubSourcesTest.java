package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** EPUBs as sources: an old EPUB 2 in order, one with faults, and those that are rejected. */
class EpubSourcesTest {

    private static final String CONTAINER = """
            <?xml version="1.0"?>
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
            <rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
            """;

    private static final String OPF = """
            <?xml version="1.0"?>
            <package xmlns="http://www.idpf.org/2007/opf" version="2.0" unique-identifier="id">
            <metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">
            <dc:title>旧船记</dc:title><dc:creator opf:role="aut">陆远帆</dc:creator><dc:language>zh-CN</dc:language>
            <dc:publisher>江上书屋</dc:publisher><dc:description>&lt;p&gt;一条船的一生。&lt;/p&gt;</dc:description>
            <dc:identifier id="id">x</dc:identifier><meta name="cover" content="pic"/></metadata>
            <manifest>
            <item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>
            <item id="css" href="s.css" media-type="text/css"/>
            <item id="pic" href="img/a%20b.png" media-type="image/png"/>
            <item id="c0" href="cover.html" media-type="application/xhtml+xml"/>
            <item id="c1" href="t/one.html" media-type="application/xhtml+xml"/>
            <item id="c2" href="t/two.html" media-type="application/xhtml+xml"/>
            <item id="n" href="t/notes.html" media-type="application/xhtml+xml"/>
            </manifest>
            <spine toc="ncx"><itemref idref="c0"/><itemref idref="c1"/><itemref idref="c2"/><itemref idref="n"/></spine>
            <guide><reference type="cover" href="cover.html"/></guide></package>
            """;

    private static final String NCX = """
            <?xml version="1.0"?>
            <!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" "http://www.daisy.org/z3986/2005/ncx-2005-1.dtd">
            <ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1"><navMap>
            <navPoint id="a"><navLabel><text>上篇</text></navLabel><content src="t/one.html"/>
            <navPoint id="b"><navLabel><text>第一章 下水</text></navLabel><content src="t/one.html#k1"/></navPoint>
            <navPoint id="c"><navLabel><text>第二章 上岸</text></navLabel><content src="t/two.html"/></navPoint>
            </navPoint></navMap></ncx>
            """;

    @TempDir
    Path folder;

    private static String page(String body) {
        return "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head><body>"
                + body + "</body></html>";
    }

    private static Map<String, byte[]> old() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        put(files, "META-INF/container.xml", CONTAINER);
        put(files, "OEBPS/content.opf", OPF);
        put(files, "OEBPS/toc.ncx", NCX);
        put(files, "OEBPS/s.css", ".calibre3 { font-style: italic } .b2{font-weight:bold}");
        put(files, "OEBPS/cover.html", page("<div><svg><image xlink:href=\"img/a%20b.png\"/></svg></div>"));
        put(
                files,
                "OEBPS/t/one.html",
                page("<div class=\"calibre\"><p class=\"big\">上篇</p><p>卷首的一句话。</p>"
                        + "<h3 id=\"k1\">第一章 下水</h3><p>船是<span class=\"calibre3\">慢慢</span>造的<sup><a id=\"r1\" href=\"notes.html#n1\">1</a></sup>，"
                        + "<span class=\"b2\">很重</span>。见<a href=\"two.html#here\">上岸</a>。</p></div>"));
        put(
                files,
                "OEBPS/t/two.html",
                page("<p class=\"title\">第二章</p><p class=\"title\">上岸</p>"
                        + "<p id=\"here\">它老了。<a id=\"p12\" class=\"pagebreak\" epub:type=\"pagebreak\">12</a></p>"
                        + "<p><img src=\"../img/a%20b.png\" alt=\"一条船\"/></p>"));
        put(files, "OEBPS/t/notes.html", page("<h2>注释</h2><p id=\"n1\"><a href=\"one.html#r1\">1</a> 造了三年。</p>"));
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB), "png", picture);
        files.put("OEBPS/img/a b.png", picture.toByteArray());
        return files;
    }

    private static void put(Map<String, byte[]> files, String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(Map<String, byte[]> files) throws IOException {
        Path book = Files.createDirectories(folder.resolve("书"));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(book.resolve("旧.epub")))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return book;
    }

    private FinishedBook sound(Map<String, byte[]> files, String... findings) throws IOException {
        FinishedBook made = FinishedBook.of(write(files), folder.resolve("out"));
        made.isSound();
        assertThat(made.warnings().stream().map(warning -> warning.code().id()).sorted())
                .as(made.warnings().toString())
                .containsExactly(findings);
        return made;
    }

    @Test
    void anOldEpubBecomesACleanOne() throws IOException {
        FinishedBook book = sound(old());

        assertThat(book.contents()).containsExactly("上篇", "  第一章 下水", "  第二章 上岸");
        assertThat(book.epubText()).contains("卷首的一句话。", "造了三年。").doesNotContain("12", "注释");
        assertThat(book.documents().stream().flatMap(it -> it.select("em, strong").eachText().stream()))
                .containsExactlyInAnyOrder("慢慢", "很重");
        assertThat(book.documents().stream().flatMap(it -> it.select("aside[role=doc-footnote]").eachText().stream()))
                .hasSize(1);
        assertThat(book.documents().stream()
                        .flatMap(it -> it.select("p > a[href]:not([role])").eachAttr("href").stream()))
                .anyMatch(href -> href.contains("#"));
    }

    /** As pandoc writes it: a page of the spine that no guide names. */
    @Test
    void aTitlePageWithoutAnEntryIsNotAChapter() throws IOException {
        Map<String, byte[]> files = old();
        put(
                files,
                "OEBPS/content.opf",
                OPF.replace(
                                "<item id=\"c1\"",
                                "<item id=\"t\" href=\"t/title_page.html\" media-type=\"application/xhtml+xml\"/><item id=\"c1\"")
                        .replace("<itemref idref=\"c1\"/>", "<itemref idref=\"t\"/><itemref idref=\"c1\"/>"));
        put(files, "OEBPS/t/title_page.html", page("<h1>旧船记</h1><p>作者：陆远帆</p><p>江上书屋</p>"));

        assertThat(sound(files).contents()).containsExactly("上篇", "  第一章 下水", "  第二章 上岸");
    }

    @Test
    void anEpubWithFaultsBecomesABookAndTheyAreReported() throws IOException {
        Map<String, byte[]> files = old();
        put(files, "../../escape.html", page("<p>外面</p>"));
        StringBuilder deep = new StringBuilder();
        for (int level = 0; level < 40; level++) {
            deep.append("<navPoint><navLabel><text>层")
                    .append(level)
                    .append("</text></navLabel><content src=\"t/one.html\"/>");
        }
        put(files, "OEBPS/toc.ncx", NCX.replace("</navMap>", deep + "</navPoint>".repeat(40) + "</navMap>"));
        put(
                files,
                "OEBPS/t/two.html",
                "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + page("<p>&x;它老了</p><p>没有收尾<b>的标签"));

        FinishedBook book = sound(files, "ASM-001", "READ-046", "READ-046");

        assertThat(book.epubText()).contains("它老了", "没有收尾的标签").doesNotContain("root:", "外面");
    }

    private List<String> refused(Map<String, byte[]> files) throws IOException {
        Path book = write(files);
        PublishException refused = catchThrowableOfType(
                PublishException.class, () -> Publisher.create().publish(book, folder.resolve("out"), Format.EPUB));
        return refused.diagnostics().stream()
                .filter(found -> found.code().id().equals("READ-046"))
                .map(Object::toString)
                .toList();
    }

    @Test
    void lockedBooksAreRejected() throws IOException {
        Map<String, byte[]> files = old();
        put(files, "META-INF/encryption.xml", """
                <encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><enc:EncryptedData xmlns:enc="http://www.w3.org/2001/04/xmlenc#">
                <enc:EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></enc:EncryptedData></encryption>
                """);

        assertThat(refused(files)).singleElement().asString().contains("encrypted");
    }

    @Test
    void fontsMayBeObfuscated() throws IOException {
        Map<String, byte[]> files = old();
        put(files, "META-INF/encryption.xml", """
                <encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><enc:EncryptedData xmlns:enc="http://www.w3.org/2001/04/xmlenc#">
                <enc:EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/></enc:EncryptedData></encryption>
                """);

        assertThat(FinishedBook.of(write(files), folder.resolve("out")).contents())
                .hasSize(3);
    }

    @Test
    void bombsAreRejected() throws IOException {
        Map<String, byte[]> files = old();
        files.put("OEBPS/t/bomb.html", new byte[60_000_000]);

        assertThat(refused(files)).singleElement().asString().contains("inflates to more");
    }
}
