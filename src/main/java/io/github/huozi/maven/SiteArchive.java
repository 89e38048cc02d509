package io.github.huozi.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A site in one file, since a Maven repository holds files only. The same site gives the same bytes. */
final class SiteArchive {

    /** The earliest date in a ZIP file. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SiteArchive() {}

    /**
     * Packs a site into a file next to it.
     *
     * @param folder the site
     * @return the file: the folder's name with {@code .zip}
     * @throws IOException when the file cannot be written
     */
    static Path of(Path folder) throws IOException {
        Path archive = folder.resolveSibling(folder.getFileName() + ".zip");
        Path aside = Files.createTempFile(folder.toAbsolutePath().getParent(), ".huozi-", ".zip");
        try {
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(aside))) {
                for (String name : names(folder)) {
                    ZipEntry entry = new ZipEntry(name);
                    entry.setTimeLocal(NO_TIME);
                    zip.putNextEntry(entry);
                    Files.copy(folder.resolve(name), zip);
                    zip.closeEntry();
                }
            }
            // Temporary files are readable by their owner only; published files should be readable by all.
            aside.toFile().setReadable(true, false);
            Files.move(aside, archive, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
        return archive;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
