package io.github.huozi.outline.novel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingLineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            第一百零三章 夜渡        | CHAPTER    | 103
            第廿三回 雾里看花        | CHAPTER    | 23
            第１２章 归人            | CHAPTER    | 12
            第12章                   | CHAPTER    | 12
            第一千两百零一章         | CHAPTER    | 1201
            第一万零二章 尽头        | CHAPTER    | 10002
            第叁章 旧账              | CHAPTER    | 3
            第一〇三章 空船          | CHAPTER    | 103
            第三章陨铁               | CHAPTER    | 3
            　　第三章　山雨欲来     | CHAPTER    | 3
            第 3 章：问路            | CHAPTER    | 3
            【第四章 借伞】          | CHAPTER    | 4
            正文 第五章 还伞         | CHAPTER    | 5
            ☆、第六章 收伞           | CHAPTER    | 6
            第七节 过桥              | SECTION    | 7
            第二卷 上游              | VOLUME     | 2
            卷三 下游                | VOLUME     | 3
            卷之四                   | VOLUME     | 4
            下卷                     | VOLUME     | 3
            第一部 水               | WORK       | 1
            第十二集                 | COLLECTION | 12
            Chapter 12               | CHAPTER    | 12
            CHAPTER XIV. The Ferry   | CHAPTER    | 14
            Chapter One: Fog         | CHAPTER    | 1
            Part Two                 | VOLUME     | 2
            楔子                     | NAMED      | -1
            引子                     | NAMED      | -1
            序                       | NAMED      | -1
            尾声                     | NAMED      | -1
            终章 回家                | NAMED      | -1
            番外一 老船              | NAMED      | -1
            番外：老船               | NAMED      | -1
            后记                     | NAMED      | -1
            Epilogue                 | NAMED      | -1
            """)
    void headingsAreRecognisedInAllForms(String line, NovelUnit unit, long number) {
        assertThat(HeadingLine.of(line)).hasValueSatisfying(heading -> {
            assertThat(heading.unit()).isEqualTo(unit);
            assertThat(heading.number()).isEqualTo(number);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第三章里他写道，渡口从来没有名字。",
                "第一次见到他的时候，雾还没有散。",
                "第一节课是语文。",
                "第二部分的人都走了",
                "第三回合，他输了",
                "“第三章 山雨”，他念道。",
                "序言他读过三遍，每一遍都睡着。",
                "后记得他来过",
                "番外国船靠岸了",
                "chapter and verse",
                "Part of the crew was gone.",
                "他翻到第三章。",
                "一"
            })
    void proseIsNoHeading(String line) {
        assertThat(HeadingLine.of(line)).isEmpty();
    }

    @Test
    void aLineMayNameAVolumeAndAChapter() {
        NovelHeading heading = HeadingLine.of("第二卷 上游 第九章 白石滩").orElseThrow();

        assertThat(heading.text()).isEqualTo("第九章 白石滩");
        assertThat(heading.outer().orElseThrow().text()).isEqualTo("第二卷 上游");
    }

    @Test
    void aTextWithMarkupIsNoNovel() {
        String novel = "第一章 甲\n字。\n第二章 乙\n字。\n第三章 丙\n字。\n";

        assertThat(NovelText.isNovel(novel)).isTrue();
        assertThat(NovelText.isNovel("第一章 甲\n字。\n第二章 乙\n字。\n")).isFalse();
        assertThat(NovelText.isNovel(novel.replace("第", "## 第"))).isFalse();
        assertThat(NovelText.isNovel(novel + "```\nx\n```\n")).isFalse();
        assertThat(NovelText.isNovel("<p>第一章</p>\n" + novel)).isFalse();
        assertThat(NovelText.isNovel(novel + "看[这里](https://example.org)。\n")).isFalse();
    }

    @Test
    void theHeadSaysTitleAuthorsAndSynopsis() {
        NovelHead head = NovelHead.in("""
                《雾渡》 沈渡之 著
                简介：一封信。
                没有地址。
                ------
                第一章 甲
                第二章 乙
                第三章 丙
                """);

        assertThat(head.title()).isEqualTo("雾渡");
        assertThat(head.authors()).containsExactly("沈渡之");
        assertThat(head.synopsis()).containsExactly("一封信。", "没有地址。");
    }
}
