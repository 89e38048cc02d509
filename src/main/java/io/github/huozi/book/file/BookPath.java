package io.github.huozi.book.file;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Paths within a book's folder: names with {@code /} between them, without {@code .} and {@code ..}.
 *
 * @hidden
 */
public final class BookPath {

    private BookPath() {}

    /**
     * The path that a file of the book names.
     *
     * @param from the file, by its path from the book's folder; empty for the folder itself
     * @param path relative to the file, or to the book's folder when it begins with a slash
     * @return from the book's folder; nothing when it leads out of it
     */
    public static Optional<String> resolve(String from, String path) {
        Deque<String> names = new ArrayDeque<>();
        String whole = path.startsWith("/") ? path : from.substring(0, from.lastIndexOf('/') + 1) + path;
        for (String name : whole.split("/", -1)) {
            if (name.equals("..")) {
                if (names.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return Optional.of(String.join("/", names));
    }
}
