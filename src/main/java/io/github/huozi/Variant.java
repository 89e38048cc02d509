package io.github.huozi;

import java.util.Comparator;

/**
 * A file that a build makes.
 *
 * @param format the format of the file
 * @param name the name that distinguishes it within its format
 */
record Variant(Format format, String name) implements Comparable<Variant> {

    private static final Comparator<Variant> ORDER =
            Comparator.comparing(Variant::format).thenComparing(variant -> variant.isFull() ? "" : variant.name());

    static Variant full(Format format) {
        return new Variant(format, Output.FULL);
    }

    /** Whether this is the complete book for all readers. */
    boolean isFull() {
        return name.equals(Output.FULL);
    }

    /** Whether readers should get it: a print interior is for a printer, a proof for proofreaders. */
    boolean isForReaders() {
        return isFull() || format == Format.EPUB;
    }

    /** Returns what follows the book's name: {@code .epub}, {@code .sample.epub}; Kobo looks for {@code .kepub.epub}. */
    String ending() {
        return isFull() ? "." + format.extension() : "." + name + "." + format.extension();
    }

    @Override
    public int compareTo(Variant other) {
        return ORDER.compare(this, other);
    }
}
