package io.github.huozi.font;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gathers the characters of a book that no face has, and where each stands first. Belongs to one thread.
 *
 * <p>Positions are told in the order in which texts are added: add them in reading order.
 */
public final class Coverage {

    private final Map<Integer, Missing> missing = new TreeMap<>();

    private record Missing(Position first, int times) {}

    /** Looks through a text that is set in a chain of faces. */
    public void add(CharSequence text, FontChain chain, Position position) {
        BitSet absent = chain.missing(text);
        if (!absent.isEmpty()) {
            text.codePoints()
                    .filter(absent::get)
                    .forEach(codePoint -> missing.merge(
                            codePoint, new Missing(position, 1), (a, b) -> new Missing(a.first, a.times + 1)));
        }
    }

    /** The code points found so far that no face has. */
    public BitSet missing() {
        BitSet all = new BitSet();
        missing.keySet().forEach(all::set);
        return all;
    }

    /** Tells of each character once, at its first place. */
    public void report(DiagnosticSink sink) {
        missing.forEach((codePoint, found) -> sink.report(
                Code.MISSING_GLYPH,
                found.first,
                "No font has the character " + name(codePoint)
                        + (found.times == 1 ? "" : ", which stands here first of " + found.times + " times"),
                "Put a TrueType font that has it into the fonts folder, or write it another way"));
    }

    private static String name(int codePoint) {
        String shown = Character.isValidCodePoint(codePoint) && Character.isDefined(codePoint)
                ? Character.toString(codePoint) + " "
                : "";
        return shown + String.format("(U+%04X)", codePoint);
    }
}
