package io.github.huozi.math.markup;

import io.github.huozi.math.tree.Alphabet;
import java.util.BitSet;
import org.jsoup.nodes.Element;

/** Finds the characters that a browser draws for MathML. */
public final class MathmlCharacters {

    private static final int RADICAL = 0x221A;

    private MathmlCharacters() {}

    /** Adds the characters of a formula. */
    public static void add(Element math, BitSet characters) {
        for (Element element : math.getAllElements()) {
            String text = element.ownText();
            text.codePoints().forEach(characters::set);
            switch (element.normalName()) {
                case "mi" -> {
                    // MathML Core, 2.1.6, math-auto: a single letter is set in italics.
                    boolean single = text.codePointCount(0, text.length()) == 1;
                    if (single && !element.hasAttr("mathvariant")) {
                        Alphabet.ITALIC.letters(text).codePoints().forEach(characters::set);
                    }
                }
                case "msqrt", "mroot" -> characters.set(RADICAL);
                default -> {}
            }
        }
    }
}
