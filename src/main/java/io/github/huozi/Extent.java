package io.github.huozi;

/**
 * What is known of a file when it is written.
 *
 * @param pages how many pages it has; 0 for what has none
 * @param fontBytes how many of its bytes are fonts
 */
record Extent(int pages, long fontBytes) {

    static final Extent UNKNOWN = new Extent(0, 0);

    /** What a caller is to know of the file. */
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
