package io.github.huozi.goal;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoalParametersTest {

    private static final GoalWords WORDS = new GoalWords(MessageLanguage.ENGLISH);

    @TempDir
    Path folder;

    private GoalPlace place;

    @BeforeEach
    void projectInTheFolder() {
        place = new GoalPlace(folder, folder.resolve("target"), Map.of("title", List.of("书")));
    }

    @Test
    void whatNobodySaysComesFromThePlaceWhereMavenRuns() throws Exception {
        PublishRequest request = parameters().request(place, BuildListener.NONE, WORDS);

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

        assertThat(parameters().request(place, BuildListener.NONE, WORDS).folder())
                .contains(book);
    }

    @Test
    void whatIsSaidIsPassedOn() throws Exception {
        Path source = Files.createDirectory(folder.resolve("我的书"));
        Instant time = Instant.parse("2026-01-31T00:00:00Z");
        PublishRequest request = new GoalParameters(
                        Optional.of(source),
                        Optional.of(folder.resolve("out")),
                        List.of(" PDF "),
                        Optional.of("活字手册 0.1"),
                        Optional.of(time))
                .request(place, BuildListener.NONE, WORDS);

        assertThat(request.folder()).contains(source);
        assertThat(request.output()).isEqualTo(folder.resolve("out"));
        assertThat(request.formats()).containsExactly(Format.PDF);
        assertThat(request.fileName()).contains("活字手册 0.1");
        assertThat(request.timestamp()).contains(time);
    }

    @Test
    void anUnknownFormatIsAnsweredWithTheLegalOnes() {
        GoalParameters parameters = new GoalParameters(
                Optional.empty(), Optional.empty(), List.of("epub", "docx"), Optional.empty(), Optional.empty());

        assertFailure(parameters)
                .hasMessage("There is no format \"docx\"; write one or more of epub, pdf, site, separated by"
                        + " commas, in <formats> (-Dhuozi.formats)");
    }

    @Test
    void aMissingSourceFolderIsAnsweredWithItsTagAndProperty() {
        GoalParameters parameters = new GoalParameters(
                Optional.of(folder.resolve("nowhere")),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());

        assertFailure(parameters)
                .hasMessageContaining("nowhere does not exist; name")
                .hasMessageContaining("<sourceDirectory> (-Dhuozi.source)");
    }

    @Test
    void aSourceThatIsAFileIsRejected() throws IOException {
        Path file = Files.writeString(folder.resolve("book.yaml"), "title: 书");
        GoalParameters parameters =
                new GoalParameters(Optional.of(file), Optional.empty(), List.of(), Optional.empty(), Optional.empty());

        assertFailure(parameters).hasMessageContaining("is a file, not a folder");
    }

    @Test
    void anOutputThatIsAFileIsRejected() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "");
        GoalParameters parameters =
                new GoalParameters(Optional.empty(), Optional.of(file), List.of(), Optional.empty(), Optional.empty());

        assertFailure(parameters)
                .hasMessageContaining("is a file")
                .hasMessageContaining("<outputDirectory> (-Dhuozi.output)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "..", "a\\b", "what?", "C:book", "line\nend"})
    void anInvalidFileNameIsRejected(String name) {
        assertFailure(named(name)).hasMessageContaining("<fileName> (-Dhuozi.fileName)");
    }

    @Test
    void anEndingInTheFileNameIsAnsweredWithTheNameWithoutIt() {
        assertFailure(named("book.EPUB")).hasMessageContaining("; write \"book\"");
    }

    @Test
    void aBlankFileNameIsNone() throws Exception {
        assertThat(named("  ").request(place, BuildListener.NONE, WORDS).fileName())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31T00:00:00Z, 2026-01-31T00:00:00Z",
        "2026-01-31T08:00:00+08:00, 2026-01-31T00:00:00Z",
        "1769817600, 2026-01-31T00:00:00Z"
    })
    void timesAreReadAsMavenReadsThem(String text, Instant time) throws Exception {
        assertThat(GoalPlace.timestamp(Optional.of(text), WORDS)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", " "})
    void reproducibleBuildsCanBeSwitchedOff(String text) throws Exception {
        assertThat(GoalPlace.timestamp(Optional.of(text), WORDS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-01-31", "99999999999999999999"})
    void anInvalidTimeIsRejected(String text) {
        assertThatThrownBy(() -> GoalPlace.timestamp(Optional.of(text), WORDS))
                .isInstanceOf(GoalFailure.class)
                .hasMessageContaining("project.build.outputTimestamp is \"" + text + "\"")
                .hasMessageContaining("; ");
    }

    private static GoalParameters parameters() {
        return new GoalParameters(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    private static GoalParameters named(String fileName) {
        return new GoalParameters(
                Optional.empty(), Optional.empty(), List.of(), Optional.of(fileName), Optional.empty());
    }

    private org.assertj.core.api.AbstractThrowableAssert<?, ? extends Throwable> assertFailure(
            GoalParameters parameters) {
        return assertThatThrownBy(() -> parameters.request(place, BuildListener.NONE, WORDS))
                .isInstanceOf(GoalFailure.class);
    }

    @Test
    void aLocaleThatCannotNameFilesInChineseIsReportedWithTheRemedy() {
        assertThat(GoalPaths.complaint("ANSI_X3.4-1968", WORDS))
                .hasValueSatisfying(complaint ->
                        assertThat(complaint).contains("ANSI_X3.4-1968").contains("LC_ALL=C.UTF-8"));
        assertThat(GoalPaths.complaint("UTF-8", WORDS)).isEmpty();
        assertThat(GoalPaths.complaint("GB18030", WORDS)).isEmpty();
    }
}
