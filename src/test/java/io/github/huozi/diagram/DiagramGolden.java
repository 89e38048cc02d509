package io.github.huozi.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The fixtures of diagrams: one folder for each kind, and beside each source what should come out of it. */
public final class DiagramGolden {

    private static final Path FOLDER = Path.of("src/test/resources/io/github/huozi/diagram");

    private DiagramGolden() {}

    /**
     * A construct of a kind's documentation.
     *
     * @param verdict {@code drawn}, {@code ignored} (drawn without it) or {@code rejected}
     * @param file its fixture
     */
    public record Construct(String kind, String verdict, Path file, String words) {

        public String language() {
            String name = file.getFileName().toString();
            return name.endsWith(".mmd") ? "mermaid" : "dot";
        }

        public String source() {
            return read(file);
        }

        public String name() {
            return file.getFileName().toString().replaceFirst("\\.\\w+$", "");
        }

        @Override
        public String toString() {
            return kind + ": " + words + " (" + name() + ", " + verdict + ")";
        }
    }

    /** The table of a kind. */
    public static Stream<Construct> constructs(String kind) {
        return read(FOLDER.resolve(kind).resolve("constructs.txt"))
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split(" \\| ", 3))
                .map(row -> new Construct(kind, row[0], fixture(kind, row[1]), row[2]));
    }

    /** The kinds that have a table. */
    public static List<String> kinds() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(folder -> Files.exists(folder.resolve("constructs.txt")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path fixture(String kind, String name) {
        Path mermaid = FOLDER.resolve(kind).resolve(name + ".mmd");
        return Files.exists(mermaid) ? mermaid : FOLDER.resolve(kind).resolve(name + ".dot");
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compares what came out with the file beside the fixture; {@code -Dgolden=overwrite} writes it. */
    public static void assertMatches(Construct construct, String extension, String actual) {
        Path file = construct.file().resolveSibling(construct.name() + "." + extension);
        if ("overwrite".equals(System.getProperty("golden"))) {
            try {
                Files.writeString(file, actual);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        assertThat(actual).as(construct.toString()).isEqualTo(read(file));
    }
}
