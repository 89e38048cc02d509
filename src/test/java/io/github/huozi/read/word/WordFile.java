package io.github.huozi.read.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Documents of Word for tests, put together of XML that can be read. */
final class WordFile {

    private static final Path SAMPLES = Path.of("src/test/resources/io/github/huozi/read/word");
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** The namespaces that the samples have. */
    static final String NAMES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

    private WordFile() {}

    /** A sample that lies unpacked in the repository. */
    static byte[] sample(String name) throws IOException {
        Path folder = SAMPLES.resolve(name);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                parts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return zip(parts);
    }

    /** A document with this in its body, and with more parts. */
    static byte[] of(String body, Map<String, String> more) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "_rels/.rels",
                utf8("<Relationships xmlns=\"" + PACKAGE + "\"><Relationship Id=\"a\" Type=\"" + OFFICE
                        + "officeDocument\" Target=\"word/document.xml\"/></Relationships>"));
        StringBuilder relations = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "\">");
        for (String type : List.of("styles", "numbering")) {
            relations.append(
                    "<Relationship Id=\"" + type + "\" Type=\"" + OFFICE + type + "\" Target=\"" + type + ".xml\"/>");
        }
        parts.put("word/_rels/document.xml.rels", utf8(relations + "</Relationships>"));
        parts.put("word/document.xml", utf8("<w:document" + NAMES + "><w:body>" + body + "</w:body></w:document>"));
        more.forEach((name, text) -> parts.put(name, utf8(text)));
        return zip(parts);
    }

    static byte[] of(String body) {
        return of(body, Map.of());
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
