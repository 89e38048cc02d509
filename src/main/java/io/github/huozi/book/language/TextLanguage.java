package io.github.huozi.book.language;

import io.github.huozi.book.encoding.TextBytes;
import io.github.huozi.book.file.Binary;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.stream.Collectors;

/** Detects the language of a text: kinds of Chinese, Japanese, Korean, otherwise English. */
public final class TextLanguage {

    /** Common characters that only one of the two scripts has. */
    private static final String SIMPLIFIED =
            chars("们这个为时会来对说么过没还进样种动关问间门见东车电话语读写书学习开发现实应该让认识设计数据库网络经济义务员" + "头买卖岁华图团国区单双变难观马风飞鱼鸟龙长张处备复当归录总结构组织级给统继续");

    private static final String TRADITIONAL =
            chars("們這個為時會來對說麼過沒還進樣種動關問間門見東車電話語讀寫書學習開發現實應該讓認識設計數據庫網絡經濟義務員" + "頭買賣歲華圖團國區單雙變難觀馬風飛魚鳥龍長張處備復當歸錄總結構組織級給統繼續");

    /** Those of the simplified characters that Japanese uses too. */
    private static final String JAPANESE_TOO = "会来学写数国区双当";

    /** A text that is read on demand. */
    @FunctionalInterface
    public interface Text {

        /** Returns the bytes as stored. */
        Binary read() throws IOException;
    }

    /** More than enough characters for detection. */
    private static final int SAMPLE = 60_000;

    private TextLanguage() {}

    private static String chars(String text) {
        return text.codePoints()
                .distinct()
                .sorted()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /**
     * Returns the language of a book, as a normalised tag.
     *
     * @param title the title, which counts by its length
     * @param sources the sources; unreadable ones are ignored
     */
    public static String of(String title, List<Text> sources) {
        StringBuilder sample = new StringBuilder(title);
        int each = Math.max(2_000, SAMPLE / Math.max(1, sources.size()));
        for (Text source : sources) {
            if (sample.length() >= SAMPLE) {
                break;
            }
            try {
                String text = TextBytes.likely(source.read().toByteArray());
                String words = prose(text);
                sample.append('\n').append(words, 0, Math.min(each, words.length()));
            } catch (IOException e) {
                // Reading the chapter will report what is wrong; the other sources suffice for detection.
            }
        }
        return of(sample.toString());
    }

    /** Removes markup and code, which are English in any book. */
    private static String prose(String text) {
        String words = cut(cut(cut(text, "<script", "</script"), "<style", "</style"), "```", "```");
        return words.replaceAll("<[^<>]{0,500}>", " ").replaceAll("https?://\\S+", " ");
    }

    /** Removes the text between two delimiters; an unclosed one extends to the end. */
    private static String cut(String text, String open, String close) {
        StringBuilder kept = new StringBuilder();
        int from = 0;
        for (int at = text.indexOf(open); at >= 0; at = text.indexOf(open, from)) {
            kept.append(text, from, at);
            int end = text.indexOf(close, at + open.length());
            if (end < 0) {
                return kept.toString();
            }
            from = end + close.length();
        }
        return kept.append(text, from, text.length()).toString();
    }

    /** Returns the language of a text. */
    public static String of(String text) {
        long han = count(text, UnicodeScript.HAN);
        long kana = count(text, UnicodeScript.HIRAGANA) + count(text, UnicodeScript.KATAKANA);
        long hangul = count(text, UnicodeScript.HANGUL);
        long latin = count(text, UnicodeScript.LATIN);
        if (hangul > han && hangul * 8 > latin) {
            return "ko";
        }
        if (kana * 2 > han && (kana + han) * 8 > latin) {
            return "ja";
        }
        // A Han character carries about as much as four letters; programs and names add many letters to a Chinese book.
        return han * 10 > latin ? chinese(text) : "en";
    }

    /** Returns the script of a Chinese text. */
    static String chinese(String text) {
        boolean japanese = count(text, UnicodeScript.HIRAGANA) > 0;
        long simplified = text.chars()
                .filter(c -> only(c, SIMPLIFIED, TRADITIONAL) && !(japanese && JAPANESE_TOO.indexOf(c) >= 0))
                .count();
        long traditional =
                text.chars().filter(c -> only(c, TRADITIONAL, SIMPLIFIED)).count();
        return traditional > simplified ? "zh-TW" : "zh-CN";
    }

    private static boolean only(int c, String in, String out) {
        return in.indexOf(c) >= 0 && out.indexOf(c) < 0;
    }

    private static long count(String text, UnicodeScript script) {
        return text.codePoints().filter(c -> UnicodeScript.of(c) == script).count();
    }
}
