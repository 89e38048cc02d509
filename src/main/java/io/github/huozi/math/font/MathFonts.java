package io.github.huozi.math.font;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.font.FontFace;
import io.github.huozi.font.FontLibrary;
import io.github.huozi.font.Weight;
import io.github.huozi.font.table.DamagedFontException;
import java.util.Optional;

/** Chooses the font of a book's formulas. */
public final class MathFonts {

    private MathFonts() {}

    /**
     * Returns the font that a book names, or the bundled one.
     *
     * @param library the faces of the book
     * @param family the name given by the book; empty for none
     * @param sink the receiver of findings about a named font that cannot be used
     */
    public static MathFont choose(FontLibrary library, Optional<String> family, DiagnosticSink sink) {
        if (family.isEmpty() || family.get().strip().equalsIgnoreCase(FontLibrary.MATH)) {
            return MathFont.bundled();
        }
        Optional<FontFace> face = library.face(family.get(), Weight.REGULAR);
        if (face.isEmpty()) {
            sink.report(Code.FORMULA_FONT.at(Position.BOOK, "missing", family.get()));
            return MathFont.bundled();
        }
        if (!MathFont.isOn(face.get())) {
            sink.report(Code.FORMULA_FONT.at(Position.BOOK, "table", family.get()));
            return MathFont.bundled();
        }
        try {
            return MathFont.of(face.get());
        } catch (DamagedFontException e) {
            sink.report(Code.FORMULA_FONT.at(Position.BOOK, "damaged", family.get(), e.reason()));
            return MathFont.bundled();
        }
    }
}
