package io.github.huozi.font;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Faces in order of preference: each character is set in the first face that has it, as browsers and OpenHTMLtoPDF do with
 * {@code font-family}. Immutable and thread-safe.
 *
 * <p>Emoji are an exception: the bundled text faces come last for them, so that all emoji of a book share one style,
 * although a face of code has a few.
 *
 * <p>A character that draws nothing (a control, a variation selector, a zero width space) belongs to no face and is never
 * missing; renderers may drop or keep it.
 *
 * @param faces the faces, the first choice first
 */
public record FontChain(List<FontFace> faces) {

    public FontChain {
        faces = List.copyOf(faces);
    }

    /** Returns the families in order, for {@code font-family}. */
    public List<String> families() {
        return faces.stream().map(FontFace::family).distinct().toList();
    }

    /** Returns the face that draws a code point; empty when none has it. */
    public Optional<FontFace> face(int codePoint) {
        return Optional.ofNullable(find(codePoint));
    }

    /**
     * Returns the advance of a code point in the face that draws it.
     *
     * @return the advance in thousandths of an em; 0 for a character that draws nothing; −1 when no face has it
     */
    public double advance(int codePoint) {
        FontFace face = find(codePoint);
        if (face != null) {
            return face.advance(codePoint);
        }
        return isDrawn(codePoint) ? -1 : 0;
    }

    /** Returns which of these code points each face draws, in the order of the chain, without faces that draw nothing. */
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

    /** Returns those of these code points that no face has. */
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

    /** Returns those code points of a text that no face has. */
    public BitSet missing(CharSequence text) {
        return missing(codePoints(text));
    }

    /** Returns the code points of a text. */
    public static BitSet codePoints(CharSequence text) {
        BitSet all = new BitSet();
        text.codePoints().forEach(all::set);
        return all;
    }

    /**
     * Whether a code point leaves ink or takes up space on the page. Controls, format characters, line and paragraph
     * separators, variation selectors and other default ignorable characters of Unicode do not.
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

    /** Whether a face draws a character that it has, rather than leaving it to the emoji face. */
    private boolean takes(FontFace face, int codePoint) {
        return face.covers(codePoint)
                && (!Emoji.is(codePoint)
                        || !Emoji.isTextFamily(face.family())
                        || faces.stream()
                                .noneMatch(other -> !Emoji.isTextFamily(other.family()) && other.covers(codePoint)));
    }
}
