package io.github.huozi.goal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The place where a goal runs.
 *
 * @param base the folder of the pom; the current folder when there is none
 * @param work the folder for outputs
 * @param defaults the metadata for a book without its own, by the keys of {@code book.yaml}
 */
public record GoalPlace(Path base, Path work, Map<String, List<String>> defaults) {

    public GoalPlace {
        base = base.toAbsolutePath().normalize();
        work = work.toAbsolutePath().normalize();
        defaults = Map.copyOf(defaults);
    }

    /** Returns the place for a folder without a project. */
    public static GoalPlace folder(Path current) {
        return new GoalPlace(current, current.resolve("target"), Map.of());
    }

    /** Returns the default folder of the book. */
    public Path defaultSource() {
        Path beside = base.resolve("src").resolve("book");
        return Files.isDirectory(beside) ? beside : base;
    }

    /** Returns the default folder of outputs. */
    public Path defaultOutput() {
        return work.resolve("book");
    }

    /**
     * Returns the date of reproducible builds, like Maven's own plugins: ISO 8601 or seconds since 1970; a single other
     * character switches it off.
     *
     * @throws GoalFailure when it is none of these
     */
    public static Optional<Instant> timestamp(Optional<String> property, GoalWords words) throws GoalFailure {
        String text = property.orElse("").strip();
        try {
            if (text.matches("\\d+")) {
                return Optional.of(Instant.ofEpochSecond(Long.parseLong(text)));
            }
            return text.length() < 2
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException | NumberFormatException e) {
            throw new GoalFailure(GoalFailure.Kind.USAGE, words.say("goal.timestamp", text), e);
        }
    }
}
