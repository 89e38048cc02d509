package io.github.huozi.book.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "王小明 = Wang, Xiaoming",
                "曾巩 = Zeng, Gong",
                "单雄信 = Shan, Xiongxin",
                "解缙 = Xie, Jin",
                "仇英 = Qiu, Ying",
                "任伯年 = Ren, Bonian",
                "查慎行 = Zha, Shenxing",
                "区大相 = Ou, Daxiang",
                "朴趾源 = Piao, Zhiyuan",
                "翟让 = Zhai, Rang",
                "覃元 = Qin, Yuan",
                "乐毅 = Yue, Yi",
                "吕蒙 = Lü, Meng",
                "欧阳修 = Ouyang, Xiu",
                "司马相如 = Sima, Xiangru",
                "尉迟敬德 = Yuchi, Jingde",
                "長孫無忌 = Zhangsun, Wuji",
                "歐陽詢 = Ouyang, Xun",
            })
    void aChineseNameIsItsSurnameAndTheRest(String name, String fileAs) {
        assertThat(Pinyin.ofName(name)).contains(fileAs);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "威廉·莎士比亚 = Shashibiya, Weilian",
                "列夫·尼古拉耶维奇·托尔斯泰 = Tuoersitai, Liefu Nigulayeweiqi",
                "A·A·米恩 = Mien, A A",
                "[英]威廉·莎士比亚 = Shashibiya, Weilian",
                "（美）王小明 = Wang, Xiaoming",
            })
    void aNameInTranslationIsSortedByItsLastPart(String name, String fileAs) {
        assertThat(Pinyin.ofName(name)).contains(fileAs);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "活字编辑部 = huo zi bian ji bu",
                "某某公司 = mou mou gong si",
                "佚名 = yi ming",
                "Huozi 的作者们 = Huozi de zuo zhe men",
                "林教头 and others = lin jiao tou and others",
            })
    void otherNamesAreReadSyllableBySyllable(String name, String fileAs) {
        assertThat(Pinyin.ofName(name)).contains(fileAs);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "活字手册 = huo zi shou ce",
                "《重构》：改善既有代码 = chong gou gai shan ji you dai ma",
                "深入 C++ 与 Go 1.22 = shen ru C++ yu Go 1.22",
                "银行、行星与成长——音乐课 = yin hang xing xing yu cheng zhang yin yue ke",
                "绿地图 = lü di tu",
            })
    void aTitleIsReadSyllableBySyllable(String title, String fileAs) {
        assertThat(Pinyin.ofTitle(title)).contains(fileAs);
    }

    @Test
    void whatHasNoHanCharacterIsLeftAlone() {
        assertThat(Pinyin.ofName("Ada Chen")).isEmpty();
        assertThat(Pinyin.ofTitle("Type & Time 2")).isEmpty();
        assertThat(Pinyin.ofTitle("")).isEmpty();
    }

    @Test
    void aCharacterWithoutAReadingStays() {
        assertThat(Pinyin.ofTitle("𠮷祥"))
                .hasValueSatisfying(title -> assertThat(title).endsWith("xiang"));
    }
}
