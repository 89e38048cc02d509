package io.github.huozi.diagnostic;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A position in a source: the whole file, a line, a column of a line; or, in a file without lines, a numbered part such as a
 * paragraph or a cell, and a line within it. Immutable.
 */
public final class Position implements Comparable<Position>, Serializable {

    private static final long serialVersionUID = 1L;

    /** The kinds of parts of a file without lines. */
    public enum Unit {
        /** A paragraph of a word processor's document. */
        PARAGRAPH,
        /** A cell of a notebook. */
        CELL;

        private static Optional<Unit> of(String word) {
            for (Unit unit : values()) {
                if (unit.word().equals(word)) {
                    return Optional.of(unit);
                }
            }
            return Optional.empty();
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A part of a file.
     *
     * @param unit the kind of part
     * @param number the number, from 1
     */
    public record Part(Unit unit, int number) implements Comparable<Part>, Serializable {

        /**
         * Creates a part.
         *
         * @param unit the kind of part
         * @param number the number, from 1
         */
        public Part {
            if (number < 1) {
                throw new IllegalArgumentException("parts are counted from 1: " + number);
            }
        }

        @Override
        public int compareTo(Part other) {
            return Comparator.comparing(Part::unit)
                    .thenComparingInt(Part::number)
                    .compare(this, other);
        }

        /** Returns a text such as {@code paragraph 132}. */
        @Override
        public String toString() {
            return unit.word() + " " + number;
        }
    }

    private static final Pattern PLACE = Pattern.compile("(?:([a-z]+) (\\d+))?:?(?:(\\d+)(?::(\\d+))?)?");

    /** The book as a whole, not any of its files. */
    public static final Position BOOK = new Position(null, null, 0, 0);

    private static final Comparator<Position> ORDER = Comparator.<Position, @Nullable String>comparing(
                    at -> at.path, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(at -> at.part, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparingInt(at -> at.line)
            .thenComparingInt(at -> at.column);

    private final @Nullable String path;
    private final @Nullable Part part;
    private final int line;
    private final int column;

    /**
     * Creates a position in a line of a file.
     *
     * @param path the file, relative to the book's folder with {@code /} between names; or the name set by the caller for a
     *     source in memory
     * @param line the line, from 1
     * @param column the column, from 1, in UTF-16 code units
     * @throws IllegalArgumentException if the path is empty, or a number is less than 1
     */
    public Position(String path, int line, int column) {
        this(named(path), null, counted(line), counted(column));
    }

    /** Without a path, the book as a whole; 0 for an unknown line or column. */
    private Position(@Nullable String path, @Nullable Part part, int line, int column) {
        this.path = path;
        this.part = part;
        this.line = line;
        this.column = column;
    }

    private static String named(String path) {
        if (path.isEmpty()) {
            throw new IllegalArgumentException("a line is in a file, which has a name");
        }
        return path;
    }

    private static int counted(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("lines and columns are counted from 1: " + number);
        }
        return number;
    }

    /**
     * {@return the position of a whole file, or a folder}
     *
     * @param path the path, as in {@link #path()}; the empty path, which is that of the book's folder, yields {@link #BOOK}
     */
    public static Position of(String path) {
        return path.isEmpty() ? BOOK : new Position(path, null, 0, 0);
    }

    /**
     * {@return the position of a whole line of a file}
     *
     * @param path the path, as in {@link #path()}
     * @param line the line, from 1
     * @throws IllegalArgumentException if the path is empty, or the line is less than 1
     */
    public static Position of(String path, int line) {
        return new Position(named(path), null, counted(line), 0);
    }

    /**
     * {@return a part of a file without lines, or without lines that a reader would recognise}
     *
     * @param path the path, as in {@link #path()}
     * @param unit the kind of part
     * @param number the number, from 1
     * @throws IllegalArgumentException if the path is empty, or the number is less than 1
     */
    public static Position in(String path, Unit unit, int number) {
        return new Position(named(path), new Part(unit, number), 0, 0);
    }

    /**
     * {@return the position parsed from the text of {@link #place()}; the whole file if it cannot be parsed}
     *
     * @param path the path, as in {@link #path()}
     * @param place the place, as in {@link #place()}
     */
    public static Position parse(String path, String place) {
        return of(path).parsed(place);
    }

    /**
     * {@return the position in the same file parsed from the text of {@link #place()}; the whole file if it cannot be parsed}
     *
     * @param place the place, as in {@link #place()}
     */
    public Position parsed(String place) {
        Matcher matcher = PLACE.matcher(place);
        if (!matcher.matches()) {
            return new Position(path, null, 0, 0);
        }
        Part found = Optional.ofNullable(matcher.group(1))
                .flatMap(Unit::of)
                .map(unit -> new Part(unit, Integer.parseInt(matcher.group(2))))
                .orElse(null);
        return new Position(path, found, number(matcher.group(3)), number(matcher.group(4)));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /**
     * {@return a position in the same file, and in the same part of it}
     *
     * @param otherLine the line, from 1, in the part if there is one
     * @param otherColumn the column, from 1, in UTF-16 code units
     * @throws IllegalArgumentException if either is less than 1
     */
    public Position at(int otherLine, int otherColumn) {
        return new Position(path, part, counted(otherLine), counted(otherColumn));
    }

    /**
     * {@return the same place in another file}
     *
     * @param other the path, as in {@link #path()}
     */
    public Position in(String other) {
        return new Position(named(other), part, line, column);
    }

    /**
     * {@return the file, relative to the book's folder with {@code /} between names; or the name set by the caller for a source
     * in memory; empty for {@link #BOOK}}
     */
    public Optional<String> path() {
        return Optional.ofNullable(path);
    }

    /** {@return the whole file of this position; {@link #BOOK} for itself} */
    public Position file() {
        return new Position(path, null, 0, 0);
    }

    /** {@return the whole line of this position; the position itself if it has no line} */
    public Position wholeLine() {
        return new Position(path, part, line, 0);
    }

    /** {@return the part of the file, if the file has no lines} */
    public Optional<Part> part() {
        return Optional.ofNullable(part);
    }

    /** {@return the line, from 1, in the part if there is one; empty for a whole file or part} */
    public OptionalInt line() {
        return line == 0 ? OptionalInt.empty() : OptionalInt.of(line);
    }

    /** {@return the column, from 1, in UTF-16 code units; empty for a whole line} */
    public OptionalInt column() {
        return column == 0 ? OptionalInt.empty() : OptionalInt.of(column);
    }

    /**
     * {@return the place within the file: {@code 12:3}, {@code paragraph 132}, {@code cell 4:3:1}; empty for the whole file}
     */
    public String place() {
        StringBuilder place = new StringBuilder(part == null ? "" : part.toString());
        if (line > 0) {
            place.append(place.isEmpty() ? "" : ":").append(line);
            if (column > 0) {
                place.append(':').append(column);
            }
        }
        return place.toString();
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Position that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(path, line, column);
    }

    /** Returns {@code path:line:column} or {@code path:paragraph 132}, without unknown parts; empty for {@link #BOOK}. */
    @Override
    public String toString() {
        if (path == null) {
            return "";
        }
        String place = place();
        return place.isEmpty() ? path : path + ":" + place;
    }
}
