package io.github.huozi.pdf;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * Makes the book's text fit for print: takes out what only screens understand, and notes characters that no face has.
 * Belongs to one thread.
 */
final class SourceText {

    private final IntPredicate covered;
    private final BitSet good = new BitSet();
    private final Map<Integer, Position> missing = new TreeMap<>();

    /**
     * @param covered whether any face has a glyph for a character
     */
    SourceText(IntPredicate covered) {
        this.covered = covered;
    }

    /** The text as it is set; white space stays as it is. */
    String clean(String text, Position position) {
        boolean fine = true;
        for (int i = 0; i < text.length() && fine; i++) {
            fine = good.get(text.charAt(i));
        }
        if (fine) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (!isDropped(c)) {
                clean.appendCodePoint(note(c, position));
            }
        });
        return clean.toString();
    }

    private int note(int codePoint, Position position) {
        if (good.get(codePoint)) {
            return codePoint;
        }
        if (Tracking.isSpacing(codePoint)) {
            miss(codePoint, position);
            return 0xfffd;
        }
        boolean white = Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
        if (white || codePoint == '\u00ad' || covered.test(codePoint)) {
            good.set(codePoint);
        } else {
            miss(codePoint, position);
        }
        return codePoint;
    }

    /** Titles come in the table of contents first, where they have no place in a source. */
    private void miss(int codePoint, Position position) {
        missing.merge(codePoint, position, (known, other) -> known.path().isEmpty() ? other : known);
    }

    /** Controls, joiners, direction marks and variation selectors have no glyph of their own. */
    private static boolean isDropped(int codePoint) {
        if (codePoint == '\n' || codePoint == '\t' || codePoint == '\u00ad') {
            return false;
        }
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || isWithin(codePoint, 0xfe00, 0xfe0f)
                || isWithin(codePoint, 0xe0100, 0xe01ef);
    }

    private static boolean isWithin(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }

    /** Tells of all characters that no face has, in one finding for each file. */
    void report(DiagnosticSink sink) {
        Map<Position, String> byPlace = missing.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        TreeMap::new,
                        Collectors.mapping(entry -> describe(entry.getKey()), Collectors.joining(", "))));
        byPlace.forEach((position, characters) -> sink.report(
                Code.MISSING_GLYPH,
                position,
                "no font has a glyph for " + characters,
                "add a TrueType font that has it to the book's fonts folder; until then 〓 stands in its place"));
    }

    private static String describe(int codePoint) {
        String code = "U+%04X".formatted(codePoint);
        return Character.isDefined(codePoint) && Character.getType(codePoint) != Character.PRIVATE_USE
                ? Character.toString(codePoint) + " (" + code + ")"
                : code;
    }
}
