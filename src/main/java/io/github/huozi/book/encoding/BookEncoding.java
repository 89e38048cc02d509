package io.github.huozi.book.encoding;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The encoding of those files of a book that are certain, for those that are not.
 *
 * @param charset its name; nothing when all files are UTF-8 or none is certain
 * @hidden
 */
public record BookEncoding(Optional<String> charset) {

    /** A book whose files are UTF-8. */
    public static final BookEncoding NONE = new BookEncoding(Optional.empty());

    /** The encoding that most files have; the first by name among equals. */
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
