package io.github.huozi.outline.epub;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.encoding.TextBytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The files in an EPUB. */
public final class EpubArchive {

    /** The reason why an archive cannot be read. */
    public enum Fault {
        /** It is not a ZIP file, or is truncated. */
        DAMAGED,
        /** Its content exceeds the limits of a build. */
        TOO_LARGE,
        /** Its documents are encrypted. */
        LOCKED,
        /** No package document. */
        NO_PACKAGE
    }

    private static final int MOST_ENTRIES = 20_000;
    private static final int BLOCK = 65_536;
    private static final String FONTS = "(?i).*(?:idpf\\.org/2008/embedding|ns\\.adobe\\.com/pdf/enc#RC).*";

    private final Map<String, byte[]> files;
    private final Optional<Fault> fault;
    private final int skipped;

    private EpubArchive(Map<String, byte[]> files, Optional<Fault> fault, int skipped) {
        this.files = files;
        this.fault = fault;
        this.skipped = skipped;
    }

    /**
     * Unpacks an archive.
     *
     * @param control may stop it, and limits inflation
     */
    public static EpubArchive of(byte[] bytes, BuildControl control) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        long left = control.limits().bookBytes();
        int skipped = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                control.check();
                if (++entries > MOST_ENTRIES) {
                    return new EpubArchive(Map.of(), Optional.of(Fault.TOO_LARGE), skipped);
                }
                if (entry.isDirectory()) {
                    continue;
                }
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                byte[] block = new byte[BLOCK];
                long most = Math.min(left, control.limits().sourceBytes());
                for (int read = zip.read(block); read >= 0; read = zip.read(block)) {
                    out.write(block, 0, read);
                    if (out.size() > most) {
                        return new EpubArchive(Map.of(), Optional.of(Fault.TOO_LARGE), skipped);
                    }
                }
                left -= out.size();
                String name = entry.getName();
                if (isInside(name)) {
                    files.putIfAbsent(name, out.toByteArray());
                } else {
                    skipped++;
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return new EpubArchive(Map.of(), Optional.of(Fault.DAMAGED), skipped);
        }
        EpubArchive archive = new EpubArchive(files, Optional.empty(), skipped);
        return archive.isLocked()
                ? new EpubArchive(Map.of(), Optional.of(Fault.LOCKED), skipped)
                : files.isEmpty() ? new EpubArchive(Map.of(), Optional.of(Fault.DAMAGED), skipped) : archive;
    }

    private static boolean isInside(String name) {
        return !name.isEmpty()
                && !name.startsWith("/")
                && name.indexOf('\\') < 0
                && name.indexOf(':') < 0
                && !("/" + name + "/").contains("/../");
    }

    /** Whether more than fonts is encrypted, or the archive contains a shop's licence. */
    private boolean isLocked() {
        if (files.containsKey("META-INF/sinf.xml")) {
            return true;
        }
        return xml("META-INF/encryption.xml")
                .filter(document -> document.getAllElements().stream()
                        .filter(element -> isNamed(element, "EncryptedData"))
                        .anyMatch(data -> data.getAllElements().stream()
                                .filter(element -> isNamed(element, "EncryptionMethod"))
                                .noneMatch(method -> method.attr("Algorithm").matches(FONTS))))
                .isPresent();
    }

    /** Whether an element has a name, regardless of its prefix. */
    static boolean isNamed(Element element, String name) {
        String tag = element.tagName();
        return tag.substring(tag.indexOf(':') + 1).equalsIgnoreCase(name);
    }

    /** Returns why the archive is unreadable; empty if it is readable. */
    public Optional<Fault> fault() {
        return fault;
    }

    /** Returns the number of files whose names lead out of the archive. */
    public int skipped() {
        return skipped;
    }

    /** Returns the names of its files, in order. */
    public Iterable<String> names() {
        return files.keySet();
    }

    /** Returns a file. */
    public Optional<byte[]> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** Returns a file as text. */
    public Optional<String> text(String name) {
        return file(name).map(TextBytes::likely);
    }

    /** Returns a file as XML; its document type and entities are ignored. */
    public Optional<Document> xml(String name) {
        return text(name).map(text -> Jsoup.parse(text, "", Parser.xmlParser()));
    }
}
