package io.github.huozi.typeset.breaking;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.typeset.Atoms;
import io.github.huozi.typeset.Context;
import io.github.huozi.typeset.character.CharacterClass;
import io.github.huozi.typeset.character.Kinsoku;
import io.github.huozi.typeset.character.Language;
import io.github.huozi.typeset.line.Given;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CLREQ, “Prohibition Rules for Line Start and Line End” and “Prohibition Rules for Unbreakable Marks”. */
class BreakOpportunitiesTest {

    /** The text with a bar wherever a line may end without harm, and a colon where it is better avoided. */
    private static String parted(Given given) {
        Atoms atoms = new Atoms();
        atoms.read(given.runs(), 0, given.runs().size());
        new Context().settle(atoms, given.style().language());
        Breaks breaks = new Breaks();
        new BreakOpportunities(atoms, breaks).find(given.style());
        StringBuilder text = new StringBuilder();
        for (int k = 0; k < atoms.count; k++) {
            text.append(
                    atoms.codePoint[k] == 0xFFFC ? "▢" : atoms.text(k).text().substring(atoms.start[k], atoms.end[k]));
            text.append(k < atoms.count - 1 && atoms.spaced(k) ? " " : "");
            if (k < atoms.count - 1 && breaks.tier[k] < Breaks.INSIDE) {
                text.append(breaks.tier[k] == Breaks.FREE ? "|" : breaks.tier[k] == Breaks.JOINT ? ":" : ";");
            }
        }
        return text.toString();
    }

    private static String parted(String text) {
        return parted(Given.of(text, 10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "、", "，", "；", "：", "。", "．", "！", "？", "”", "’", "」", "』", "）", "》", "〉", "】", "〗", "］", "｝", "·", "・",
                "～", "％", "‰", "℃"
            })
    void noLineBeginsWith(String mark) {
        assertThat(parted("甲" + mark + "乙")).isEqualTo("甲" + mark + "|乙");
        assertThat(parted("甲 " + mark + "乙")).isEqualTo("甲 " + mark + "|乙");
        assertThat(parted("甲`乙`" + mark + "乙")).isEqualTo("甲|乙" + mark + "|乙");
    }

    @ParameterizedTest
    @ValueSource(strings = {"“", "‘", "「", "『", "（", "《", "〈", "【", "〖", "［", "｛"})
    void noLineEndsWith(String mark) {
        assertThat(parted("甲" + mark + "乙")).isEqualTo("甲|" + mark + "乙");
        assertThat(parted("甲" + mark + " 乙")).isEqualTo("甲|" + mark + " 乙");
    }

    @Test
    void gradesDiffer() {
        String text = "甲／乙——丙";
        assertThat(parted(Given.of(text, 10).with(Kinsoku.NONE))).isEqualTo("甲|／|乙|——|丙");
        assertThat(parted(Given.of(text, 10).with(Kinsoku.BASIC))).isEqualTo("甲／|乙|——|丙");
        assertThat(parted(Given.of(text, 10).with(Kinsoku.GB))).isEqualTo("甲／乙|——|丙");
        assertThat(parted(Given.of(text, 10).with(Kinsoku.STRICT))).isEqualTo("甲／乙——|丙");
    }

    @Test
    void dashesAndEllipsesAreWholeButARowOfThemIsMadeOfPairs() {
        assertThat(parted("甲——乙……丙")).isEqualTo("甲|——|乙|……|丙");
        assertThat(parted("甲……………乙")).isEqualTo("甲|……;……;…|乙");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C++",
                "Node.js",
                "A/B",
                "I/O",
                "TCP/IP",
                "v1.2.3",
                "3.14",
                "1,024",
                "9999",
                "50%",
                "20℃",
                "￥15",
                "don’t",
                "GitHub",
                "UTF-8",
                "x86_64",
                "2018-08-31",
                "foo()"
            })
    void staysWhole(String word) {
        assertThat(parted("用" + word + "的")).matches("用\\|\\Q" + word + "\\E\\|的");
    }

