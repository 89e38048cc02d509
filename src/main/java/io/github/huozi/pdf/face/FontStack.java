package io.github.huozi.pdf.face;

import io.github.huozi.font.Emoji;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The faces that a style names, then all others of the book: which of them sets a character, and how wide. Caches its
 * results. Not thread-safe.
 */
public final class FontStack {

    /** Replacements of a character that no face has: 〓, the printer's mark for a missing sort, otherwise a box. */
    private static final int[] STAND_INS = {'〓', '□', '?'};

    private static final int BLOCK = 256;

    /** CLREQ 3.1.6: —— is two em long and unbroken; faces that make each half shorter leave a gap. */
    private static final int DASH = '—';

    private static final double LONG_DASH = 700;
    private static final float EM = 1000;
    private static final float COLUMN = 500;

    /**
     * How a character is set.
     *
     * @param face the face used
     * @param codePoint the character used, a replacement if no face has it
     * @param advance the advance in thousandths of an em, stretched
     * @param stretch the horizontal scale; usually 1
     */
    public record Setting(PrintFace face, int codePoint, float advance, float stretch) {

        static Setting of(PrintFace face, int codePoint) {
            double advance = face.advance(codePoint);
            if (codePoint == DASH && advance >= LONG_DASH && advance < EM) {
                return new Setting(face, codePoint, EM, (float) (EM / advance));
            }
            return new Setting(face, codePoint, (float) advance, 1);
        }

        /** Returns a setting one or two columns wide, for characters such as emoji, which are wider than an em. */
        private Setting onGrid() {
            if (advance == 0 || advance == COLUMN || advance == EM) {
                return this;
            }
            float wide = advance < (COLUMN + EM) / 2 ? COLUMN : EM;
            return new Setting(face, codePoint, wide, stretch * wide / advance);
        }
    }

    private final List<PrintFace> faces;
    /** The settings of neighbouring characters. */
    private static final class Block {
        private final @Nullable Setting[] settings = new Setting[BLOCK];
    }

    private final @Nullable Block[] blocks = new Block[0x110000 / BLOCK];

    /** Whether the first face has all its characters on a grid of half an em, to which others are then fitted. */
    private final boolean onGrid;

    public FontStack(List<PrintFace> faces) {
        this.faces = List.copyOf(faces);
        this.onGrid = first().advance('i') == COLUMN && first().advance('W') == COLUMN;
    }

    PrintFace first() {
        return faces.get(0);
    }

    public Setting setting(int codePoint) {
        Block block = blocks[codePoint / BLOCK];
        if (block == null) {
            block = new Block();
            blocks[codePoint / BLOCK] = block;
        }
        Setting known = block.settings[codePoint % BLOCK];
        if (known == null) {
            known = find(codePoint);
            known.face().use(known.codePoint());
            block.settings[codePoint % BLOCK] = known;
        }
        return known;
    }

    private Setting find(int codePoint) {
        if (Emoji.is(codePoint)) {
            for (PrintFace face : faces) {
                if (!Emoji.isTextFamily(face.family()) && face.covers(codePoint)) {
                    Setting setting = Setting.of(face, codePoint);
                    return onGrid ? setting.onGrid() : setting;
                }
            }
        }
        for (PrintFace face : faces) {
            if (face.covers(codePoint)) {
                Setting setting = Setting.of(face, codePoint);
                return onGrid ? setting.onGrid() : setting;
            }
        }
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            return Setting.of(first(), ' ');
        }
        for (int standIn : STAND_INS) {
            for (PrintFace face : faces) {
                if (face.covers(standIn)) {
                    return Setting.of(face, standIn);
                }
            }
        }
        throw new IllegalStateException("no face has a question mark");
    }
}
