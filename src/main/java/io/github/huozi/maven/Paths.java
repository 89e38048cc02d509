package io.github.huozi.maven;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;

/** Formats paths for people, and checks whether this machine supports them. */
final class Paths {

    private Paths() {}

    /** Returns the path relative to the current folder if the file is below it, otherwise the absolute path. */
    static String shown(Path file, Path current) {
        Path absolute = file.toAbsolutePath().normalize();
        Path here = current.toAbsolutePath().normalize();
        if (absolute.equals(here)) {
            return ".";
        }
        return (absolute.startsWith(here) ? here.relativize(absolute) : absolute).toString();
    }

    /**
     * Returns a warning for machines that cannot name files in Chinese, such as a container without a locale; otherwise
     * empty.
     */
    static Optional<String> complaint(GoalWords words) {
        String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
        return complaint(encoding, words);
    }

    static Optional<String> complaint(String encoding, GoalWords words) {
        return Charset.forName(encoding).newEncoder().canEncode('字')
                ? Optional.empty()
                : Optional.of(words.say("goal.locale", encoding));
    }
}
