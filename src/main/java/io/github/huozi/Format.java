package io.github.huozi;

import java.util.EnumSet;
import java.util.Set;

/** The output formats of a book. */
public enum Format {
    /** EPUB 3.3. */
    EPUB("epub", "application/epub+zip"),
    /** PDF/A-2a and PDF/UA-1. */
    PDF("pdf", "application/pdf"),
    /**
     * A folder for a web server: the web edition, a download page with the other formats made in the same build, and the OPDS
     * feed. Written to a stream, it is a ZIP file.
     */
    SITE("site", "application/zip");

    private final String extension;
    private final String mediaType;

    Format(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** {@return the default formats: those that are a single file} */
    public static Set<Format> books() {
        return EnumSet.of(EPUB, PDF);
    }

    /** {@return the extension of its files, without the dot, or the name of its folder; also its name in configuration} */
    public String extension() {
        return extension;
    }

    /** {@return its media type} */
    public String mediaType() {
        return mediaType;
    }
}
