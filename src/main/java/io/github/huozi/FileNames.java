package io.github.huozi;

import io.github.huozi.book.Metadata;
import io.github.huozi.book.language.Wording;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** File names that are valid on every file system. */
final class FileNames {

    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}]+");
    private static final Pattern NOT_ASCII = Pattern.compile("[^\\p{ASCII}]+");
    private static final Set<String> RESERVED_ON_WINDOWS = Set.of("con", "prn", "aux", "nul", "com1", "lpt1");

    /** ext4 and APFS allow 255 bytes; the extension and the suffix of a temporary name need some of them. */
    private static final int MOST_BYTES = 200;

    private FileNames() {}

    /** Returns title and edition: {@code 深入剖析 Kubernetes 第 2 版}. */
    static String of(Metadata metadata) {
        int nth = metadata.edition().orElse(1);
        String edition = nth == 1 ? "" : " " + Wording.of(metadata.language()).text("edition.nth", nth);
        String version = metadata.version().map(name -> " " + name).orElse("");
        return safe(metadata.title() + edition + version);
    }

    /**
     * Returns the name, or only its ASCII characters where the file system cannot write the rest: in a container without a
     * locale Java assumes that file names are ASCII.
     */
    static String writable(String name, Path folder) {
        try {
            return folder.resolve(name).getFileName().toString().isEmpty() ? "book" : name;
        } catch (InvalidPathException e) {
            return safe(NOT_ASCII.matcher(name).replaceAll(" "));
        }
    }

    /** Returns the name without characters that some file system rejects. */
    static String safe(String name) {
        String clean =
                FORBIDDEN.matcher(name).replaceAll(" ").replaceAll("\\s+", " ").strip();
        while (clean.endsWith(".")) {
            clean = clean.substring(0, clean.length() - 1).strip();
        }
        while (clean.startsWith(".")) {
            clean = clean.substring(1).strip();
        }
        while (clean.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            clean = clean.substring(0, clean.offsetByCodePoints(clean.length(), -1))
                    .strip();
        }
        return clean.isEmpty() || RESERVED_ON_WINDOWS.contains(clean.toLowerCase(Locale.ROOT)) ? "book" : clean;
    }
}
