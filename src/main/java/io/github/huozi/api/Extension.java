package io.github.huozi.api;

/**
 * What a program adds to the making of books: a {@link SourceReader}, a {@link ContentPass} or a {@link BookCheck}.
 * Implementations are found by {@link java.util.ServiceLoader} (a file in {@code META-INF/services} names the class, which
 * then has a public constructor without arguments), or are given to the builder of a publisher. The built-in ones are found
 * in the same way. One object serves all books of a publisher, on several threads at a time, so that it keeps no state of a
 * book.
 */
public interface Extension {

    /**
     * Its place among those of its kind: lower numbers come first, and those of equal numbers follow the names of their
     * classes. The built-in readers begin at 1000; the built-in passes have 100, 200 and so on, and the built-in checks too,
     * each in its documentation.
     *
     * @return 0 where an implementation does not say otherwise, which is before all built-in ones
     */
    default int order() {
        return 0;
    }
}
