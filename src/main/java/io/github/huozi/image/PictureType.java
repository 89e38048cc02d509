package io.github.huozi.image;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The type of a file, recognised by its first bytes and never by its name. */
enum PictureType {
    PNG,
    JPEG,
    GIF,
    SVG,
    WEBP,
    BMP,
    TIFF,
    AVIF,
    ICON,
    PDF,
    GZIP,
    HTML,
    LFS_POINTER,
    EMPTY,
    UNKNOWN;

    private static final int ENOUGH = 4096;

    static PictureType of(byte[] bytes) {
        if (bytes.length == 0) {
            return EMPTY;
        }
        String start = new String(bytes, 0, Math.min(bytes.length, ENOUGH), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u0089PNG\r\n\u001A\n")) {
            return PNG;
        }
        if (start.startsWith("\u00FF\u00D8\u00FF")) {
            return JPEG;
        }
        if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
            return GIF;
        }
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return WEBP;
        }
        if (start.startsWith("II*\0") || start.startsWith("MM\0*")) {
            return TIFF;
        }
        if (start.startsWith("BM") && start.length() > 18 && start.startsWith("\0\0\0", 15)) {
            return BMP;
        }
        return ofOthers(start);
    }

    private static PictureType ofOthers(String start) {
        if (start.startsWith("ftyp", 4)) {
            return AVIF;
        }
        if (start.startsWith("\0\0\1\0")) {
            return ICON;
        }
        if (start.startsWith("%PDF")) {
            return PDF;
        }
        if (start.startsWith("\u001F\u008B")) {
            return GZIP;
        }
        if (start.startsWith("version https://git-lfs")) {
            return LFS_POINTER;
        }
        return ofText(start);
    }

    /** XML or HTML: the first element decides. Expects no byte order mark, and UTF-16 without its zero bytes. */
    private static PictureType ofText(String start) {
        String text = start.replace("\0", "").toLowerCase(Locale.ROOT);
        int svg = text.indexOf("<svg");
        int html = firstOf(text, "<!doctype html", "<html", "<head", "<body", "<script", "<div");
        if (svg >= 0 && (html < 0 || svg < html)) {
            return SVG;
        }
        return html >= 0 ? HTML : UNKNOWN;
    }

    private static int firstOf(String text, String... marks) {
        int first = -1;
        for (String mark : marks) {
            int at = text.indexOf(mark);
            if (at >= 0 && (first < 0 || at < first)) {
                first = at;
            }
        }
        return first;
    }
}
