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
