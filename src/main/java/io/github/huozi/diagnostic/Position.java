package io.github.huozi.diagnostic;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a source: the whole file, a line, a column of a line; or, in a file that has no lines, a numbered part of it such
 * as a paragraph or a cell, and a line within that. Immutable.
 */
public final class Position implements Comparable<Position>, Serializable {

    private static final long serialVersionUID = 1L;

    /** What the parts of a file are that has no lines. */
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
     * @param unit what it is
     * @param number which of these, counted from 1
     */
    public record Part(Unit unit, int number) implements Comparable<Part>, Serializable {

        /**
         * A part.
         *
         * @param unit what it is
         * @param number counted from 1
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

        /** {@code paragraph 132}. */
        @Override
        public String toString() {
            return unit.word() + " " + number;
        }
    }

    private static final Pattern PLACE = Pattern.compile("(?:([a-z]+) (\\d+))?:?(?:(\\d+)(?::(\\d+))?)?");

    /** Belongs to no file. */
    public static final Position NONE = of("");

    private static final Comparator<Position> ORDER = Comparator.<Position, String>comparing(at -> at.path)
            .thenComparing(at -> at.part, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparingInt(at -> at.line)
            .thenComparingInt(at -> at.column);

    private final String path;
    private final @Nullable Part part;
    private final int line;
    private final int column;

    /**
     * A place in a file of lines.
     *
     * @param path the file, relative to the book's folder with {@code /} between names; or the name that the caller gave to
     *     a source held in memory; empty when the fault belongs to no file
     * @param line counted from 1; 0 when the whole file is meant
     * @param column counted from 1 in UTF-16 code units; 0 when the whole line is meant
     */
    public Position(String path, int line, int column) {
        this(path, null, line, column);
    }

    private Position(String path, @Nullable Part part, int line, int column) {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("line and column must not be negative: " + line + ":" + column);
        }
        this.path = path;
        this.part = part;
        this.line = line;
        this.column = column;
    }

    /**
     * {@return the whole file}
     *
     * @param path as in {@link #path()}
     */
    public static Position of(String path) {
        return new Position(path, null, 0, 0);
    }

    /**
     * {@return a part of a file that has no lines, or none that a reader would know}
     *
     * @param path as in {@link #path()}
     * @param unit what the part is
     * @param number which of these, counted from 1
     */
    public static Position in(String path, Unit unit, int number) {
        return new Position(path, new Part(unit, number), 0, 0);
    }

    /**
     * {@return the position that {@link #place()} tells; the whole file when it tells none}
     *
     * @param path as in {@link #path()}
     * @param place as in {@link #place()}
     */
    public static Position parse(String path, String place) {
        Matcher matcher = PLACE.matcher(place);
        if (!matcher.matches()) {
            return of(path);
        }
        Part part = Optional.ofNullable(matcher.group(1))
                .flatMap(Unit::of)
                .map(unit -> new Part(unit, Integer.parseInt(matcher.group(2))))
                .orElse(null);
        return new Position(path, part, number(matcher.group(3)), number(matcher.group(4)));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /**
     * {@return a place in the same file, and in the same part of it}
     *
     * @param otherLine counted from 1, in the part if there is one
     * @param otherColumn counted from 1 in UTF-16 code units; 0 when the whole line is meant
     */
    public Position at(int otherLine, int otherColumn) {
        return new Position(path, part, otherLine, otherColumn);
    }

    /**
     * {@return the same place of another file}
     *
     * @param other as in {@link #path()}
     */
    public Position in(String other) {
        return new Position(other, part, line, column);
    }

    /**
     * {@return the file, relative to the book's folder with {@code /} between names; or the name that the caller gave to a
     * source held in memory; empty for {@link #NONE}}
     */
    public String path() {
        return path;
    }

    /** {@return the part of the file, in one that has no lines} */
    public Optional<Part> part() {
        return Optional.ofNullable(part);
    }

    /** {@return the line, counted from 1, in the part if there is one; nothing when the whole of it is meant} */
    public OptionalInt line() {
        return line == 0 ? OptionalInt.empty() : OptionalInt.of(line);
    }

    /** {@return the column, counted from 1 in UTF-16 code units; nothing when the whole line is meant} */
    public OptionalInt column() {
        return column == 0 ? OptionalInt.empty() : OptionalInt.of(column);
    }

    /** {@return the place within the file: {@code 12:3}, {@code paragraph 132}, {@code cell 4:3:1}; empty for all of it} */
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
        return 31 * (31 * path.hashCode() + line) + column;
    }

    /** {@code path:line:column} or {@code path:paragraph 132}, without what is not known. */
    @Override
    public String toString() {
        String place = place();
        return place.isEmpty() ? path : path + ":" + place;
    }
}
