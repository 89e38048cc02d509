package io.github.huozi.epub;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.book.AltText;
import io.github.huozi.book.Asset;
import io.github.huozi.book.InlineDrawing;
import io.github.huozi.book.Markup;
import io.github.huozi.book.PictureSize;
import io.github.huozi.book.file.Binary;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/** The pictures of a book: their names in it, and how documents show them. Used for one rendering. */
final class EpubPictures {

    private static final String FOLDER = "images/";

    /** The approximate size of a reader's screen. */
    private static final PictureSize.Surroundings SCREEN = new PictureSize.Surroundings(480, 16);

    /**
     * A picture in the container.
     *
     * @param href the address relative to the package document
     */
    record Carried(String href, String mediaType, Binary data, Asset asset) {}

    private final Map<String, Carried> byKey = new TreeMap<>();

    EpubPictures(AssembledBook book) {
        book.assets().values().forEach(asset -> byKey.put(asset.key(), carried(asset)));
    }

    /** Adds the pictures to the publication; diagrams are part of their documents. */
    void addTo(Manifest manifest) {
        int number = 0;
        for (Carried picture : byKey.values()) {
            if (picture.asset().isDiagram()) {
                continue;
            }
            number++;
            manifest.add(
                    "picture-" + number,
                    picture.href(),
                    picture.mediaType(),
                    picture.data().toByteArray(),
                    List.of());
        }
    }

    /** Whether any picture is animated and so might flash. */
    boolean anyMoves() {
        return byKey.values().stream()
                .anyMatch(picture -> picture.mediaType().equals("image/gif") && frames(picture.data()) > 1);
    }

    /** Counts graphic control extensions, of which a moving GIF has one per frame. */
    private static int frames(Binary gif) {
        byte[] bytes = gif.toByteArray();
        int frames = 0;
        for (int i = 0; i + 3 < bytes.length; i++) {
            if (bytes[i] == 0x21 && bytes[i + 1] == (byte) 0xF9 && bytes[i + 2] == 4) {
                frames++;
            }
        }
        return frames;
    }

    /** Sets the address, size and alternative text of each picture in a document. */
    void place(Element root) {
        for (Element picture : root.select("img:not(." + Notes.PICTURE_CLASS + ")")) {
            Carried carried = byKey.get(picture.attr(Markup.ASSET));
            if (carried == null) {
                missing(picture);
                continue;
            }
            if (carried.asset().isDiagram()) {
                picture.replaceWith(InlineDrawing.of(picture, carried.asset()));
                continue;
            }
            picture.attr("src", "../" + carried.href());
            picture.attr("width", Integer.toString(carried.asset().width()));
            picture.attr("height", Integer.toString(carried.asset().height()));
            if (picture.closest("figure") == null && isLarge(picture, carried.asset())) {
                picture.addClass("block");
            }
            String text = AltText.of(picture);
            picture.attr("alt", text);
            if (text.isEmpty()) {
                picture.attr("role", "presentation");
            }
        }
    }

    /** Whether a picture is too large for a line of text. */
    private static boolean isLarge(Element picture, Asset asset) {
        double scale =
                PictureSize.of(picture).map(size -> size.scale(asset, SCREEN)).orElse(1.0);
        return asset.width() * scale > 96 || asset.height() * scale > 48;
    }

    /**
     * Drops a picture without a file. By contract there is none; readers would reject a document that names a missing file.
     */
    private static void missing(Element picture) {
        String text = picture.attr("alt").isBlank() ? picture.attr("src") : picture.attr("alt");
        picture.replaceWith(new Element("span").addClass(Markup.PICTURE_MISSING).text(text));
    }

    private static Carried carried(Asset asset) {
        // Kindle, Kobo and Adobe's readers do not support WebP, although EPUB 3.3 does.
        boolean web = asset.mediaType().equals("image/webp");
        Binary data = web ? asset.print() : asset.data();
        String mediaType = web ? rasterType(data) : asset.mediaType();
        return new Carried(FOLDER + name(asset.key()) + "." + extension(mediaType), mediaType, data, asset);
    }

    private static String rasterType(Binary data) {
        byte[] bytes = data.toByteArray();
        return bytes.length > 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xD8 ? "image/jpeg" : "image/png";
    }

    /** Returns the usual file extension of this type, without the dot. */
    static String extension(String mediaType) {
        return switch (mediaType) {
            case "image/jpeg" -> "jpg";
            case "image/svg+xml" -> "svg";
            default -> mediaType.substring(mediaType.indexOf('/') + 1);
        };
    }

    /**
     * Returns an ASCII name, since others break some readers; derived from the key alone, so that it is stable across
     * editions.
     */
    private static String name(String key) {
        String file = key.substring(key.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        String stem = (dot > 0 ? file.substring(0, dot) : file)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String kept = stem.length() > 40 ? stem.substring(0, 40) : stem;
        return (kept.isEmpty() ? "" : kept + "-") + digest(key);
    }

    private static String digest(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
