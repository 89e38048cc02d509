package io.github.huozi.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.huozi.BuildListener;
import io.github.huozi.Format;
import io.github.huozi.PublishRequest;
import io.github.huozi.diagnostic.MessageLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuildParametersTest {

    private static final GoalWords WORDS = new GoalWords(MessageLanguage.ENGLISH);

    @TempDir
    Path folder;

    private ProjectFacts facts;

    @BeforeEach
    void projectInTheFolder() {
        facts = new ProjectFacts(folder, folder.resolve("target"), false, Map.of("title", List.of("书")));
    }

    @Test
    void whatNobodySaysComesFromThePlaceWhereMavenRuns() throws Exception {
        PublishRequest request = parameters().request(facts, BuildListener.NONE, WORDS);

        assertThat(request.folder()).contains(folder);
        assertThat(request.output()).isEqualTo(folder.resolve("target/book"));
        assertThat(request.formats()).containsExactlyInAnyOrder(Format.EPUB, Format.PDF);
        assertThat(request.fileName()).isEmpty();
        assertThat(request.timestamp()).isEmpty();
        assertThat(request.sections()).isEmpty();
        assertThat(request.defaults()).containsEntry("title", List.of("书"));
    }

    @Test
    void aBookBesideThePomIsTakenBeforeTheFolderItself() throws Exception {
        Path book = Files.createDirectories(folder.resolve("src/book"));

        assertThat(parameters().request(facts, BuildListener.NONE, WORDS).folder())
                .contains(book);
    }

    @Test
    void whatIsSaidIsPassedOn() throws Exception {
        Path source = Files.createDirectory(folder.resolve("我的书"));
        Instant time = Instant.parse("2026-01-31T00:00:00Z");
        PublishRequest request = new BuildParameters(
                        Optional.of(source),
                        Optional.of(folder.resolve("out")),
                        List.of(" PDF "),
                        Optional.of("活字手册 0.1"),
                        Optional.of(time))
                .request(facts, BuildListener.NONE, WORDS);

        assertThat(request.folder()).contains(source);
        assertThat(request.output()).isEqualTo(folder.resolve("out"));
        assertThat(request.formats()).containsExactly(Format.PDF);
        assertThat(request.fileName()).contains("活字手册 0.1");
        assertThat(request.timestamp()).contains(time);
    }

    @Test
    void anUnknownFormatIsAnsweredWithTheLegalOnes() {
        BuildParameters parameters = new BuildParameters(
                Optional.empty(), Optional.empty(), List.of("epub", "docx"), Optional.empty(), Optional.empty());

        assertFailure(parameters)
                .hasMessage(
                        "There is no format \"docx\", perhaps you should write one or more of epub, pdf, site, separated by"
                                + " commas, in <formats> (-Dhuozi.formats)");
    }

    @Test
    void aMissingSourceFolderIsAnsweredWithItsTagAndProperty() {
        BuildParameters parameters = new BuildParameters(
                Optional.of(folder.resolve("nowhere")),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());

        assertFailure(parameters)
                .hasMessageContaining("nowhere does not exist, perhaps you should")
                .hasMessageContaining("<sourceDirectory> (-Dhuozi.source)");
    }

    @Test
    void aSourceThatIsAFileIsRejected() throws IOException {
        Path file = Files.writeString(folder.resolve("book.yaml"), "title: 书");
        BuildParameters parameters =
                new BuildParameters(Optional.of(file), Optional.empty(), List.of(), Optional.empty(), Optional.empty());

        assertFailure(parameters).hasMessageContaining("is a file, not a folder");
    }

    @Test
    void anOutputThatIsAFileIsRejected() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "");
        BuildParameters parameters =
                new BuildParameters(Optional.empty(), Optional.of(file), List.of(), Optional.empty(), Optional.empty());

        assertFailure(parameters)
                .hasMessageContaining("is a file")
                .hasMessageContaining("<outputDirectory> (-Dhuozi.output)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "..", "a\\b", "what?", "C:book", "line\nend"})
    void aFileNameThatIsNoneIsRefused(String name) {
        assertFailure(named(name)).hasMessageContaining("<fileName> (-Dhuozi.fileName)");
    }

    @Test
    void anEndingInTheFileNameIsAnsweredWithTheNameWithoutIt() {
        assertFailure(named("book.EPUB")).hasMessageContaining("perhaps you should write \"book\"");
    }

    @Test
    void aBlankFileNameIsNone() throws Exception {
        assertThat(named("  ").request(facts, BuildListener.NONE, WORDS).fileName())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31T00:00:00Z, 2026-01-31T00:00:00Z",
        "2026-01-31T08:00:00+08:00, 2026-01-31T00:00:00Z",
        "1769817600, 2026-01-31T00:00:00Z"
    })
    void timesAreReadAsMavenReadsThem(String text, Instant time) throws Exception {
        assertThat(ProjectFacts.timestamp(Optional.of(text), WORDS)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", " "})
    void reproducibleBuildsCanBeSwitchedOff(String text) throws Exception {
        assertThat(ProjectFacts.timestamp(Optional.of(text), WORDS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-01-31", "99999999999999999999"})
    void aTimeThatIsNoneIsRefused(String text) {
        assertThatThrownBy(() -> ProjectFacts.timestamp(Optional.of(text), WORDS))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("project.build.outputTimestamp is \"" + text + "\"")
                .hasMessageContaining("perhaps you should");
    }

    private static BuildParameters parameters() {
        return new BuildParameters(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    private static BuildParameters named(String fileName) {
        return new BuildParameters(
                Optional.empty(), Optional.empty(), List.of(), Optional.of(fileName), Optional.empty());
    }

    private org.assertj.core.api.AbstractThrowableAssert<?, ? extends Throwable> assertFailure(
            BuildParameters parameters) {
        return assertThatThrownBy(() -> parameters.request(facts, BuildListener.NONE, WORDS))
                .isInstanceOf(MojoFailureException.class);
    }

    @Test
    void aLocaleThatCannotNameFilesInChineseIsReportedWithTheRemedy() {
        assertThat(Paths.complaint("ANSI_X3.4-1968", WORDS))
                .hasValueSatisfying(complaint ->
                        assertThat(complaint).contains("ANSI_X3.4-1968").contains("LC_ALL=C.UTF-8"));
        assertThat(Paths.complaint("UTF-8", WORDS)).isEmpty();
        assertThat(Paths.complaint("GB18030", WORDS)).isEmpty();
    }
}
