package io.github.huozi.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.read.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that looks like a form but is not one is reported; text that merely resembles one is not. */
class HalfWrittenTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "见[选土](my clay.md)。",
                "见[选土](clay.md",
                "见[选土](clay.md 这一章",
                "见[选土]（clay.md）。",
                "见[选土](clay.md）。",
                "见[选土] (clay.md)。",
                "![窑](kiln 1.png)",
                "![窑](https://a.example/kiln.png",
                "{漢字三|hàn|zì}",
                "{漢字|hàn|zì。",
                "| 土 | 水 |\n| --- |\n| 一 | 二 |",
            })
    void isReported(String markdown) {
        assertThat(Reading.markdown(markdown).findings()).extracting("code").contains(Code.HALF_WRITTEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "见[选土](<my clay.md>)和[和泥](#和泥 \"题\")。\n\n## 和泥",
                "译者注[注]（见3.2节），又[1]（第 2 页）。",
                "map[string](a, b.c) 和 a[0](x / y)",
                "\\[选土\\](my clay.md)",
                "`[选土](my clay.md)`",
                "{漢字|hàn|zì}、{漢字|hànzì}、{漢字|}、{a|b}、{甲|a>0}",
                "{\"甲\": 1}",
                "正则 [^a-z] 和 [^\"] 与 [^0-9A-Z]",
                "甲 | 乙\n丙 | 丁",
                "数组[0][1]，[x] 未定",
                "> [!] 什么也不是\n\n> [注] 引文",
            })
    void isNotReportedForOrdinaryText(String markdown) {
        assertThat(Reading.markdown(markdown).findings()).isEmpty();
    }
}
