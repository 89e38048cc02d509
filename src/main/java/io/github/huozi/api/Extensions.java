package io.github.huozi.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;

/** The extensions of a publisher, each kind in its order. Immutable. */
public final class Extensions {

    private static final Comparator<Extension> ORDER = Comparator.comparingInt(Extension::order)
            .thenComparing(extension -> extension.getClass().getName());

    private final List<SourceReader> readers;
    private final List<ContentPass> passes;
    private final List<BookCheck> checks;

    private Extensions(List<? extends Extension> given) {
        readers = all(SourceReader.class, given);
        passes = all(ContentPass.class, given);
        checks = all(BookCheck.class, given);
    }

    /**
     * The extensions that the class path names, the built-in ones among them, and more.
     *
     * @param given readers, passes and checks in any order
     * @return all of them
     * @throws java.util.ServiceConfigurationError when a file in {@code META-INF/services} names what is no extension
     */
    public static Extensions with(List<? extends Extension> given) {
        return new Extensions(given);
    }

    /**
     * The extensions of one kind that the class path names, the built-in ones among them.
     *
     * @param kind one of the interfaces that extend {@link Extension}
     * @param <E> the same
     * @return in their order
     * @throws java.util.ServiceConfigurationError when a file in {@code META-INF/services} names what is no such extension
     */
    public static <E extends Extension> List<E> found(Class<E> kind) {
        return all(kind, List.of());
    }

    /**
     * Puts extensions in their order.
     *
     * @param extensions in any order
     * @param <E> of one kind
     * @return by {@link Extension#order()}, then by the names of their classes
     */
    public static <E extends Extension> List<E> sorted(Collection<E> extensions) {
        return extensions.stream().sorted(ORDER).toList();
    }

    private static <E extends Extension> List<E> all(Class<E> kind, List<? extends Extension> given) {
        List<E> all = new ArrayList<>();
        ServiceLoader.load(kind, Extensions.class.getClassLoader()).forEach(all::add);
        given.stream().filter(kind::isInstance).map(kind::cast).forEach(all::add);
        return sorted(all);
    }

    /** {@return the readers of sources} */
    public List<SourceReader> readers() {
        return readers;
    }

    /** {@return the endings of the files that any of its readers reads, in lower case with the dot} */
    public Set<String> endings() {
        Set<String> endings = new TreeSet<>();
        readers.forEach(reader -> endings.addAll(reader.endings()));
        return endings;
    }

    /** {@return the passes over content} */
    public List<ContentPass> passes() {
        return passes;
    }

    /** {@return the checks of books} */
    public List<BookCheck> checks() {
        return checks;
    }
}
