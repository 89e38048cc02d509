package io.github.huozi.font;

import java.util.BitSet;
import java.util.Set;

/** Tells which characters are pictograms and so belong to the emoji face although a text face has them too. */
public final class Emoji {

    /** Emoji_Presentation of Unicode Technical Standard 51 outside the pictographic blocks. */
    private static final String SCATTERED = "⌚⌛⏩⏪⏫⏬⏰⏳◽◾☔☕♈♉♊♋♌♍♎♏♐♑♒♓♿⚓⚡⚪⚫⚽⚾⛄⛅⛎⛔⛪⛲⛳⛵⛺⛽"
            + "✅✊✋✨❌❎❓❔❕❗➕➖➗➰➿⬛⬜⭐⭕🀄🃏🆎🆑🆒🆓🆔🆕🆖🆗🆘🆙🆚🈁🈚🈯🈲🈳🈴🈵🈶🈸🈹🈺🉐🉑";

    private static final BitSet ALL = all();

    /** The bundled families of text. */
    private static final Set<String> TEXT = Set.of(FontLibrary.SERIF, FontLibrary.SANS, FontLibrary.MONO);

    private Emoji() {}

    private static BitSet all() {
        BitSet all = new BitSet();
        SCATTERED.codePoints().forEach(all::set);
        all.set(0x1F1E6, 0x1F200);
        all.set(0x1F300, 0x1FB00);
        return all;
    }

    /** Whether a code point is shown as an emoji by default. */
    public static boolean is(int codePoint) {
        return ALL.get(codePoint);
    }

    /** Whether a family is a bundled text family: a user's font may draw its own emoji. */
    public static boolean isTextFamily(String family) {
        return TEXT.contains(family);
    }
}
