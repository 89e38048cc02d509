package io.github.huozi.book;

import io.github.huozi.book.file.Binary;
import java.util.Optional;

/**
 * A picture that the book carries.
 *
 * @param key tells it from all others: its path relative to the book's folder, or what the caller's resolver was asked for
 * @param mediaType what it is, told from its content: one of the EPUB 3.3 core image types {@code image/png},
 *     {@code image/jpeg}, {@code image/gif}, {@code image/svg+xml}, {@code image/webp}
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param data the file for e-books and the web
 * @param print the same picture as PNG or JPEG for the PDF; equal to {@code data} when that is one
 * @param drawing the same picture as an SVG of outlines alone, without text, style sheets or pictures within; empty when
 *     there is none. The PDF takes it rather than {@code print}. That of a {@linkplain #isDiagram() diagram} has text
 */
public record Asset(
        String key, String mediaType, int width, int height, Binary data, Binary print, Optional<Binary> drawing) {

    /** A picture of pixels. */
    public Asset(String key, String mediaType, int width, int height, Binary data, Binary print) {
        this(key, mediaType, width, height, data, print, Optional.empty());
    }

    /**
     * A diagram that Huozi has drawn: one SVG for all media, its text as text, without a picture of pixels.
     *
     * @param key tells it from all others
     * @param width in CSS pixels
     * @param height in CSS pixels
     * @param svg of plain attributes; each {@code text} has its place, its size and its colour
     */
    public static Asset diagram(String key, int width, int height, Binary svg) {
        return new Asset(key, "image/svg+xml", width, height, svg, svg, Optional.of(svg));
    }

    /** Whether it is a diagram that Huozi has drawn. */
    public boolean isDiagram() {
        return drawing.filter(print::equals).isPresent();
    }

    /** The usual ending of a file of this type, without the dot. */
    public String extension() {
        return switch (mediaType) {
            case "image/png" -> "png";
            case "image/jpeg" -> "jpg";
            case "image/gif" -> "gif";
            case "image/svg+xml" -> "svg";
            case "image/webp" -> "webp";
            default -> throw new IllegalStateException("not a core image type: " + mediaType);
        };
    }
}
