package io.github.huozi.book.encoding;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The encoding of the files of a book whose encoding is certain, used for the others.
 *
 * @param charset its name; empty if all files are UTF-8 or none is certain
 * @hidden
 */
public record BookEncoding(Optional<String> charset) {

    /** A book whose files are UTF-8. */
    public static final BookEncoding NONE = new BookEncoding(Optional.empty());

    /** Returns the encoding of most files; the first by name among equals. */
    public static BookEncoding of(Collection<String> charsets) {
        Map<String, Integer> counts = new TreeMap<>();
        charsets.stream()
                .filter(charset -> !charset.equals(TextBytes.UTF_8))
                .forEach(charset -> counts.merge(charset, 1, Integer::sum));
        String most = "";
        for (Map.Entry<String, Integer> each : counts.entrySet()) {
            most = most.isEmpty() || each.getValue() > counts.getOrDefault(most, 0) ? each.getKey() : most;
        }
        return most.isEmpty() ? NONE : new BookEncoding(Optional.of(most));
    }
}
