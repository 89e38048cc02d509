package io.github.huozi;

/**
 * What is known about a file once it is written.
 *
 * @param pages the number of pages; 0 if the file has none
 * @param fontBytes how many of its bytes are fonts
 */
record Extent(int pages, long fontBytes) {

    static final Extent UNKNOWN = new Extent(0, 0);

    /** Returns a builder of the file's public description. */
    Output.Builder describe(Variant variant) {
        Output.Builder output = Output.builder(variant.format()).name(variant.name());
        if (pages > 0) {
            output.pages(pages);
        }
        if (variant.format() == Format.EPUB) {
            output.fontBytes(fontBytes);
        }
        return output;
    }
}
