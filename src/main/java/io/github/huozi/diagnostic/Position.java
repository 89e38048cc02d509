package io.github.huozi.diagnostic;

import java.util.Comparator;

/**
 * A place in a source file.
 *
 * @param path the file, relative to the book's folder with {@code /} between names; or the name that the caller gave to
 *     a source held in memory; empty when the fault belongs to no file
 * @param line counted from 1; 0 when the whole file is meant
 * @param column counted from 1 in UTF-16 code units; 0 when the whole line is meant
 */
public record Position(String path, int line, int column) implements Comparable<Position> {

    /** Belongs to no file. */
    public static final Position NONE = new Position("", 0, 0);

    private static final Comparator<Position> ORDER = Comparator.comparing(Position::path)
            .thenComparingInt(Position::line)
            .thenComparingInt(Position::column);

    public Position {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("line and column must not be negative: " + line + ":" + column);
        }
    }

    /** The whole file. */
    public static Position of(String path) {
        return new Position(path, 0, 0);
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    /** {@code path:line:column}, without the parts that are not known. */
    @Override
    public String toString() {
        if (line == 0) {
            return path;
        }
        return column == 0 ? path + ":" + line : path + ":" + line + ":" + column;
    }
}
