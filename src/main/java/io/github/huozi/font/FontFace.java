package io.github.huozi.font;

import io.github.huozi.font.table.DamagedFontException;
import io.github.huozi.font.table.Glyphs;
import io.github.huozi.font.table.Pen;
import io.github.huozi.font.table.Sfnt;
import io.github.huozi.font.table.View;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One face of a font: the bytes of a TrueType file and its properties, read once. Immutable and thread-safe. A bundled face
 * is read when a property other than its name and weight is first requested.
 */
public final class FontFace {

    private final String family;
    private final int weight;
    private final String resource;
    private volatile @Nullable Loaded loaded;

    private record Loaded(View file, Sfnt tables, FaceIndex index) {

        static Loaded of(byte[] data) {
            Sfnt tables = Sfnt.read(data);
            return new Loaded(View.of(data), tables, FaceIndex.read(tables));
        }
    }

    private FontFace(String family, int weight, String resource, @Nullable Loaded loaded) {
        this.family = family;
        this.weight = weight;
        this.resource = resource;
        this.loaded = loaded;
    }

    /**
     * Returns a bundled face.
     *
     * @param resource the resource, relative to this class
     */
    static FontFace bundled(String family, Weight weight, String resource) {
        return new FontFace(family, weight.css(), resource, null);
    }

    /**
     * Creates a face from the bytes of a TrueType file, which the caller must not modify afterwards.
     *
     * @throws DamagedFontException if the bytes are not such a file
     */
    public static FontFace of(byte[] data) {
        Loaded loaded = Loaded.of(data);
        return new FontFace(loaded.index.names().family(), loaded.index.weight(), "", loaded);
    }

    private Loaded loaded() {
        Loaded now = loaded;
        if (now == null) {
            synchronized (this) {
                now = loaded;
                if (now == null) {
                    now = Loaded.of(readResource());
                    loaded = now;
                }
            }
        }
        return now;
    }

    /** Uses a stream, since a nested jar has no paths. */
    private byte[] readResource() {
        try (InputStream in = FontFace.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the artifact is not whole: it has no " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the file now if necessary, so that later calls return at once. */
    public void preload() {
        loaded();
    }

    /** Returns the typographic family, such as {@code Noto Serif SC}; in English if the font has such a name. */
    public String family() {
        return family;
    }

    /** Returns the family in every language of the font's names, including {@link #family()}. */
    public Set<String> families() {
        return resource.isEmpty() ? index().names().families() : Set.of(family);
    }

    /** Returns the full name, such as {@code Noto Serif SC Bold}. */
    public String fullName() {
        return index().names().full();
    }

    /** Returns the PostScript name, such as {@code NotoSerifSC-Bold}. */
    public String postScriptName() {
        return index().names().postScript();
    }

    /** Returns the copyright notice; empty when the font has none. */
    public String copyright() {
        return index().names().copyright();
    }

    /** Returns the licence as stated by the font; empty when there is none. */
    public String licence() {
        return index().names().licence();
    }

    /** Returns the weight on the CSS scale, from 1 to 1000; 400 is regular. */
    public int weight() {
        return weight;
    }

    /** Whether the face is bold (a weight of 600 or more). */
    public boolean bold() {
        return weight >= 600;
    }

    /** Whether the face is italic or oblique. */
    public boolean italic() {
        return resource.isEmpty() && index().italic();
    }

    /** Whether the face has a glyph for a code point. */
    public boolean covers(int codePoint) {
        return glyph(codePoint) != 0;
    }

    /** Returns the glyph of a code point; 0 when the face has none. */
    public int glyph(int codePoint) {
        return index().characters().glyph(codePoint);
    }

    /** Returns a copy of all code points that the face has a glyph for. */
    public BitSet codePoints() {
        return index().characters().codePoints();
    }

    /**
     * Returns the advance of a code point.
     *
     * @return the advance in thousandths of an em; −1 when the face has no glyph for it
     */
    public double advance(int codePoint) {
        FaceIndex index = index();
        int glyph = index.characters().glyph(codePoint);
        return glyph == 0 ? -1 : thousandths(index.advances().of(glyph));
    }

    /** Returns the advance of a glyph, in thousandths of an em. */
    public double glyphAdvance(int glyph) {
        return thousandths(index().advances().of(glyph));
    }

    /** Returns the ascent as browsers compute it, in thousandths of an em. */
    public double ascent() {
        return thousandths(index().metrics().ascent());
    }

    /** Returns the descent as browsers compute it, in thousandths of an em; negative. */
    public double descent() {
        return thousandths(index().metrics().descent());
    }

    /** Returns the height of Latin capitals in thousandths of an em; 0 when unknown. */
    public double capHeight() {
        return thousandths(index().metrics().capHeight());
    }

    /** Returns the height of a Latin x in thousandths of an em; 0 when unknown. */
    public double xHeight() {
        return thousandths(index().metrics().xHeight());
    }

    /** Returns the font units per em. */
    public int unitsPerEm() {
        return index().metrics().unitsPerEm();
    }

    /** Draws the glyph of a code point, or nothing at all without one. */
    public void draw(int codePoint, Pen pen) {
        int glyph = glyph(codePoint);
        if (glyph != 0) {
            new Glyphs(tables()).draw(glyph, 1000.0 / unitsPerEm(), pen);
        }
    }

    /** Draws a glyph. */
    public void drawGlyph(int glyph, Pen pen) {
        new Glyphs(tables()).draw(glyph, 1000.0 / unitsPerEm(), pen);
    }

    /** Opens the whole file. */
    public InputStream open() {
        return loaded().file.open();
    }

    /** Returns the size of the whole file in bytes. */
    public int size() {
        return loaded().file.length();
    }

    public Sfnt tables() {
        return loaded().tables;
    }

    FaceIndex index() {
        return loaded().index;
    }

    private double thousandths(int units) {
        return units * 1000.0 / unitsPerEm();
    }

    /** Returns the family and the weight. */
    @Override
    public String toString() {
        return family + " " + weight;
    }
}
