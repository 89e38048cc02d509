package io.github.huozi.read.word;

import java.util.Locale;
import java.util.Map;

/** Converts characters of the fonts Symbol and Wingdings, which have private codes. */
final class WordSymbols {

    private static final int PRIVATE = 0xF000;
    private static final String UNKNOWN = "\uFFFD";

    /** Symbol, from 0x20 on; a blank where Unicode has no equivalent. */
    private static final String SYMBOL = " !∀#∃%&∋()∗+,−./0123456789:;<=>?"
            + "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_"
            + "‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼ ";
    /** The same from 0xA0 on. */
    private static final String SYMBOL_HIGH =
            "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭ ";

    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(
            Map.entry(0x21, "✏"),
            Map.entry(0x22, "✂"),
            Map.entry(0x26, "📖"),
            Map.entry(0x28, "☎"),
            Map.entry(0x2A, "✉"),
            Map.entry(0x36, "⌛"),
            Map.entry(0x3F, "✍"),
            Map.entry(0x41, "✌"),
            Map.entry(0x46, "☞"),
            Map.entry(0x45, "☜"),
            Map.entry(0x4A, "☺"),
            Map.entry(0x4C, "☹"),
            Map.entry(0x51, "✈"),
            Map.entry(0x52, "☼"),
            Map.entry(0x6C, "●"),
            Map.entry(0x6D, "❍"),
            Map.entry(0x6E, "■"),
            Map.entry(0x6F, "□"),
            Map.entry(0x71, "❑"),
            Map.entry(0x72, "❒"),
            Map.entry(0x74, "⧫"),
            Map.entry(0x75, "◆"),
            Map.entry(0x76, "❖"),
            Map.entry(0x9F, "•"),
            Map.entry(0xA1, "○"),
            Map.entry(0xA4, "◉"),
            Map.entry(0xA7, "▪"),
            Map.entry(0xA8, "◻"),
            Map.entry(0xAB, "★"),
            Map.entry(0xD8, "➢"),
            Map.entry(0xDF, "←"),
            Map.entry(0xE0, "→"),
            Map.entry(0xE1, "↑"),
            Map.entry(0xE2, "↓"),
            Map.entry(0xE8, "➔"),
            Map.entry(0xF0, "⇨"),
            Map.entry(0xFB, "✗"),
            Map.entry(0xFC, "✓"),
            Map.entry(0xFD, "☒"),
            Map.entry(0xFE, "☑"));

    private static final Map<Integer, String> WINGDINGS_2 =
            Map.of(0x4F, "✗", 0x50, "✓", 0x51, "☒", 0x52, "☑", 0x53, "☒", 0x54, "☒", 0xA3, "☐", 0x2A, "☐", 0x99, "◉");

    private WordSymbols() {}

    /**
     * Returns a symbol as Unicode.
     *
     * @param font the name of the font
     * @param code the code in hexadecimal, mostly from F000 on
     * @return the character; {@code U+FFFD} when unknown
     */
    static String of(String font, String code) {
        if (!code.matches("[0-9A-Fa-f]{1,5}")) {
            return UNKNOWN;
        }
        int written = Integer.parseInt(code, 16);
        int sign = written >= PRIVATE && written <= PRIVATE + 0xFF ? written - PRIVATE : written;
        String name = font.toLowerCase(Locale.ROOT);
        if (name.equals("symbol")) {
            return symbol(sign);
        }
        if (name.equals("wingdings")) {
            return WINGDINGS.getOrDefault(sign, UNKNOWN);
        }
        if (name.equals("wingdings 2")) {
            return WINGDINGS_2.getOrDefault(sign, UNKNOWN);
        }
        boolean plain = Character.isValidCodePoint(sign) && !(sign >= 0xD800 && sign <= 0xF8FF);
        return plain && sign >= 0x20 ? Character.toString(sign) : UNKNOWN;
    }

    private static String symbol(int sign) {
        String table = sign >= 0xA0 ? SYMBOL_HIGH : SYMBOL;
        int at = sign - (sign >= 0xA0 ? 0xA0 : 0x20);
        return at >= 0 && at < table.length() ? table.substring(at, at + 1) : UNKNOWN;
    }

    static boolean isUnknown(String sign) {
        return sign.equals(UNKNOWN);
    }
}
