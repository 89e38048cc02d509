package io.github.huozi.read;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.DefaultReportImpl;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.nodes.Element;

/** Puts contents into the smallest EPUB that can hold them, and says what EPUBCheck says of it. */
final class EpubJudge {

    private EpubJudge() {}

    /** All errors and warnings, each after the number of its content. Pictures and links count for nothing here. */
    static List<String> judge(List<Element> bodies, Path folder) throws IOException {
        Path file = folder.resolve("judged.epub");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            stored(zip, "mimetype", "application/epub+zip");
            add(
                    zip,
                    "META-INF/container.xml",
                    "<container version='1.0' xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles>"
                            + "<rootfile full-path='p.opf' media-type='application/oebps-package+xml'/></rootfiles></container>");
            add(zip, "p.opf", packageDocument(bodies.size()));
            add(zip, "nav.xhtml", page("<nav epub:type='toc'><ol><li><a href='c0.xhtml'>一</a></li></ol></nav>"));
            for (int at = 0; at < bodies.size(); at++) {
                add(zip, "c" + at + ".xhtml", page(document(bodies.get(at))));
            }
        }
        List<String> found = new ArrayList<>();
        DefaultReportImpl report = new DefaultReportImpl(file.toString()) {
            @Override
            public void message(Message message, EPUBLocation location, Object... args) {
                if (message.getSeverity() == Severity.ERROR
                        || message.getSeverity() == Severity.FATAL
                        || message.getSeverity() == Severity.WARNING) {
                    found.add(location.getPath() + ":" + location.getLine() + " " + message.getMessage(args));
                }
            }
        };
        new EpubCheck(file.toFile(), report).check();
        return found;
    }

    private static String document(Element body) {
        Element copy = body.clone();
        copy.select("img").forEach(picture -> picture.tagName("span")
                .removeAttr("src")
                .removeAttr("alt")
                .removeAttr("width")
                .removeAttr("height"));
        for (Element element : copy.getAllElements()) {
            element.removeAttr("href");
            element.attributes().asList().stream()
                    .filter(attribute -> attribute.getKey().startsWith("huozi-"))
                    .forEach(attribute -> element.removeAttr(attribute.getKey()));
        }
        return "<p>首</p>" + Reading.xhtml(copy);
    }

    private static String page(String body) {
        return "<html xmlns='http://www.w3.org/1999/xhtml' xmlns:epub='http://www.idpf.org/2007/ops' lang='zh' xml:lang='zh'>"
                + "<head><title>一</title></head><body>" + body + "</body></html>";
    }

    private static String packageDocument(int count) {
        StringBuilder manifest = new StringBuilder();
        StringBuilder spine = new StringBuilder();
        for (int at = 0; at < count; at++) {
            manifest.append("<item id='c")
                    .append(at)
                    .append("' href='c")
                    .append(at)
                    .append(".xhtml' media-type='application/xhtml+xml'/>");
            spine.append("<itemref idref='c").append(at).append("'/>");
        }
        return "<package xmlns='http://www.idpf.org/2007/opf' version='3.0' unique-identifier='u' xml:lang='zh'>"
                + "<metadata xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:identifier id='u'>urn:x:y</dc:identifier>"
                + "<dc:title>一</dc:title><dc:language>zh</dc:language>"
                + "<meta property='dcterms:modified'>2026-01-01T00:00:00Z</meta></metadata>"
                + "<manifest><item id='nav' href='nav.xhtml' media-type='application/xhtml+xml' properties='nav'/>"
                + manifest + "</manifest><spine>" + spine + "</spine></package>";
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void stored(ZipOutputStream zip, String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
