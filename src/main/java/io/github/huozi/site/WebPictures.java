package io.github.huozi.site;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.book.AltText;
import io.github.huozi.book.Asset;
import io.github.huozi.book.InlineDrawing;
import io.github.huozi.book.Markup;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/** The pictures of the web edition: their names, and how pages show them. Used for one rendering. */
final class WebPictures {

    /** Black lines on a transparent ground would vanish on a dark page, where these get a light background. */
    private static final Set<String> MAY_BE_TRANSPARENT =
            Set.of("image/png", "image/gif", "image/svg+xml", "image/webp");

    private final Map<String, Asset> assets = new TreeMap<>();
    private final Map<String, String> paths = new TreeMap<>();

    WebPictures(AssembledBook book) {
        assets.putAll(book.assets());
        assets.forEach((key, asset) ->
                paths.put(key, "images/" + Checksum.brief(asset.data().toByteArray()) + "." + asset.extension()));
    }

    /** Writes the pictures; the same picture under two keys is one file. */
    void write(SiteSink sink) throws IOException {
        Map<String, Asset> files = new TreeMap<>();
        paths.forEach((key, path) -> files.putIfAbsent(path, assets.getOrDefault(key, null)));
        // Diagrams are inline in the pages.
        files.values().removeIf(Asset::isDiagram);
        for (Map.Entry<String, Asset> file : files.entrySet()) {
            try (OutputStream out = sink.open(SitePath.CONTENTS.folder() + file.getKey())) {
                file.getValue().data().writeTo(out);
            }
        }
    }

    /** Gives each picture of a page its address, its size, so that the layout does not shift, and alternative text. */
    void place(Element body) {
        int number = 0;
        for (Element picture : body.select("img")) {
            String key = picture.attr(Markup.ASSET);
            Asset asset = assets.get(key);
            if (asset == null) {
                missing(picture);
                continue;
            }
            if (asset.isDiagram()) {
                picture.replaceWith(InlineDrawing.of(picture, asset));
                continue;
            }
            picture.attr("src", paths.getOrDefault(key, ""));
            picture.attr("width", Integer.toString(asset.width())).attr("height", Integer.toString(asset.height()));
            // The first ones are probably visible at once.
            if (number++ > 0) {
                picture.attr("loading", "lazy");
            }
            picture.attr("decoding", "async");
            if (MAY_BE_TRANSPARENT.contains(asset.mediaType())) {
                picture.addClass("paper");
            }
            picture.attr("alt", AltText.of(picture));
        }
    }

    /** Drops a picture without a file. By contract there is none; the page would show a broken image. */
    private static void missing(Element picture) {
        String text = picture.attr("alt").isBlank() ? picture.attr("src") : picture.attr("alt");
        picture.replaceWith(new Element("span").addClass(Markup.PICTURE_MISSING).text(text));
    }
}
