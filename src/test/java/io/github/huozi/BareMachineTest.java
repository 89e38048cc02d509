package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server as bare as they come: no fontconfig, no display, a home and a working folder that cannot be written. */
class BareMachineTest {

    private static final Path BOOK =
            Path.of("src", "test", "resources", "books", "complete").toAbsolutePath();

    @TempDir
    Path folder;

    /** What runs there. */
    static final class Program {

        private Program() {}

        public static void main(String[] args) {
            Publisher.create().publish(Path.of(args[0]), Path.of(args[1]), Format.EPUB, Format.PDF, Format.SITE);
        }
    }

    @Test
    void aBookIsMadeThereAndIsTheSameAsElsewhere() throws IOException, InterruptedException {
        Path nowhere = Path.of("/proc");
        Path out = folder.resolve("bare");
        String classes = Stream.of(
                        System.getProperty("java.class.path").split(System.getProperty("path.separator"), -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .reduce((one, other) -> one + System.getProperty("path.separator") + other)
                .orElseThrow();
        ProcessBuilder bare = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.home=/proc/nobody",
                        "-cp",
                        classes,
                        Program.class.getName(),
                        BOOK.toString(),
                        out.toString())
                .directory((Files.isDirectory(nowhere) ? nowhere : folder).toFile())
                .redirectErrorStream(true);
        bare.environment().keySet().removeIf(name -> !name.equals("PATH") && !name.equals("SystemRoot"));
        bare.environment()
                .putAll(Map.of(
                        "HOME", "/nonexistent",
                        "LC_ALL", "C.UTF-8",
                        "FONTCONFIG_PATH", "/nonexistent",
                        "FONTCONFIG_FILE", "/nonexistent/fonts.conf"));
        Process process = bare.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();

        Path here = folder.resolve("here");
        Publisher.create().publish(BOOK, here, Format.EPUB, Format.PDF, Format.SITE);
        Map<String, byte[]> same = files(here);
        Map<String, byte[]> made = files(out);
        assertThat(made.keySet()).isEqualTo(same.keySet()).hasSizeGreaterThan(10);
        made.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(same.get(name)));
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            Map<String, byte[]> read = new TreeMap<>();
            for (Path file : all) {
                read.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
            return read;
        }
    }
}
