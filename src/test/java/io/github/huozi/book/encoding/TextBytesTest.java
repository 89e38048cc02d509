package io.github.huozi.book.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.encoding.Decoding.Certain;
import io.github.huozi.book.encoding.Decoding.Doubtful;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextBytesTest {

    private static final String SIMPLIFIED = "印刷厂在河的南岸，每天早上六点，排字工人就推开木门，把昨夜的铅字一个一个放回原来的格子里。"
            + "师傅说，一个字放错了地方，明天的报纸上就会多出一个错字，读者不会原谅我们。学徒只有十五岁，手指被铅染成灰色，"
            + "他最先学会的是看反字：所有的字都是反的，像镜子里的人。三年以后，他能在一分钟里排出四十个字，比师傅还快两个。"
            + "后来来了机器，再后来来了计算机，木门换成了玻璃门，可是老师傅留下的字架还在，有人问起，他就讲这个故事。"
            + "书里说，活字是一种可以反复使用的字；这句话很短，却用了一千年才说完。我们写这一章，是想知道它究竟怎样开始。";

    private static final String TRADITIONAL = "印刷廠在河的南岸，每天早上六點，排字工人就推開木門，把昨夜的鉛字一個一個放回原來的格子裡。"
            + "師傅說，一個字放錯了地方，明天的報紙上就會多出一個錯字，讀者不會原諒我們。學徒只有十五歲，手指被鉛染成灰色，"
            + "他最先學會的是看反字：所有的字都是反的，像鏡子裡的人。三年以後，他能在一分鐘裡排出四十個字，比師傅還快兩個。"
            + "後來來了機器，再後來來了電腦，木門換成了玻璃門，可是老師傅留下的字架還在，有人問起，他就講這個故事。";

    private static final String JAPANESE = "印刷所は川の南側にあり、毎朝六時になると、職人たちは木の戸を開け、ゆうべの活字を一本ずつもとの棚に戻した。"
            + "親方は言う。一字でも場所を間違えれば、あしたの新聞に誤字がひとつ増えるのだ、と。見習いはまだ十五歳で、指は鉛で灰色だった。"
            + "はじめに覚えたのは逆さの字を読むことである。三年たつと、一分間に四十字を組めるようになり、親方よりも二字だけ速かった。"
            + "やがて機械が来て、そのあとコンピュータが来たが、古い棚はいまも残っている。";

    private static final String KOREAN = "인쇄소는 강의 남쪽에 있었다. 아침 여섯 시가 되면 직공들은 나무 문을 열고 어젯밤의 활자를 하나씩 제자리에 돌려놓았다. "
            + "스승은 말했다. 글자 하나가 잘못 놓이면 내일 신문에 틀린 글자가 하나 늘어난다고. 견습공은 겨우 열다섯 살이었고 손가락은 납으로 회색이었다. "
            + "그가 처음 배운 것은 거꾸로 된 글자를 읽는 일이었다. 세 해가 지나자 그는 일 분에 마흔 글자를 짤 수 있었다.";

    private static final String WESTERN =
            "The printer’s shop — “la vieille imprimerie” — stood on the river’s south bank. Señor Núñez said: “Don’t put"
                    + " a sort in the wrong box!” The boy was fifteen; his fingers were grey, naïve œuvres. Über die Brücke gingen wir täglich, größer wurde der"
                    + " Ärger. L’été où l’élève s’en alla, le maître répéta à voix basse : « déjà fini ». It’s the café’s façade that one remembers – not the crème.";

    private static final Map<String, String> TEXTS = new TreeMap<>(Map.of(
            "GB18030", SIMPLIFIED,
            "Big5", TRADITIONAL,
            "Shift_JIS", JAPANESE,
            "EUC-JP", JAPANESE,
            "EUC-KR", KOREAN,
            "UTF-16LE", SIMPLIFIED,
            "UTF-16BE", TRADITIONAL,
            "windows-1252", WESTERN));

    @Test
    void noReadingThatIsCertainIsWrong() {
        Random random = new Random(7);
        Map<String, Integer> certain = new TreeMap<>();
        for (Map.Entry<String, String> text : TEXTS.entrySet()) {
            for (int length : new int[] {8, 20, 30, 60, 120}) {
                for (int round = 0; round < 60; round++) {
                    int start = random.nextInt(text.getValue().length() - length);
                    String plain = "# Chapter 1\n" + text.getValue().substring(start, start + length) + "\nend\n";
                    String name = text.getKey();
                    if (TextBytes.decode(plain.getBytes(Charset.forName(name))) instanceof Certain read) {
                        assertThat(read.text()).as(name + " " + length).isEqualTo(plain);
                        certain.merge(name + " " + (length >= 60 ? "long" : "short"), 1, Integer::sum);
                    }
                }
            }
        }
        assertThat(certain.entrySet().stream().filter(it -> it.getKey().endsWith("long")))
                .as("of 120 each: " + certain)
                .hasSize(TEXTS.size())
                .allSatisfy(it -> assertThat(it.getValue())
                        .as(it.getKey())
                        .isGreaterThan(it.getKey().startsWith("windows") ? 10 : 115));
    }

    @ParameterizedTest
    @CsvSource({"GB18030", "Big5", "Shift_JIS", "EUC-JP", "EUC-KR", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void aTextAmongCodeIsReadInEachEncoding(String charset) {
        String text = "int main(void) { /* start */ return 0; }\n".repeat(20) + TEXTS.get(charset) + "\n";

        assertThat(TextBytes.decode(text.getBytes(Charset.forName(charset)))).isEqualTo(new Certain(text, charset));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(TextBytes.decode("\uFEFF# 一\n".getBytes(charset)))
                    .isEqualTo(new Certain("# 一\n", charset.name()));
        }
    }

    @Test
    void aShortTextIsDoubtfulAndShowsTwoReadings() {
        byte[] bytes = "# 排字工人\n".getBytes(Charset.forName("GB18030"));

        assertThat(TextBytes.decode(bytes)).isInstanceOfSatisfying(Doubtful.class, doubtful -> {
            assertThat(doubtful.readings()).hasSize(2);
            assertThat(doubtful.readings().get(0).charset()).isEqualTo("GB18030");
            assertThat(doubtful.readings().get(0).opening()).isEqualTo("# 排字工人");
        });
    }

    @Test
    void aShortTextTakesTheEncodingOfTheBook() {
        byte[] bytes = "# 排字工人\n".getBytes(Charset.forName("GB18030"));
        BookEncoding book = BookEncoding.of(List.of("Big5", "GB18030", "GB18030", "UTF-8"));

        assertThat(TextBytes.decode(bytes, book)).isEqualTo(new Certain("# 排字工人\n", "GB18030"));
        assertThat(TextBytes.decode(bytes, new BookEncoding(Optional.of("Shift_JIS"))))
                .as("bytes that contradict it")
                .satisfiesAnyOf(
                        it -> assertThat(it).isInstanceOf(Doubtful.class),
                        it -> assertThat(((Certain) it).charset()).isEqualTo("Shift_JIS"));
    }

    @Test
    void aShortTextThatIsUtf8ByChanceIsReadAsTheBookIs() {
        byte[] bytes = "学徒只".getBytes(Charset.forName("GB18030"));

        assertThat(TextBytes.decode(bytes, new BookEncoding(Optional.of("GB18030"))))
                .isEqualTo(new Certain("学徒只", "GB18030"));
        assertThat(TextBytes.decode("café".getBytes(StandardCharsets.UTF_8), new BookEncoding(Optional.of("GB18030"))))
                .isEqualTo(new Certain("café", "UTF-8"));
    }

    @Test
    void aPageIsInTheEncodingThatItDeclaresUnlessItsBytesSayOtherwise() {
        String page = "<!DOCTYPE html>\n<html><head><meta charset=\"gbk\"></head><body><p>短</p></body></html>";

        assertThat(TextBytes.decode(page.getBytes(Charset.forName("GBK")))).isEqualTo(new Certain(page, "GB18030"));
        assertThat(TextBytes.decode(page.getBytes(StandardCharsets.UTF_8))).isEqualTo(new Certain(page, "UTF-8"));
    }

    @Test
    void anythingButATextIsNeverCertain() {
        Random random = new Random(3);
        for (int round = 0; round < 400; round++) {
            byte[] bytes = new byte[40 + random.nextInt(4000)];
            random.nextBytes(bytes);
            assertThat(TextBytes.decode(bytes)).isInstanceOf(Doubtful.class);
        }
    }
}
