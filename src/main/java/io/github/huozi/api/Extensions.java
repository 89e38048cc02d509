package io.github.huozi.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;

/** The extensions of a publisher, each kind in order. Immutable. */
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
     * Returns the extensions found on the class path, including the built-in ones, together with those given.
     *
     * @param given readers, passes and checks in any order
     * @return all of them
     * @throws java.util.ServiceConfigurationError if a file in {@code META-INF/services} names a class that is not an extension
     */
    public static Extensions with(List<? extends Extension> given) {
        return new Extensions(given);
    }

    /**
     * Returns the extensions of one kind found on the class path, including the built-in ones.
     *
     * @param kind one of the interfaces that extend {@link Extension}
     * @param <E> the kind of extension
     * @return the extensions in order
     * @throws java.util.ServiceConfigurationError if a file in {@code META-INF/services} names a class that is not such an
     *     extension
     */
    public static <E extends Extension> List<E> found(Class<E> kind) {
        return all(kind, List.of());
    }

    /**
     * Sorts extensions.
     *
     * @param extensions the extensions in any order
     * @param <E> the kind of extension
     * @return the extensions by {@link Extension#order()}, then by class name
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

    /** {@return the extensions of the files that its readers read, in lower case with the dot} */
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
