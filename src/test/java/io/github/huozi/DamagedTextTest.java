package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.outline.FolderCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Books whose texts are damaged, each a {@code .case} file: every fault is reported with its place and its remedy, and so is
 * what is wrong after it, in the last chapter.
 */
class DamagedTextTest {

    private static final Path CASES = Path.of("src/test/resources/io/github/huozi/damaged");

    @TestFactory
    List<DynamicTest> eachFaultIsToldAndTheRestIsRead(@TempDir Path temp) throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file, temp)))
                    .toList();
        }
    }

    private static void compare(Path file, Path temp) throws IOException {
        Path folder = temp.resolve(file.getFileName().toString().replace(".case", ""));
        FolderCase damaged = FolderCase.read(file);
        damaged.unpack(Files.createDirectories(folder));

        String told = Faults.told(folder);

        assertThat(told).isEqualTo(damaged.expected(told));
        assertThat(told).as("the last chapter is read").contains("nowhere.md");
    }
}
