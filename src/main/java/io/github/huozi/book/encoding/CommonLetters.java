package io.github.huozi.book.encoding;

import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** Measures how much of a text consists of the characters most common in the languages of its encoding. */
final class CommonLetters {

    /**
     * The five hundred characters that make up three quarters of any Chinese text, and their traditional forms where they
     * differ.
     */
    private static final Set<Integer> HAN = setOf(
            "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运章节编写读字句语言页版图注例码函变量值存储线网络系统服务请参考目录前言附录练习答案"
                    + "這個們來為國說時會對過發後裡經學現當沒動還進樣開從實軍無與長機關點業將兩間問應戰頭體見產車給門員聲論處義幾認條氣題爾別變總電數報結務場計資許統區隊決馬書聽達強難權記類據邊張該規萬覺術領確傳師觀讓識帶導爭運節編寫讀語頁圖註碼儲線網絡請參錄練習麼");

    private static final String MARKS = "，。、；：？！“”‘’（）《》「」『』…—　·～";
    private static final String WESTERN = "“”‘’–—€«»…™©®°";

    private CommonLetters() {}

    /**
     * Returns the share of common letters among the non-ASCII characters, at most 1; lower, and below 0, if control characters
     * and unassigned characters indicate another encoding.
     */
    static double share(String text, Candidate candidate) {
        int[] points = text.codePoints().toArray();
        double good = 0;
        int all = 0;
        for (int at = 0; at < points.length; at++) {
            int c = points[at];
            boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f';
            if (c < 0x80) {
                good -= control ? 3 : 0;
                continue;
            }
            all++;
            good += isNoText(c) ? -2 : worth(points, at, candidate);
        }
        return all == 0 ? 0 : good / all;
    }

    private static boolean isNoText(int c) {
        int type = Character.getType(c);
        return type == Character.PRIVATE_USE || type == Character.UNASSIGNED || type == Character.CONTROL;
    }

    private static double worth(int[] points, int at, Candidate candidate) {
        int c = points[at];
        boolean mark = MARKS.indexOf(c) >= 0;
        return switch (candidate) {
            case GB18030, BIG5 -> mark || HAN.contains(c) ? 1 : 0;
            // Chinese bytes read as half-width kana in Shift_JIS and as rare characters in EUC-JP: kana indicate
            // Japanese.
            case SHIFT_JIS, EUC_JP -> mark || isKana(c) ? 1.2 : c >= 0xFF61 && c <= 0xFF9F ? -1 : 0;
            // Half of the bytes of Chinese read as syllables here; Korean has hardly any Han characters.
            case EUC_KR -> mark || isHangul(c) ? 0.8 : Character.isIdeographic(c) ? -1 : 0;
            case WINDOWS_1252 -> western(points, at);
        };
    }

    /** Accented letters occur among plain ones; a run of them is misread bytes. */
    private static double western(int[] points, int at) {
        int c = points[at];
        if (WESTERN.indexOf(c) >= 0) {
            return 0.9;
        }
        boolean inRun = isBeyond(points, at - 1) && isBeyond(points, at + 1);
        boolean beside = is(points, at - 1, Character::isLetter) || is(points, at + 1, Character::isLetter);
        return !Character.isLetter(c) ? 0 : inRun ? -1 : beside ? 0.9 : 0.3;
    }

    private static boolean isBeyond(int[] points, int at) {
        return is(points, at, c -> c >= 0x80);
    }

    private static boolean is(int[] points, int at, IntPredicate kind) {
        return at >= 0 && at < points.length && kind.test(points[at]);
    }

    /** Whether a character is among those that Chinese, Japanese, Korean or plain ASCII text mostly consists of. */
    static boolean isUsual(int c) {
        return c == '\n'
                || c == '\r'
                || c == '\t'
                || (c >= ' ' && c < 0x7F)
                || MARKS.indexOf(c) >= 0
                || HAN.contains(c)
                || isKana(c)
                || isHangul(c);
    }

    private static boolean isKana(int c) {
        return c >= 0x3041 && c <= 0x30FF;
    }

    private static boolean isHangul(int c) {
        return c >= 0xAC00 && c <= 0xD7A3;
    }

    private static Set<Integer> setOf(String letters) {
        return letters.codePoints().boxed().collect(Collectors.toUnmodifiableSet());
    }
}
