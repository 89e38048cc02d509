package io.github.huozi.math.tex;

import io.github.huozi.math.tree.Alphabet;
import io.github.huozi.math.tree.AtomClass;
import io.github.huozi.math.tree.MathNode;
import org.jspecify.annotations.Nullable;

/**
 * The alphabet of letters.
 *
 * @param asked the alphabet set by a command; empty for the default of each letter
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

    /** Returns a letter. */
    MathNode letter(String text, Alphabet usual) {
        return new MathNode.Identifier(text, alphabet(text, usual), AtomClass.ORD);
    }

    MathNode number(String digits) {
        return new MathNode.Number(digits, alphabet(digits, Alphabet.UPRIGHT));
    }

    /** Returns the alphabet of a text, given its default. */
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
