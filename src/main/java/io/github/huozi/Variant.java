package io.github.huozi;

import java.util.Comparator;

/**
 * One of the files that a build makes.
 *
 * @param format what it is
 * @param name which of those of its format
 */
record Variant(Format format, String name) implements Comparable<Variant> {

    private static final Comparator<Variant> ORDER =
            Comparator.comparing(Variant::format).thenComparing(variant -> variant.isFull() ? "" : variant.name());

    static Variant full(Format format) {
        return new Variant(format, Output.FULL);
    }

    /** Whether it is the whole book for everybody. */
    boolean isFull() {
        return name.equals(Output.FULL);
    }

    /** Whether readers are to have it: a print interior is for a printer, a proof for who reads proofs. */
    boolean isForReaders() {
        return isFull() || format == Format.EPUB;
    }

    /** What follows the book's name: {@code .epub}, {@code .sample.epub}; Kobo looks for {@code .kepub.epub}. */
    String ending() {
        return isFull() ? "." + format.extension() : "." + name + "." + format.extension();
    }

    @Override
    public int compareTo(Variant other) {
        return ORDER.compare(this, other);
    }
}
