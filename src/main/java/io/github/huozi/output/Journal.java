package io.github.huozi.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The plan of a commit, in a file in its staging folder. Once the file has its name, the commit must be
 * finished; once it is renamed to {@code revert}, the commit must be undone; without it, nothing has been changed yet.
 */
final class Journal {

    private static final String FORWARD = "commit";
    private static final String BACK = "revert";

    private final Path aside;

    Journal(Path aside) {
        this.aside = aside;
    }

    /**
     * A file to move.
     *
     * @param staged its name in the staging folder
     * @param existed whether a file had the target name before
     * @param target its name in the output folder
     */
    record Entry(String staged, boolean existed, String target) {

        private String line() {
            return staged + "\t" + existed + "\t" + target;
        }

        private static Entry parse(String line) {
            String[] fields = line.split("\t", 3);
            return new Entry(fields[0], Boolean.parseBoolean(fields[1]), fields[2]);
        }
    }

    /** The direction in which to apply the entries. */
    enum Direction {
        FORWARD,
        BACK
    }

    /** Writes the entries; they take effect when this returns, or not at all. */
    void write(List<Entry> entries) throws IOException {
        Path draft = aside.resolve("draft");
        String text = String.join("\n", entries.stream().map(Entry::line).toList());
        Files.writeString(draft, text, StandardCharsets.UTF_8);
        Files.move(draft, aside.resolve(FORWARD), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Marks the entries to be undone. */
    void turnBack() throws IOException {
        if (Files.exists(aside.resolve(FORWARD))) {
            Files.move(aside.resolve(FORWARD), aside.resolve(BACK), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Returns the direction in which to apply the entries; empty when there are none. */
    Optional<Direction> direction() {
        if (Files.exists(aside.resolve(FORWARD))) {
            return Optional.of(Direction.FORWARD);
        }
        return Files.exists(aside.resolve(BACK)) ? Optional.of(Direction.BACK) : Optional.empty();
    }

    List<Entry> entries() throws IOException {
        Path file = aside.resolve(Files.exists(aside.resolve(FORWARD)) ? FORWARD : BACK);
        List<Entry> entries = new ArrayList<>();
        for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n", -1)) {
            if (!line.isEmpty()) {
                entries.add(Entry.parse(line));
            }
        }
        return entries;
    }

    /** Deletes the journal when all is done; any files left in the staging folder are garbage. */
    void close() throws IOException {
        Files.deleteIfExists(aside.resolve(FORWARD));
        Files.deleteIfExists(aside.resolve(BACK));
    }
}
