package io.github.huozi;

/** What a book can become. */
public enum Format {
    /** EPUB 3.3. */
    EPUB("epub", "application/epub+zip"),
    /** PDF/A-2a and PDF/UA-1. */
    PDF("pdf", "application/pdf");

    private final String extension;
    private final String mediaType;

    Format(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** The ending of its files, without the dot; also its name in configuration. */
    public String extension() {
        return extension;
    }

    /** Its media type. */
    public String mediaType() {
        return mediaType;
    }
}
