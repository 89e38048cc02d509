package io.github.huozi.font;

import java.util.List;

/**
 * The faces that a book may use: those of the artifact, and the user's own before them. Immutable and safe for use by
 * several threads; the bundled faces are read once.
 */
public final class FontLibrary {

    private final List<FontFace> faces;

    FontLibrary(List<FontFace> faces) {
        this.faces = List.copyOf(faces);
    }

    /** The faces that come with Huozi. */
    public static FontLibrary bundled() {
        return new FontLibrary(List.of());
    }

    /** This library with faces of the user's own, which win over bundled ones of the same family and weight. */
    public FontLibrary with(List<FontFace> own) {
        return new FontLibrary(own);
    }

    /** All faces. */
    public List<FontFace> faces() {
        return faces;
    }
}