    @ParameterizedTest
    @CsvSource({
        "well-known, well-:known",
        "client/server, client/:server",
        "https://example.org/a/book?page=12&line=3, https://:example.org/:a/:book?:page=:12&:line=3",
        "https://example.org:8080/, https://:example.org::8080/",
        "www.example.com/index.html, www.:example.com/:index.html",
        "/usr/share/fonts/noto.ttf, /usr/:share/:fonts/:noto.ttf",
        "LineComposer, Line;Composer",
        "io.example.typeset.Kinsoku, io.:example.:typeset.:Kinsoku",
    })
    void breaksAtItsJoints(String word, String parts) {
        assertThat(parted(word)).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource({
        "std::vec::Vec, std:::vec:::Vec",
        "compose(paragraph), compose:(paragraph)",
        "MEASURE_IN_POINTS, MEASURE_:IN_:POINTS",
        "a.b, a.b"
    })
    void codeBreaksAtItsJoints(String word, String parts) {
        assertThat(parted("`" + word + "`")).isEqualTo(parts);
    }

    @Test
    void englishWordsInChineseAreHyphenatedOnlyInNeed() {
        assertThat(parted(Given.of("用 validator 库", 10).hyphenated())).isEqualTo("用 |val;ida;tor |库");
        assertThat(parted(Given.of("use validator", 10).hyphenated().with(Language.WESTERN)))
                .isEqualTo("use |val:ida:tor");
    }

    @Test
    void noteMarksStayWithWhatPrecedesThem() {
        assertThat(parted("甲^[1]乙")).isEqualTo("甲[1]|乙");
        assertThat(parted("甲。^[1]乙")).isEqualTo("甲。[1]|乙");
    }

    @Test
    void numbersStayWithTheirUnits() {
        assertThat(parted("共 5 GB 内存")).isEqualTo("共 |5 GB |内|存");
        assertThat(parted("共 5 Gophers")).isEqualTo("共 |5 |Gophers");
    }

    /** CLREQ holds them unbreakable whatever may begin a line. */
    @ParameterizedTest
    @EnumSource(Kinsoku.class)
    void numbersStayWithTheSignOfTheirUnit(Kinsoku kinsoku) {
        assertThat(parted(Given.of("共30％、30%、5℃、7‰", 10).with(kinsoku)))
                .contains("30％")
                .contains("30%")
                .contains("5℃")
                .contains("7‰");
    }

    @Test
    void whatMayNotBreakDoesNot() {
        assertThat(parted("甲{nowrap 乙 丙 丁}戊")).isEqualTo("甲|乙 丙 丁|戊");
        assertThat(parted("甲\u00A0乙\u2060丙")).isEqualTo("甲 乙丙");
    }

    @Test
    void zeroWidthSpacesAndSoftHyphensAllowBreaks() {
        assertThat(parted("aaaa\u200Bbbbb")).isEqualTo("aaaa|bbbb");
        assertThat(parted("aaaa\u00ADbbbb")).isEqualTo("aaaa:bbbb");
    }

    @Test
    void picturesBreakLikeCharacters() {
        assertThat(parted("甲{box 2}乙{box 2}，丙")).isEqualTo("甲|▢|乙|▢，|丙");
    }

    @Test
    void straightQuotesTakeSides() {
        assertThat(parted("说\"好\"了")).isEqualTo("说|\"好\"|了");
    }

    @Test
    void whatOpensAWordMayOpenALine() {
        assertThat(parted("用 .NET 和 -v 等")).isEqualTo("用 |.NET |和 |-v |等");
        assertThat(parted("打开`/etc/hosts`吧")).startsWith("打|开|/etc");
    }

    @Test
    void japaneseSmallKanaBeginNoLine() {
        assertThat(parted(Given.of("ちょっとページ々", 10).with(Language.JA))).isEqualTo("ちょっ|と|ペー|ジ々");
        assertThat(parted(Given.of("ちょっと", 10))).isEqualTo("ち|ょ|っ|と");
    }

    @Test
    void curlyQuotesOfAWesternPhraseAreWestern() {
        List<CharacterClass> types = new ArrayList<>();
        for (String text : List.of("他说“hello”。", "He said “hello” to us", "“hello”", "users’ data")) {
            Atoms atoms = new Atoms();
            atoms.read(Given.runs(text), 0, 1);
            new Context().settle(atoms, Language.HANS);
            for (int k = 0; k < atoms.count; k++) {
                if (atoms.codePoint[k] >= 0x2018 && atoms.codePoint[k] <= 0x201D) {
                    types.add(atoms.type[k]);
                }
            }
        }
        assertThat(types)
                .containsExactly(
                        CharacterClass.OPEN,
                        CharacterClass.CLOSE,
                        CharacterClass.WESTERN_OPEN,
                        CharacterClass.WESTERN_CLOSE,
                        CharacterClass.OPEN,
                        CharacterClass.CLOSE,
                        CharacterClass.LETTER);
    }
}
