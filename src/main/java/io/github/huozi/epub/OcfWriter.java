package io.github.huozi.epub;

import io.documentnode.epub4j.domain.Book;
import io.documentnode.epub4j.domain.Resource;
import io.documentnode.epub4j.epub.EpubWriter;
import io.github.huozi.book.control.BuildControl;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a book as an OCF ZIP container (EPUB 3.3, 4.3): {@code mimetype} first and stored, then the container document,
 * then everything else by name, every entry with the same time. The same book gives the same bytes.
 */
final class OcfWriter extends EpubWriter {

    /** The folder of everything that belongs to the book. */
    static final String ROOT = "EPUB/";

    private static final String FONTS = ROOT + EmbeddedFonts.FOLDER;

    private static final String MEDIA_TYPE = "application/epub+zip";

    /** The first DOS time of ZIP; not midnight, for which Java would write an extra field. */
    private static final Instant FIRST = Instant.parse("1980-01-01T00:00:02Z");

    /** The last DOS time of ZIP. */
    private static final Instant LAST = Instant.parse("2107-12-31T23:59:58Z");

    /** Types that are compressed already. */
    private static final Set<String> STORED = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

    private final LocalDateTime time;
    private final BuildControl control;
    private long fontBytes;

    /**
     * @param modified the time of all entries
     * @param control cancels it between two entries
     */
    OcfWriter(Instant modified, BuildControl control) {
        this.control = control;
        Instant clamped = modified.isBefore(FIRST) ? FIRST : modified.isAfter(LAST) ? LAST : modified;
        this.time = LocalDateTime.ofInstant(clamped, ZoneOffset.UTC);
    }

    /** Writes the book; {@code out} stays open. */
    @Override
    public void write(Book book, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(new StaysOpen(out), StandardCharsets.UTF_8)) {
            store(zip, "mimetype", MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII));
            deflate(zip, "META-INF/container.xml", container(book).getBytes(StandardCharsets.UTF_8));
            TreeMap<String, Resource> byName = new TreeMap<>();
            book.getResources().getAll().forEach(resource -> byName.put(resource.getHref(), resource));
            byName.put(book.getOpfResource().getHref(), book.getOpfResource());
            for (Resource resource : byName.values()) {
                byte[] data = resource.getData();
                if (STORED.contains(resource.getMediaType().getName())) {
                    store(zip, ROOT + resource.getHref(), data);
                } else {
                    deflate(zip, ROOT + resource.getHref(), data);
                }
            }
        }
    }

    private static String container(Book book) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
                  <rootfiles>
                    <rootfile full-path="%s%s" media-type="application/oebps-package+xml"/>
                  </rootfiles>
                </container>
                """.formatted(ROOT, book.getOpfResource().getHref());
    }

    private void store(ZipOutputStream zip, String name, byte[] data) throws IOException {
        ZipEntry entry = entry(name);
        CRC32 crc = new CRC32();
        crc.update(data);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(data.length);
        entry.setCrc(crc.getValue());
        put(zip, entry, data);
    }

    private void deflate(ZipOutputStream zip, String name, byte[] data) throws IOException {
        ZipEntry entry = entry(name);
        put(zip, entry, data);
        if (name.startsWith(FONTS)) {
            fontBytes += entry.getCompressedSize();
        }
    }

    /** Returns the number of bytes that the written fonts take, compressed. */
    long fontBytes() {
        return fontBytes;
    }

    private ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        // Not setTime, which would convert to the machine's time zone.
        entry.setTimeLocal(time);
        return entry;
    }

    private void put(ZipOutputStream zip, ZipEntry entry, byte[] data) throws IOException {
        control.check();
        zip.putNextEntry(entry);
        zip.write(data);
        zip.closeEntry();
    }

    /** Allows closing the ZIP stream, which frees native memory, without closing the stream below it. */
    private static final class StaysOpen extends FilterOutputStream {

        StaysOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] data, int from, int length) throws IOException {
            out.write(data, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
