package io.github.huozi.lint;

import io.github.huozi.book.AltText;
import io.github.huozi.book.Asset;
import io.github.huozi.book.Markup;
import io.github.huozi.diagnostic.Code;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Pictures that say nothing to those who cannot see them, and pictures too large for reading systems. */
final class PictureTexts implements Lint {

    /** Kobo EPUB Guidelines, Limitations and Maximums. */
    private static final int MOST_BYTES = 5_000_000;

    /** Apple Books Asset Guide: interior images. */
    private static final long MOST_PIXELS = 5_600_000;

    @Override
    public void look(LintedChapter chapter, LintFindings findings) {
        for (Element picture : chapter.section().select("img")) {
            if (AltText.of(picture).isEmpty()) {
                findings.report(
                        Code.PICTURE_WITHOUT_TEXT,
                        picture,
                        "the picture has no text for those who cannot see it" + name(picture),
                        "write in its square brackets what it shows: ![…](…)");
            }
            Asset asset = chapter.book().assets().get(picture.attr(Markup.ASSET));
            if (asset != null && !asset.mediaType().equals("image/svg+xml")) {
                size(picture, asset, findings);
            }
        }
    }

    private static String name(Element picture) {
        String key = picture.attr(Markup.ASSET);
        return key.isEmpty() || key.startsWith("data:") ? "" : ": " + key;
    }

    private static void size(Element picture, Asset asset, LintFindings findings) {
        long pixels = (long) asset.width() * asset.height();
        if (asset.data().size() > MOST_BYTES) {
            findings.report(
                    Code.LARGE_PICTURE,
                    picture,
                    String.format(
                            Locale.ROOT,
                            "the picture is a file of %.1f MB%s",
                            asset.data().size() / 1e6,
                            name(picture)),
                    "save it smaller than 5 MB, which is as much as Kobo takes well");
        } else if (pixels > MOST_PIXELS) {
            findings.report(
                    Code.LARGE_PICTURE,
                    picture,
                    "the picture is " + asset.width() + " × " + asset.height() + " pixels large" + name(picture),
                    "scale it down to 5.6 million pixels, such as 2000 × 2800, which is as much as Apple Books takes");
        }
    }
}
