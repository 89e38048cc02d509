package io.github.huozi.font;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Faces in the order in which they are asked for a character: each character is set in the first that has it, as browsers
 * and OpenHTMLtoPDF do with {@code font-family}. Immutable and safe for use by several threads.
 *
 * <p>Emoji are an exception: the faces of text that come with Huozi are asked for them last, so that those of a book are of
 * one hand, though a face of code has a few.
 *
 * <p>A character that draws nothing (a control, a variation selector, a zero width space) belongs to no face and is never
 * missing; renderers take it out or leave it.
 *
 * @param faces the first choice first
 */
public record FontChain(List<FontFace> faces) {

    public FontChain {
        faces = List.copyOf(faces);
    }

    /** The families in order, for {@code font-family}. */
    public List<String> families() {
        return faces.stream().map(FontFace::family).distinct().toList();
    }

    /** The face that draws a code point; nothing when none has it. */
    public Optional<FontFace> face(int codePoint) {
        return Optional.ofNullable(find(codePoint));
    }

    /**
     * The advance of a code point in the face that draws it.
     *
     * @return in thousandths of an em; 0 for what draws nothing; −1 when no face has it
     */
    public double advance(int codePoint) {
        FontFace face = find(codePoint);
        if (face != null) {
            return face.advance(codePoint);
        }
        return isDrawn(codePoint) ? -1 : 0;
    }

    /** What each face has to draw of these code points, in the order of the chain; faces that draw nothing are left out. */
    public Map<FontFace, BitSet> share(BitSet codePoints) {
        Map<FontFace, BitSet> shares = new LinkedHashMap<>();
        BitSet open = drawn(codePoints);
        for (FontFace face : faces) {
            if (open.isEmpty()) {
                break;
            }
            BitSet share = new BitSet();
            open.stream().filter(c -> takes(face, c)).forEach(share::set);
            if (!share.isEmpty()) {
                shares.put(face, share);
                open.andNot(share);
            }
        }
        return shares;
    }

    /** Those of these code points that no face has. */
    public BitSet missing(BitSet codePoints) {
        BitSet open = drawn(codePoints);
        for (FontFace face : faces) {
            if (open.isEmpty()) {
                break;
            }
            open.stream().filter(face::covers).forEach(open::clear);
        }
        return open;
    }

    /** Those code points of a text that no face has. */
    public BitSet missing(CharSequence text) {
        return missing(codePoints(text));
    }

    /** The code points of a text. */
    public static BitSet codePoints(CharSequence text) {
        BitSet all = new BitSet();
        text.codePoints().forEach(all::set);
        return all;
    }

    /**
     * Whether a code point leaves a mark on the page or takes up room on it. Controls, format characters, line and
     * paragraph separators, variation selectors and the other characters that Unicode wants ignored by default do not.
     */
    public static boolean isDrawn(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> !isVariationSelector(codePoint) && codePoint != 0x034F && codePoint != 0x3164;
        };
    }

    private static boolean isVariationSelector(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF)
                || (codePoint >= 0x180B && codePoint <= 0x180D);
    }

    private static BitSet drawn(BitSet codePoints) {
        BitSet drawn = new BitSet();
        codePoints.stream().filter(FontChain::isDrawn).forEach(drawn::set);
        return drawn;
    }

    private @Nullable FontFace find(int codePoint) {
        if (!isDrawn(codePoint)) {
            return null;
        }
        for (FontFace face : faces) {
            if (takes(face, codePoint)) {
                return face;
            }
        }
        return null;
    }

    /** Whether a face that is asked for a character draws it, or leaves it to the face of emoji. */
    private boolean takes(FontFace face, int codePoint) {
        return face.covers(codePoint)
                && (!Emoji.is(codePoint)
                        || !Emoji.isTextFamily(face.family())
                        || faces.stream()
                                .noneMatch(other -> !Emoji.isTextFamily(other.family()) && other.covers(codePoint)));
    }
}
