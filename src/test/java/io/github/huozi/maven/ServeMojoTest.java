package io.github.huozi.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.huozi.Preview;
import io.github.huozi.PublishRequest;
import io.github.huozi.Publisher;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.goal.ServeGoal;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeMojoTest {

    @TempDir
    Path folder;

    private final RecordingLog log = new RecordingLog();
    private final List<PublishRequest> requests = new ArrayList<>();

    @BeforeEach
    void aChapter() throws IOException {
        Files.writeString(folder.resolve("01 章.md"), "# 章\n\n字。\n");
    }

    private ServeMojo goal(ServeGoal.Stage stage) {
        ServeMojo goal = new ServeMojo(new MavenProject(), stage);
        goal.setLog(log);
        goal.language = "en";
        goal.currentDirectory = folder.toFile();
        goal.port = 0;
        return goal;
    }

    @Test
    void theAddressIsReportedAndWhatHappens() throws Exception {
        goal((request, port, listener) -> {
                    requests.add(request);
                    listener.shown(Duration.ofMillis(42), List.of());
                    listener.faulty(List.of(Diagnostic.of(
                            Code.NOT_UTF8, new Position("01 章.md", 3, 1), "it is not UTF-8", "save it so")));
                    listener.refused(
                            "download/book.pdf",
                            List.of(Diagnostic.of(
                                    Code.UNKNOWN_FONT, new Position("my.css", 2, 18), "no such font", "name another")));
                    Preview preview = Publisher.create().preview(request, port, Preview.Listener.NONE);
                    preview.close();
                    return preview;
                })
                .execute();

        assertThat(requests.get(0).folder()).contains(folder);
        assertThat(log.lines)
                .contains(
                        "info The pages are up to date (42 ms)",
                        "info The pages are unchanged: the book has 1 error",
                        "info download/book.pdf cannot be made: 1 error")
                .anyMatch(line -> line.startsWith("error my.css:2:18: no such font"))
                .anyMatch(line -> line.startsWith("error 01 章.md:3:1: it is not UTF-8"))
                .anyMatch(line -> line.matches("info Showing . at http://localhost:-?\\d+/ \\(Ctrl-C to end\\)"));
    }

    @Test
    void aTakenPortIsReportedWithARemedy() {
        ServeMojo goal = goal((request, port, listener) -> {
            throw new BindException("port 4000 is taken by another program");
        });

        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("port 4000 is taken by another program")
                .hasMessageContaining("-Dhuozi.port=0");
    }

    @Test
    void aFolderThatIsNotThereIsReportedWithARemedy() {
        ServeMojo goal = goal((request, port, listener) -> {
            throw new AssertionError("not asked for");
        });
        goal.sourceDirectory = folder.resolve("none").toFile();

        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("does not exist")
                .hasMessageContaining("-Dhuozi.source");
    }

    @Test
    void anInvalidPortIsReportedWithARemedy() {
        ServeMojo goal = goal((request, port, listener) -> {
            throw new AssertionError("not asked for");
        });
        goal.port = 70_000;

        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("There is no port 70000");
    }
}
