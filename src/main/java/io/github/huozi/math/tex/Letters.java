package io.github.huozi.math.tex;

import io.github.huozi.math.tree.Alphabet;
import io.github.huozi.math.tree.AtomClass;
import io.github.huozi.math.tree.MathNode;
import org.jspecify.annotations.Nullable;

/**
 * The alphabet in which letters are read.
 *
 * @param asked by a command; nothing where each letter has its usual one
 * @param weight whether {@code \boldsymbol} makes it bold
 */
record Letters(@Nullable Alphabet asked, Weight weight) {

    enum Weight {
        REGULAR,
        BOLD
    }

    static final Letters USUAL = new Letters(null, Weight.REGULAR);

    Letters in(@Nullable Alphabet alphabet) {
        return new Letters(alphabet, weight);
    }

    Letters bold() {
        return new Letters(asked, Weight.BOLD);
    }

    /** A letter. */
    MathNode letter(String text, Alphabet usual) {
        return new MathNode.Identifier(text, alphabet(text, usual), AtomClass.ORD);
    }

    MathNode number(String digits) {
        return new MathNode.Number(digits, alphabet(digits, Alphabet.UPRIGHT));
    }

    /** The alphabet of a text that has this one where nothing is asked. */
    Alphabet alphabet(String text, Alphabet usual) {
        int first = text.codePointAt(0);
        Alphabet alphabet = asked != null && (asked == Alphabet.UPRIGHT || asked.has(first)) ? asked : usual;
        if (weight == Weight.REGULAR) {
            return alphabet;
        }
        Alphabet bolder =
                switch (alphabet) {
                    case ITALIC -> Alphabet.BOLD_ITALIC;
                    case UPRIGHT -> Alphabet.BOLD;
                    case SCRIPT -> Alphabet.BOLD_SCRIPT;
                    case FRAKTUR -> Alphabet.BOLD_FRAKTUR;
                    case SANS -> Alphabet.SANS_BOLD;
                    case SANS_ITALIC -> Alphabet.SANS_BOLD_ITALIC;
                    default -> alphabet;
                };
        return bolder.has(first) ? bolder : alphabet;
    }
}
