package io.github.huozi.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.huozi.book.Role;
import io.github.huozi.outline.Printed;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ManuscriptBuilderTest {

    private static ManuscriptBuilder book() {
        return Manuscript.builder().title("容器十讲").author("李雷").language("zh_CN");
    }

    private static Source text(String text) {
        return Source.markdown(text);
    }

    @Test
    void putsEverySectionWhereItBelongs() {
        Manuscript manuscript = book().introduction(text("甲"))
                .part("入门")
                .chapter(text("乙"))
                .section(text("丙"))
                .chapter("隔离", text("丁").named("b/02.md"))
                .part("进阶", text("戊"))
                .chapter(text("己"))
                .endPart()
                .chapter(text("庚"))
                .bonus(text("辛"))
                .qa(text("壬"))
                .appendix(text("癸"))
                .closing(text("完"))
                .build();

        assertThat(Printed.manuscript(manuscript)).isEqualTo("""
                        《容器十讲》, 李雷, zh-CN
                          introduction （Introduction 1） introduction-1
                          part 「入门」
                            chapter （Chapter 1） chapter-1
                              section （Section 1） section-1
                            chapter 「隔离」 b/02.md
                          part 「进阶」 part-1
                            chapter （Chapter 2） chapter-2
                          chapter （Chapter 3） chapter-3
                          bonus （Bonus 1） bonus-1
                          qa （Qa 1） qa-1
                          appendix （Appendix 1） appendix-1
                          closing （Closing 1） closing-1
                        """);
    }

    @Test
    void rejectsTwoSourcesOfOneName() {
        ManuscriptBuilder book = book().chapter(text("甲").named("01.md"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> book.chapter(text("乙").named("01.md")))
                .withMessageContaining("01.md");
    }

    @Test
    void givesNoNameThatIsTaken() {
        Manuscript manuscript =
                book().chapter(text("甲").named("chapter-1")).chapter(text("乙")).build();

        assertThat(manuscript.entries())
                .extracting(entry -> entry.source().orElseThrow().name().orElseThrow())
                .containsExactly("chapter-1", "chapter-2");
    }

    @Test
    void rejectsNamesThatLeadOutOfTheBook() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book().chapter(text("甲").named("../01.md")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book().chapter(text("甲").named("/01.md")));
    }

    @Test
    void rejectsASectionWithoutAChapter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book().part("甲").section(text("乙")))
                .withMessageContaining("chapter");
    }

    @Test
    void rejectsABookWithoutTitleOrChapters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Manuscript.builder().chapter(text("甲")).build())
                .withMessageContaining("title");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book().part("甲").build())
                .withMessageContaining("chapter");
    }

    @Test
    void rejectsFaultyValues() {
        assertThatIllegalArgumentException().isThrownBy(() -> book().language("中文"));
        assertThatIllegalArgumentException().isThrownBy(() -> book().isbnPrint("123"));
        assertThatIllegalArgumentException().isThrownBy(() -> book().edition(0));
        assertThatIllegalArgumentException().isThrownBy(() -> book().chapter(" ", text("甲")));
        assertThatIllegalArgumentException().isThrownBy(() -> book().resources(Path.of("no/such/folder")));
    }

    @Test
    void tellsTheLanguageWhenNobodySaysIt() {
        assertThat(Manuscript.builder()
                        .title("Docker")
                        .chapter(text("容器是一种特殊的进程"))
                        .build()
                        .metadata()
                        .language())
                .isEqualTo("zh-CN");
    }

    @Test
    void neverReadsTheClock() {
        assertThat(book().chapter(text("甲")).build().metadata().modified())
                .isEqualTo(book().chapter(text("甲")).build().metadata().modified());
        assertThat(book().date(LocalDate.of(2020, 1, 2))
                        .modified(Instant.EPOCH)
                        .chapter(text("甲"))
                        .build()
                        .metadata()
                        .modified())
                .isEqualTo(Instant.parse("2020-01-02T00:00:00Z"));
    }

    @Test
    void addsAnyRole() {
        assertThat(book().add(Role.GLOSSARY, "术语", text("甲"))
                        .build()
                        .entries()
                        .get(0)
                        .role())
                .isEqualTo(Role.GLOSSARY);
    }
}
