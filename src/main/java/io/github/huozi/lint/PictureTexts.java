package io.github.huozi.lint;

import io.github.huozi.book.AltText;
import io.github.huozi.book.Asset;
import io.github.huozi.book.Markup;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Phrase;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Finds pictures without alternative text, and pictures too large for reading systems. */
public final class PictureTexts implements Lint {

    /** Kobo EPUB Guidelines, Limitations and Maximums. */
    private static final int MOST_BYTES = 5_000_000;

    /** Apple Books Asset Guide: interior images. */
    private static final long MOST_PIXELS = 5_600_000;

    @Override
    public int order() {
        return 200;
    }

    @Override
    public void look(LintedChapter chapter, LintFindings findings) {
        for (Element picture : chapter.select("img")) {
            if (AltText.of(picture).isEmpty()) {
                findings.report(Code.PICTURE_WITHOUT_TEXT, picture, "none", name(picture));
            }
            Asset asset = chapter.book().assets().get(picture.attr(Markup.ASSET));
            if (asset != null && !asset.mediaType().equals("image/svg+xml")) {
                size(picture, asset, findings);
            }
        }
    }

    private static Phrase name(Element picture) {
        String key = picture.attr(Markup.ASSET);
        return key.isEmpty() || key.startsWith("data:") ? Phrase.literal("") : Phrase.of("lint.name", key);
    }

    private static void size(Element picture, Asset asset, LintFindings findings) {
        long pixels = (long) asset.width() * asset.height();
        if (asset.data().size() > MOST_BYTES) {
            findings.report(
                    Code.LARGE_PICTURE,
                    picture,
                    "bytes",
                    String.format(Locale.ROOT, "%.1f", asset.data().size() / 1e6),
                    name(picture));
        } else if (pixels > MOST_PIXELS) {
            findings.report(Code.LARGE_PICTURE, picture, "pixels", asset.width(), asset.height(), name(picture));
        }
    }
}
