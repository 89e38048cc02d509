package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.tool.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ace by DAISY, the judge of accessibility, over the machine's Chromium. */
class AceTest {

    /** {@code .ci/run} puts it there. */
    private static final Path ACE = Path.of("target/ace/node_modules/.bin/ace-puppeteer");

    private static final Pattern VIOLATION =
            Pattern.compile("\"earl:test\"\\s*:\\s*\\{[^}]*?\"dct:title\"\\s*:\\s*\"([^\"]*)\"");

    private static final Pattern OUTCOME = Pattern.compile("\"earl:outcome\"\\s*:\\s*\"([a-z]*)\"");

    @TempDir
    Path folder;

    @Test
    void findsNothingWrongWithTheManual() throws IOException {
        Program ace = Program.at(ACE);
        Path browser = browser(Program.of("chromium"));
        Publication done = Publisher.create().publish(Path.of("src", "book"), folder.resolve("out"), Format.EPUB);
        // Its own file name, since Ace reads no other.
        Path book = Files.copy(done.outputs().get(0).file().orElseThrow(), folder.resolve("book.epub"));

        Program.Result judged = ace.run(
                Map.of("PUPPETEER_EXECUTABLE_PATH", browser.toString()),
                "--force",
                "--silent",
                "--outdir",
                folder.resolve("report").toString(),
                book.toString());

        String report = Files.readString(folder.resolve("report/report.json"));
        List<String> violations =
                VIOLATION.matcher(report).results().map(found -> found.group(1)).toList();
        assertThat(violations).as(judged.remarks()).isEmpty();
        assertThat(OUTCOME.matcher(report).results().map(found -> found.group(1)))
                .isNotEmpty()
                .containsOnly("pass");
    }

    /** As root, Chromium starts only without its sandbox; what it opens here is our own. */
    private Path browser(Program chromium) throws IOException {
        Path script = folder.resolve("browser");
        Files.writeString(script, "#!/bin/sh\nexec " + chromium.path() + " --no-sandbox --disable-gpu \"$@\"\n");
        return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    }
}
