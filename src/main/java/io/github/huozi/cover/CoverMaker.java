package io.github.huozi.cover;

import io.github.huozi.book.Asset;
import io.github.huozi.book.Binary;
import io.github.huozi.book.Metadata;
import io.github.huozi.book.ResourceResolver;
import io.github.huozi.book.Settings;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.font.FontLibrary;
import java.io.IOException;
import java.util.Optional;

/** Makes the cover of a book from a template, or takes the user's own. Safe for use by several threads. */
public final class CoverMaker {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 2560;

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

    /**
     * A cover: the user's picture if the settings name one that can be read, else one drawn from a template at 1600 × 2560
     * pixels, and for print in the shape of the page. The same bytes for the same book.
     */
    public Cover make(Metadata metadata, Settings settings, ResourceResolver resources) {
        return own(settings.cover(), resources)
                .map(picture -> new Cover(picture, picture))
                .orElseGet(() -> drawn(metadata, settings));
    }

    private Cover drawn(Metadata metadata, Settings settings) {
        CoverTemplate template = new CoverTemplate(fonts, metadata, settings.cover());
        Settings.Pdf page = settings.pdf();
        double shape = page.pageHeight().points() / page.pageWidth().points();
        return new Cover(drawn(template, HEIGHT), drawn(template, (int) Math.round(WIDTH * shape)));
    }

    private static Asset drawn(CoverTemplate template, int height) {
        Binary png = Raster.png(template.svg(WIDTH, height), WIDTH, height);
        return new Asset("cover", "image/png", WIDTH, height, png, png);
    }

    private Optional<Asset> own(Settings.Cover cover, ResourceResolver resources) {
        if (cover.picture().isEmpty()) {
            return Optional.empty();
        }
        try {
            Optional<Binary> data = resources.resolve(cover.picture());
            if (data.isEmpty()) {
                return refuse(Code.MISSING_PICTURE, cover, "is not there");
            }
            Optional<Asset> picture = OwnCover.of(data.get());
            return picture.isPresent()
                    ? picture
                    : refuse(Code.CORRUPT_PICTURE, cover, "is no PNG or JPEG, or is damaged");
        } catch (IOException e) {
            return refuse(Code.MISSING_PICTURE, cover, "cannot be read: " + e.getMessage());
        }
    }

    private Optional<Asset> refuse(Code code, Settings.Cover cover, String why) {
        sink.report(
                code,
                Position.of(cover.picture()),
                "the cover picture " + why + "; a cover was drawn in its place",
                "name a PNG or JPEG in the book's folder, best 1600 × 2560 pixels");
        return Optional.empty();
    }
}
