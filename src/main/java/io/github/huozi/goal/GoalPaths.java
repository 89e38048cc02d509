package io.github.huozi.goal;

import java.io.Console;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;

/** Shows paths to a user, and detects whether the machine supports them and whether a user is watching. */
public final class GoalPaths {

    private GoalPaths() {}

    /** Returns the path relative to the current folder if the file is below it, otherwise the absolute path. */
    public static String shown(Path file, Path current) {
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
    public static Optional<String> complaint(GoalWords words) {
        String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
        return complaint(encoding, words);
    }

    static Optional<String> complaint(String encoding, GoalWords words) {
        return Charset.forName(encoding).newEncoder().canEncode('字')
                ? Optional.empty()
                : Optional.of(words.say("goal.locale", encoding));
    }

    /** Whether a user is reading the output now. */
    @SuppressWarnings("SystemConsoleNull") // Both ways are asked for: null until JDK 21, isTerminal from then on.
    public static boolean isTerminal() {
        Console console = System.console();
        if (console == null || "dumb".equals(System.getenv("TERM"))) {
            return false;
        }
        try {
            // From JDK 22 on there is a console even without a terminal.
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
