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
     * Resolves a path in a file of the book.
     *
     * @param from the path of the file from the book's folder; empty for the folder itself
     * @param path a path relative to the file, or to the book's folder if it begins with a slash
     * @return the path from the book's folder; empty if it leads out of it
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
