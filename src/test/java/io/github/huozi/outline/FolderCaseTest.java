package io.github.huozi.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every {@code .case} file of this package: a folder, and the book or the findings that come of it. */
class FolderCaseTest {

    private static final Path CASES = Path.of("src/test/resources/io/github/huozi/outline");

    @TestFactory
    List<DynamicTest> eachFolderGivesWhatItsCaseSays(@TempDir Path temp) throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".case"))
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file, temp)))
                    .toList();
        }
    }

    private void compare(Path file, Path temp) throws IOException {
        FolderCase folderCase = FolderCase.read(file);
        String name = file.getFileName().toString().replace(".case", "");
        Path folder = Files.createDirectories(temp.resolve(name).resolve("容器十讲"));
        folderCase.unpack(folder);

        String printed = Printed.folder(folder);

        assertThat(printed).isEqualTo(folderCase.expected(printed));
    }
}
