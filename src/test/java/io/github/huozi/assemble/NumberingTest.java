package io.github.huozi.assemble;

import static io.github.huozi.assemble.BookFixture.book;
import static io.github.huozi.assemble.BookFixture.chapter;
import static io.github.huozi.assemble.BookFixture.section;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.Book;
import io.github.huozi.book.Markup;
import io.github.huozi.book.Role;
import io.github.huozi.book.Section;
import io.github.huozi.book.Title;
import io.github.huozi.book.language.HanNumber;
import io.github.huozi.book.settings.Numbers;
import io.github.huozi.book.settings.Settings;
import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.diagnostic.Position;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingTest {

    private static List<String> labels(Settings.Numbering numbering, Section... sections) {
        return new Assembler(new Diagnostics())
                .assemble(book(numbering, sections)).allSections().stream()
                        .map(AssembledSection::label)
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第一章 开始",
                "第 12 讲 排版",
                "第3课：拣字",
                "01 | 铸字",
                "05 白话容器",
                "1.2 安装",
                "1.2.3 细节",
                "四、结语",
                "3. 小结",
                "（二）初出茅庐",
                "Chapter 3 Type",
                "附录 A 术语",
                "附录B",
                "Appendix A",
                "12 丨 字号",
                "0 预备"
            })
    void aNumberOfTheAuthorsIsSeen(String title) {
        assertThat(Numbering.hasOwnNumber(title)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019 年，排版会怎样",
                "第一次印书",
                "3D 打印",
                "一本书的诞生",
                "10 分钟上手",
                "Chapter and verse",
                "5.1% 的误差",
                "7 个步骤",
                "附录"
            })
    void whatOnlyLooksLikeANumberIsNone(String title) {
        assertThat(Numbering.hasOwnNumber(title)).isFalse();
    }

    @Test
    void chaptersAreNumberedThroughPartsWhenNoneHasANumber() {
        assertThat(labels(
                        Settings.Numbering.AUTO,
                        section("p1", Role.PART, "入门", "", chapter("a.md", "铸字"), chapter("b.md", "拣字")),
                        section("p2", Role.PART, "进阶", "", chapter("c.md", "排版")),
                        section("x.md", Role.APPENDIX, "字号表", "<p>表</p>"),
                        section("z.md", Role.CLOSING, "结束语", "<p>完</p>")))
                .containsExactly("第一部分　入门", "第一章　铸字", "第二章　拣字", "第二部分　进阶", "第三章　排版", "附录 A　字号表", "结束语");
    }

    @Test
    void oneNumberOfTheAuthorsKeepsAllTitlesAsTheyAre() {
        assertThat(labels(Settings.Numbering.AUTO, chapter("a.md", "铸字"), chapter("b.md", "第2章 拣字")))
                .containsExactly("铸字", "第2章 拣字");
    }

    @Test
    void requestedNumbersAreNotDoubled() {
        assertThat(labels(Settings.Numbering.CHAPTERS, chapter("a.md", "铸字"), chapter("b.md", "第二章 拣字")))
                .containsExactly("第一章　铸字", "第二章 拣字");
    }

    @Test
    void noneMeansNone() {
        assertThat(labels(Settings.Numbering.NONE, chapter("a.md", "铸字"), chapter("b.md", "拣字")))
                .containsExactly("铸字", "拣字");
    }

    @Test
    void sectionsAndHeadingsAreNumberedWhereRequested() {
        Section first = section("a.md", Role.CHAPTER, "铸字", "<h2>字模</h2><h3>铜模</h3><h2>字范</h2>");
        Section second =
                section("b.md", Role.CHAPTER, "拣字", "<p>引</p>", section("b1.md", Role.SECTION, "字架", "<h2>常用字</h2>"));
        AssembledBook assembled =
                new Assembler(new Diagnostics()).assemble(book(Settings.Numbering.SECTIONS, first, second));
        assertThat(first.content().body().select("h2, h3").eachText()).containsExactly("1.1 字模", "1.1.1 铜模", "1.2 字范");
        assertThat(assembled.allSections().get(2).label()).isEqualTo("2.1　字架");
        assertThat(assembled.allSections().get(2).content().body().text()).isEqualTo("2.1.1 常用字");
        assertThat(assembled.toc().get(0).children().get(0).number()).isEqualTo("1.1");
    }

    @Test
    void headingsWithTheirOwnNumbersAreLeftAlone() {
        Section chapter = section("a.md", Role.CHAPTER, "铸字", "<h2>1. 字模</h2><h2>2. 字范</h2>");
        new Assembler(new Diagnostics()).assemble(book(Settings.Numbering.SECTIONS, chapter));
        assertThat(chapter.content().body().select("h2").eachText()).containsExactly("1. 字模", "2. 字范");
    }

    @ParameterizedTest
    @CsvSource({"1,一", "10,十", "11,十一", "20,二十", "99,九十九", "100,一百", "105,一百零五", "110,一百一十", "999,九百九十九"})
    void numbersAreWrittenInHan(int number, String text) {
        assertThat(HanNumber.of(number)).isEqualTo(text);
        assertThat(HanNumber.value(text)).isEqualTo(number);
    }

    @Test
    void appendicesUnderOneHeadingHaveLettersAndTheHeadingNone() {
        Section appendices = section(
                "appendix.md",
                Role.APPENDIX,
                "附录",
                "<p>下面几篇。</p>",
                section("a.md", Role.SECTION, "A - 关键字", "<p>甲</p>"),
                section("b.md", Role.SECTION, "运算符", "<p>乙</p>"),
                section("c.md", Role.SECTION, "附录 C：版本", "<p>丙</p>"));

        assertThat(labels(Settings.Numbering.CHAPTERS, chapter("1.md", "选土"), appendices))
                .containsExactly("第一章\u3000选土", "附录", "A - 关键字", "附录 B\u3000运算符", "附录 C：版本");
    }

    @Test
    void aPartOfAppendicesIsNoNumberedPart() {
        Section part = section("p", Role.PART, "附录", "", section("t.md", Role.APPENDIX, "工具", "<p>锹</p>"));

        assertThat(labels(Settings.Numbering.CHAPTERS, chapter("1.md", "选土"), part))
                .containsExactly("第一章\u3000选土", "附录", "附录 A\u3000工具");
    }

    @Test
    void aNumberOnThePageIsNotDoubledByOneForTheTableOfContents() {
        Section chapter = Section.builder("a.md", Role.CHAPTER)
                .title(Title.plain("第 1 章 选土", Title.Origin.HEADING).listedAs("选土", Title.Origin.OUTLINE))
                .content(section("x", Role.CHAPTER, "x", "<p>甲</p>").content())
                .position(Position.of("a.md"))
                .build();

        assertThat(labels(Settings.Numbering.CHAPTERS, chapter)).containsExactly("选土");
    }

    private static List<String> labels(Settings settings, String language, Section... sections) {
        Book book = Book.builder(BookFixture.metadata(language), settings)
                .sections(List.of(sections))
                .build();
        return new Assembler(new Diagnostics())
                .assemble(book).allSections().stream()
                        .map(AssembledSection::label)
                        .toList();
    }

    private static Section[] sections() {
        return new Section[] {
            section("p", Role.PART, "上", "", chapter("a.md", "甲"), chapter("b.md", "乙")),
            section("x.md", Role.APPENDIX, "丙", "<p>正文。</p>")
        };
    }

    @Test
    void numbersAreWrittenAsTheFirstOfTheirKindIs() {
        Settings settings = Settings.builder()
                .numbering(Settings.Numbering.CHAPTERS)
                .numbers(Numbers.builder()
                        .part("第一编")
                        .chapter("第 1 讲")
                        .appendix("附录一")
                        .build())
                .build();
        assertThat(labels(settings, "zh-CN", sections())).containsExactly("第一编　上", "第 1 讲　甲", "第 2 讲　乙", "附录一　丙");
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN, 第一部分, 第一章, 附录 A",
        "zh-TW, 第一部分, 第一章, 附錄 A",
        "ja, 第1部, 第1章, 付録A",
        "en, Part 1, Chapter 1, Appendix A"
    })
    void numbersAreWrittenInTheLanguageOfTheBook(String language, String part, String chapter, String appendix) {
        List<String> labels =
                labels(Settings.builder().numbering(Settings.Numbering.CHAPTERS).build(), language, sections());
        assertThat(labels.get(0)).isEqualTo(part + "　上");
        assertThat(labels.get(1)).isEqualTo(chapter + "　甲");
        assertThat(labels.get(3)).isEqualTo(appendix + "　丙");
    }

    @Test
    void whatIsMarkedAsUnnumberedHasNoNumberAndTakesNone() {
        Section aside = section("q.md", Role.CHAPTER, "插曲", "<p>正文。</p>");
        aside.content().body().attr(Markup.UNNUMBERED_TITLE, "");
        Section last = section(
                "b.md",
                Role.CHAPTER,
                "乙",
                "<h2 id=\"o\">一</h2><h2 id=\"t\" class=\"unnumbered\">小结</h2><h2 id=\"u\">二</h2>");
        Settings settings =
                Settings.builder().numbering(Settings.Numbering.SECTIONS).build();
        assertThat(labels(settings, "zh-CN", chapter("a.md", "甲"), aside, last))
                .containsExactly("第一章　甲", "插曲", "第二章　乙");
        assertThat(last.content().body().select("h2").eachText()).containsExactly("2.1 一", "小结", "2.2 二");
    }
}
