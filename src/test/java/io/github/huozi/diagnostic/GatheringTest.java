package io.github.huozi.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GatheringTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private void report(Code code, int line, String message) {
        diagnostics.report(Diagnostic.of(code, new Position("一.md", line, 1), message, "改一改"));
    }

    private List<String> told() {
        return diagnostics.gathered().stream().map(Diagnostic::toString).toList();
    }

    @Test
    void aThousandLikeWarningsAreOneLineWithTheirCount() {
        for (int line = 1; line <= 1000; line++) {
            report(Code.BROKEN_LINK, line, "the link to “" + line + ".md” leads to nothing in this book");
        }
        assertThat(told())
                .containsExactly("一.md:1:1: the link to “1.md” leads to nothing in this book; the same of 999 more: "
                        + "“2.md” (一.md:2:1), “3.md” (一.md:3:1), and 997 more [ASM-001]; 改一改");
        assertThat(diagnostics.all()).hasSize(1000);
    }

    @Test
    void theSameOfSeveralPlacesIsOneLine() {
        for (int line = 1; line <= 5; line++) {
            report(Code.UNKNOWN_SHORT_CODE, line, "the short code “video” is not known");
        }
        assertThat(told())
                .containsExactly("一.md:1:1: the short code “video” is not known; the same of 4 more: "
                        + "一.md:2:1, 一.md:3:1, and 2 more [READ-008]; 改一改");
    }

    @Test
    void aFewDifferentFindingsAreReportedEach() {
        for (int line = 1; line <= 10; line++) {
            report(Code.BROKEN_LINK, line, "the link to “" + line + ".md” leads to nothing in this book");
        }
        assertThat(told()).hasSize(10);
    }

    @Test
    void eachErrorIsReported() {
        for (int line = 1; line <= 40; line++) {
            report(Code.MISSING_FILE, line, "there is no file “" + line + ".md”");
        }
        assertThat(told()).hasSize(40);
    }
}
