package io.github.huozi.maven;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;

/** How paths are shown to a person, and whether this machine can have them. */
final class Paths {

    private Paths() {}

    /** The path from the current folder if the file is below it, else the whole path. */
    static String shown(Path file, Path current) {
        Path absolute = file.toAbsolutePath().normalize();
        Path here = current.toAbsolutePath().normalize();
        if (absolute.equals(here)) {
            return ".";
        }
        return (absolute.startsWith(here) ? here.relativize(absolute) : absolute).toString();
    }

    /**
     * What to tell a person whose machine cannot name files in Chinese, as in a container without a locale; nothing on all
     * others.
     */
    static Optional<String> complaint() {
        String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
        return complaint(encoding);
    }

    static Optional<String> complaint(String encoding) {
        return Charset.forName(encoding).newEncoder().canEncode('字')
                ? Optional.empty()
                : Optional.of("Java cannot name files in Chinese under this locale (" + encoding
                        + "), perhaps you should set LC_ALL=C.UTF-8 before you start Maven");
    }
}
