package io.github.huozi.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.MessageLanguage;
import io.github.huozi.diagnostic.Position;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MavenFindingsTest {

    private static final Path CURRENT = Path.of("/home/zhao");
    private static final Path SOURCE = CURRENT.resolve("my-book");

    private final RecordingLog log = new RecordingLog();

    @Test
    void eachIsTellableFromTheCurrentFolderAtTheLevelOfItsSeverity() {
        findings(
                        Diagnostic.of(
                                Code.UNKNOWN_KEY,
                                new Position("book.yaml", 3, 1),
                                "there is no key \"autors\"",
                                "write authors"),
                        Diagnostic.of(
                                Code.MISSING_PICTURE, Position.of("第一章.md", 12), "a.png is missing", "put it there"),
                        Diagnostic.of(Code.DERIVED_METADATA, Position.BOOK, "no date is said", "write one"))
                .tell(log);

        assertThat(log.lines)
                .containsExactly(
                        "error my-book/book.yaml:3:1: there is no key \"autors\" [OUT-002]; write authors",
                        "warn my-book/第一章.md:12: a.png is missing [IMG-002]; put it there",
                        "info no date is said [OUT-013]; write one");
    }

    @Test
    void aBookElsewhereIsNamedByItsWholePath() {
        new MavenFindings(
                        List.of(Diagnostic.of(Code.NOT_UTF8, Position.of("a.md"), "not UTF-8", "save it as UTF-8")),
                        manner(Path.of("/srv/books")))
                .tell(log);

        assertThat(log.lines).containsExactly("error /srv/books/a.md: not UTF-8 [READ-001]; save it as UTF-8");
    }

    @Test
    void aThousandLikeWarningsAreOneWithACount() {
        MavenFindings findings = many(Code.BROKEN_LINK);
        findings.tell(log);

        assertThat(log.lines)
                .filteredOn(line -> line.startsWith("warn "))
                .containsExactly("warn my-book/a.md:1:1: no; the same of 999 more: a.md:2:1, a.md:3:1, and 997 more"
                        + " [ASM-001]; do");
        assertThat(findings.count()).isEqualTo("1000 warnings");
    }

    @Test
    void theSummaryNamesKindsAndHowToSeeAll() {
        assertThat(findings().summary().in(MessageLanguage.ENGLISH)).isEqualTo("no warnings");
        assertThat(many(Code.BROKEN_LINK).summary().in(MessageLanguage.ENGLISH))
                .isEqualTo("1000 warnings (1000 × ASM-001); -Dhuozi.findings=all shows each");
        assertThat(findings(Code.EMPTY_CHAPTER.at(Position.of("a.md"), "empty"))
                        .summary()
                        .in(MessageLanguage.ENGLISH))
                .isEqualTo("1 warning (READ-004), each shown above");
    }

    @Test
    void allAreShownWhereAllAreRequested() {
        List<Diagnostic> found = IntStream.rangeClosed(1, 50)
                .mapToObj(line -> Code.EMPTY_CHAPTER.at(new Position("a.md", line, 1), "empty"))
                .toList();
        new MavenFindings(
                        found,
                        new MavenFindings.Manner(
                                SOURCE, CURRENT, MavenFindings.Detail.ALL, new GoalWords(MessageLanguage.CHINESE)))
                .tell(log);

        assertThat(log.lines).hasSize(50).contains("warn my-book/a.md:7:1: 除了标题，什么都没有 [READ-004]；写上正文，或从目录里拿掉");
    }

    @Test
    void errorsAreNeverHidden() {
        many(Code.MISSING_FILE).tell(log);

        assertThat(log.lines).hasSize(1000).allMatch(line -> line.startsWith("error "));
    }

    @Test
    void countsAreInWords() {
        Diagnostic error = Diagnostic.of(Code.EMPTY_BOOK, Position.BOOK, "nothing", "write");
        Diagnostic warning = Diagnostic.of(Code.EMPTY_CHAPTER, Position.BOOK, "nothing", "write");

        assertThat(findings(error).count()).isEqualTo("1 error");
        assertThat(findings(error, warning, warning).count()).isEqualTo("1 error and 2 warnings");
        assertThat(findings(warning).count()).isEqualTo("1 warning");
    }

    private static MavenFindings.Manner manner(Path source) {
        return new MavenFindings.Manner(
                source, CURRENT, MavenFindings.Detail.FEW, new GoalWords(MessageLanguage.ENGLISH));
    }

    private static MavenFindings many(Code code) {
        return new MavenFindings(
                IntStream.rangeClosed(1, 1000)
                        .mapToObj(line -> Diagnostic.of(code, new Position("a.md", line, 1), "no", "do"))
                        .toList(),
                manner(SOURCE));
    }

    private static MavenFindings findings(Diagnostic... all) {
        return new MavenFindings(List.of(all), manner(SOURCE));
    }
}
