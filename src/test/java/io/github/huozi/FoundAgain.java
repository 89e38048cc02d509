package io.github.huozi;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** How much of the text of a book's sources is in a finished file. */
final class FoundAgain {

    private final String visible;
    private final String letters;
    private final List<SourceBlocks.Block> lost = new ArrayList<>();
    private int whole;
    private int inPieces;

    FoundAgain(String text) {
        this.visible = keep(text, FoundAgain::isVisible);
        this.letters = keep(text, Character::isLetterOrDigit);
    }

    /** Looks for a block: as it is written, or else its words one after another, with marks of its dialect between them. */
    void look(SourceBlocks.Block block) {
        if (keep(block.text(), Character::isLetterOrDigit).isEmpty()) {
            return;
        }
        if (visible.contains(keep(block.text(), FoundAgain::isVisible))) {
            whole++;
        } else if (inPieces(block.text())) {
            inPieces++;
        } else {
            lost.add(block);
        }
    }

    private boolean inPieces(String text) {
        List<String> pieces = Stream.of(text.split("[^\\p{L}\\p{N}]+", -1))
                .filter(piece -> !piece.isEmpty())
                .toList();
        int near = 3 * text.length() + 40;
        // Somewhere all pieces follow one another, not far from the first.
        for (int start = letters.indexOf(pieces.get(0));
                start >= 0;
                start = letters.indexOf(pieces.get(0), start + 1)) {
            String here = letters.substring(start, Math.min(letters.length(), start + near));
            int at = 0;
            for (String piece : pieces) {
                int found = at < 0 ? -1 : here.indexOf(piece, at);
                at = found < 0 ? -1 : found + piece.length();
            }
            if (at >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVisible(int c) {
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && Character.getType(c) != Character.FORMAT
                && Character.getType(c) != Character.CONTROL
                && !(c >= 0xFE00 && c <= 0xFE0F);
    }

    /**
     * Letters and digits only, in which both formats and their sources agree. A glyph that stands for a Han character and for
     * its twin among the radicals is the former.
     */
    static String letters(String text) {
        return keep(Normalizer.normalize(text, Normalizer.Form.NFKC), Character::isLetterOrDigit);
    }

    private static String keep(String text, IntPredicate wanted) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(wanted).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    List<SourceBlocks.Block> lost() {
        return List.copyOf(lost);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "of %d blocks %d are found as written, %d with marks between their words, %d are lost",
                whole + inPieces + lost.size(),
                whole,
                inPieces,
                lost.size());
    }
}
