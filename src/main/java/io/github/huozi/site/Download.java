package io.github.huozi.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A finished book that readers fetch from the site.
 *
 * @param format the name as printed on a button, such as {@code EPUB}
 * @param output the output of that format, by its name in {@code book.yaml}: {@value #FULL}, {@code sample}, {@code kepub}
 *     …
 * @param path the path within the site: {@code download/}, lower-case ASCII letters, digits, {@code -}, a dot and an
 *     extension
 * @param fileName the file name on the reader's device
 * @param mediaType the media type
 * @param size the size in bytes; 0 when it is made on demand
 * @param pages the number of pages; 0 for formats without pages
 * @param sha256 the checksum, 64 lower-case hexadecimal digits; empty when it is made on demand
 * @param file the file to copy into the site; absent when it is made on demand
 */
public record Download(
        String format,
        String output,
        String path,
        String fileName,
        String mediaType,
        long size,
        int pages,
        String sha256,
        Optional<Path> file) {

    /** The whole book, for everybody. */
    public static final String FULL = "full";

    /** Some chapters, for everybody. */
    static final String SAMPLE = "sample";

    private static final Pattern PATH = Pattern.compile("download/[a-z0-9][a-z0-9-]*\\.[a-z0-9]+(\\.[a-z0-9]+)?");

    public Download {
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("not a path for a download: " + path);
        }
    }

    /**
     * Returns a download of an existing file.
     *
     * @throws IOException when it cannot be read
     */
    public static Download of(
            String format, String output, String path, String fileName, String mediaType, int pages, Path file)
            throws IOException {
        MessageDigest digest = Checksum.digest();
        long size;
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            size = in.transferTo(OutputStream.nullOutputStream());
        }
        String checksum = HexFormat.of().formatHex(digest.digest());
        return new Download(format, output, path, fileName, mediaType, size, pages, checksum, Optional.of(file));
    }

    /** Returns a download that a server makes on request. */
    public static Download onDemand(String format, String path, String fileName, String mediaType) {
        return new Download(format, FULL, path, fileName, mediaType, 0, 0, "", Optional.empty());
    }
}
