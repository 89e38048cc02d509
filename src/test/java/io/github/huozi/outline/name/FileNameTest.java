package io.github.huozi.outline.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.Role;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "00 开篇词 你好.md, 0, 00 开篇词 你好",
                "01丨从进程说开去.md, 1, 01 | 从进程说开去",
                "01|进程.md, 1, 01 | 进程",
                "第1章 起步.md, 1, 第1章 起步",
                "第十二讲：网络.html, 12, 第十二讲：网络",
                "第一百零二回.md, 102, 第一百零二回",
                "第三方库.md, none, 第三方库",
                "1.2 安装.md, 1.2, 1.2 安装",
                "1-2-安装.md, 1.2, 1-2-安装",
                "05-容器.md, 5, 05 容器",
                "01开篇.md, 1, 01开篇",
                "３ 网络.md, 3, ３ 网络",
                "2019 年的事.md, none, 2019 年的事",
                "2019年的事.md, none, 2019年的事",
                "2019-08-31-post.md, none, Post",
                "1949 往事.md, none, 1949 往事",
                "3D 打印.md, none, 3D 打印",
                "100%理解.md, none, 100%理解",
                "chapter_01.md, 1, Chapter 01",
                "ch2-01-hello-cgo.md, 2.1, Ch2-01 hello cgo",
                "getting-started.md, none, Getting started",
                "安装_与_配置.md, none, 安装 与 配置",
                "%E7%BD%91%E7%BB%9C.md, none, 网络",
                "50%E7.md, none, 50%E7",
                "99999 大数.md, none, 99999 大数"
            })
    void takesNumberAndTitleFromAName(String name, String numbers, String title) {
        FileName parsed = FileName.of(name);
        String read =
                String.join(".", parsed.numbers().stream().map(String::valueOf).toList());

        assertThat(read.isEmpty() ? "none" : read).isEqualTo(numbers);
        assertThat(parsed.title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "开篇词 你好, INTRODUCTION",
        "前言, INTRODUCTION",
        "序, INTRODUCTION",
        "序言, INTRODUCTION",
        "序一, INTRODUCTION",
        "导读 | 怎么学, INTRODUCTION",
        "引言, INTRODUCTION",
        "推荐序, FOREWORD",
        "译者序, PREFACE",
        "预习篇 · 小事记, PROLOGUE",
        "特别放送 2019 年, BONUS",
        "春节加餐 书单, BONUS",
        "加餐01, BONUS",
        "番外, BONUS",
        "彩蛋, BONUS",
        "答疑文章（一）, QA",
        "期中答疑, QA",
        "附录A 命令, APPENDIX",
        "附录, APPENDIX",
        "术语表, GLOSSARY",
        "结束语 再见, CLOSING",
        "尾声, CLOSING",
        "结语, CLOSING",
        "后记, AFTERWORD",
        "序列化, CHAPTER",
        "快速排序, CHAPTER",
        "程序, CHAPTER",
        "答疑系统的设计, CHAPTER",
        "前言不搭后语, CHAPTER",
        "总结, CHAPTER",
        "introduction, INTRODUCTION",
        "Introduction, INTRODUCTION",
        "introduction-to-go, CHAPTER",
        "Preface, PREFACE",
        "foreword, FOREWORD",
        "appendix-a-trap, APPENDIX",
        "Appendix B: gems, APPENDIX",
        "conclusion, CLOSING",
        "conclusions-in-logic, CHAPTER",
        "Q&A, QA"
    })
    void tellsTheRoleFromWords(String words, Role role) {
        assertThat(RoleWords.role(words)).isEqualTo(role);
    }

    @Test
    void ordersNamesAsPeopleCount() {
        List<String> names =
                new ArrayList<>(List.of("加餐十", "第十二讲", "10 网络", "第二讲", "2 存储", "加餐二", "第十讲", "附录（三）", "附录（二）"));
        names.sort(NaturalOrder.COMPARATOR);

        assertThat(names).containsExactly("2 存储", "10 网络", "加餐二", "加餐十", "第二讲", "第十讲", "第十二讲", "附录（二）", "附录（三）");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "上篇 起|中篇 承|下篇 合",
                "卷上|卷中|卷下",
                "书（上）.md|书（中）.md|书（下）.md",
                "游记上.md|游记中.md|游记下.md",
                "甲编|乙编|丙编|丁编",
                "甲、总则|乙、分则|丙、附则",
                "a/一、绪论.md|a/二、材料.md|a/十、结论.md|a/十一、补记.md",
                "卷一 山|卷二 水|卷十 石|卷十二 木",
                "第零章 准备|第一章 起步|第二章 上路|第十章 回望",
                "00 说明|01 起步|2 上路|10 回望",
                "Part II|Part IV|Part IX|Part XI",
                "chapter i.md|chapter iv.md|chapter v.md"
            })
    void ordersWhateverCounts(String expected) {
        List<String> inOrder = List.of(expected.split("\\|"));
        List<String> names = new ArrayList<>(inOrder);
        java.util.Collections.reverse(names);

        names.sort(NaturalOrder.COMPARATOR);

        assertThat(names).isEqualTo(inOrder);
    }

    @Test
    void outlivesHostileNames() {
        assertThat(FileName.of("9".repeat(300) + ".md").numbers()).isEmpty();
        assertThat(FileName.of(".md").title()).isEmpty();
        assertThat(FileName.of("___.md").title()).isEqualTo("___");
        assertThat(FileName.of("%".repeat(2000) + "%41".repeat(2000)).stem()).endsWith("AAA");
    }
}
