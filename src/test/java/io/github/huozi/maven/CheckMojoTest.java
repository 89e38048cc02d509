package io.github.huozi.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.huozi.CheckReport;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Position;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckMojoTest {

    @TempDir
    Path folder;

    private final RecordingLog log = new RecordingLog();

    @BeforeEach
    void aBook() throws Exception {
        Files.createDirectories(folder.resolve("book"));
    }

    private CheckMojo goal(CheckReport report) {
        CheckMojo goal = new CheckMojo(new MavenProject(), request -> report);
        goal.setLog(log);
        goal.language = "en";
        goal.currentDirectory = folder.toFile();
        goal.sourceDirectory = folder.resolve("book").toFile();
        return goal;
    }

    private CheckReport report(Code... codes) {
        List<Diagnostic> found = List.of(codes).stream()
                .map(code -> Diagnostic.of(code, new Position("a.md", 3, 2), "it is wrong", "mend it"))
                .toList();
        return CheckReport.builder().diagnostics(found).build();
    }

    @Test
    void findingsAreReportedAtTheirSourceAndWarningsPass() throws Exception {
        goal(report(Code.HALF_WIDTH_MARK)).execute();

        assertThat(log.lines)
                .contains("info Checking book", "warn book/a.md:3:2: it is wrong [CHK-032]; mend it")
                .anyMatch(line -> line.contains("There is no e-book in target/book"));
    }

    @Test
    void finishedFilesAreNamed() throws Exception {
        Path file = folder.resolve("target/book/书.epub");
        goal(CheckReport.builder().files(List.of(file)).build()).execute();

        assertThat(log.lines)
                .containsExactly(
                        "info Checking book", "info Checked target/book/书.epub", "info Check done: no warnings");
    }

    @Test
    void errorsFailTheBuild() {
        assertThatThrownBy(() -> goal(report(Code.PDF_STRUCTURE)).execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("The book has 1 error, and failOn in book.yaml allows none");
    }

    @Test
    void aCheckThatFailsWritesItsReports() {
        CheckMojo goal = goal(report(Code.PDF_STRUCTURE));
        goal.outputDirectory = folder.resolve("out").toFile();
        goal.report = List.of("json", " SARIF");
        assertThatThrownBy(goal::execute).isInstanceOf(MojoFailureException.class);

        assertThat(folder.resolve("out/book.report.json")).content().contains("\"message\": \"it is wrong\"");
        assertThat(folder.resolve("out/book.report.sarif")).content().contains("\"uri\": \"book/a.md\"");
        assertThat(folder.resolve("out/book.report.html")).doesNotExist();
        assertThat(log.lines).contains("info Report: out/book.report.json");
    }

    @Test
    void theParameterFailOnWinsOverTheBook() {
        CheckMojo strict = goal(report(Code.HALF_WIDTH_MARK));
        strict.failOn = "warning";
        assertThatThrownBy(strict::execute)
                .hasMessage("The book has 1 warning, and failOn (-Dhuozi.failOn) allows none");

        CheckMojo strictest = goal(report(Code.VAGUE_LINK));
        strictest.failOn = "info";
        assertThatThrownBy(strictest::execute).hasMessageStartingWith("The book has 1 remark, and failOn");

        CheckMojo mild = goal(report(Code.PDF_STRUCTURE));
        mild.failOn = "never";
        assertThatCode(mild::execute).doesNotThrowAnyException();
    }

    @Test
    void anUnknownSeverityIsAnsweredWithTheLegalOnes() {
        CheckMojo goal = goal(report());
        goal.failOn = "fatal";
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("error, warning, info or never in <failOn> (-Dhuozi.failOn)");
    }

    @Test
    void skipDoesNothing() throws Exception {
        CheckMojo goal = goal(report(Code.PDF_STRUCTURE));
        goal.skip = true;
        goal.execute();
        assertThat(log.lines).containsExactly("info No book is checked: skipped by <skip> (-Dhuozi.skip)");
    }
}
