package io.github.huozi;

import io.github.huozi.output.StagedFiles;
import io.github.huozi.site.SiteSink;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The folder {@code site} within the output folder. A site is replaced as a whole, so that no page of an earlier edition
 * remains; a folder that holds anything else is never touched.
 */
final class SiteFolder {

    /** Its name, both staged and final. */
    static final String NAME = Format.SITE.extension();

    /** Marks a folder that Huozi made, and may replace, as opposed to one with somebody's own files. */
    private static final String MARK = ".huozi-site";

    private SiteFolder() {}

    static boolean belongsToSomebodyElse(Path place) {
        if (!Files.exists(place)) {
            return false;
        }
        if (!Files.isDirectory(place)) {
            return true;
        }
        try (Stream<Path> files = Files.list(place)) {
            return !Files.exists(place.resolve(MARK)) && files.findAny().isPresent();
        } catch (IOException e) {
            return true;
        }
    }

    /**
     * Begins a site.
     *
     * @param place the final folder
     */
    static SiteSink open(StagedFiles staged, Path place) throws IOException {
        try (OutputStream mark = staged.open(NAME + "/" + MARK, place)) {
            mark.write("Made by Huozi, which replaces this folder as a whole.\n".getBytes(StandardCharsets.UTF_8));
        }
        return path -> staged.open(NAME + "/" + path, place.resolve(path));
    }

    /** Returns the total size of all files in a site. */
    static long size(Path site) throws IOException {
        long size = 0;
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                size += Files.size(file);
            }
        }
        return size;
    }
}
