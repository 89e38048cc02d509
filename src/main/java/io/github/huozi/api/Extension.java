package io.github.huozi.api;

/**
 * An extension of the publishing process: a {@link SourceReader}, a {@link ContentPass} or a {@link BookCheck}. Implementations
 * are found by {@link java.util.ServiceLoader} (a file in {@code META-INF/services} names the class, which then needs a public
 * constructor without arguments), or are passed to the builder of a publisher. The built-in ones are found in the same way. One
 * object serves all books of a publisher, on several threads at a time, so it must not keep state of a book.
 */
public interface Extension {

    /**
     * Returns its place among extensions of the same kind: lower numbers come first, equal numbers are ordered by class name.
     * The built-in readers begin at 1000; the built-in passes and checks have 100, 200 and so on, as documented with each.
     *
     * @return 0 by default, which is before all built-in ones
     */
    default int order() {
        return 0;
    }
}
