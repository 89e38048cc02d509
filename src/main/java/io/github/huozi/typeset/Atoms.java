package io.github.huozi.typeset;

import io.github.huozi.typeset.character.CharacterClass;
import java.util.Arrays;
import java.util.List;

/**
 * The visible characters of a stretch of runs without a forced break, as arrays: an <i>atom</i> is a character with the
 * marks that combine with it, or a box. White space is not an atom but a property of the boundary after one: {@code
 * between[k]} says what the source has between atom {@code k} and the next.
 */
public final class Atoms {

    /** At least one space, tab or line feed. */
    static final byte SPACED = 1;
    /** An ideographic space, which keeps its width. */
    public static final byte WIDE = 2;
    /** A no-break space or a word joiner. */
    public static final byte GLUED = 4;
    /** A zero-width space. */
    public static final byte OPPORTUNITY = 8;
    /** A soft hyphen. */
    public static final byte SOFT_HYPHEN = 16;

    /** The number of atoms. */
    public int count;

    public int[] run = new int[64];
    public int[] start = new int[64];
    public int[] end = new int[64];
    public int[] codePoint = new int[64];
    public CharacterClass[] type = new CharacterClass[64];
    /** The advance that the font gives it, in points. */
    public double[] advance = new double[64];
    /** The width it is composed with: its advance, unless a rule sets another. */
    public double[] cell = new double[64];

    public byte[] between = new byte[64];
    /** The advances of the visible white space after it, in points. */
    public double[] blank = new double[64];

    private List<Run> runs = List.of();
    private double[] size = new double[8];
    private TextRun.Kind[] kind = new TextRun.Kind[8];

    /** Reads the runs with indexes from {@code from} (inclusive) to {@code to} (exclusive). */
    public void read(List<Run> all, int from, int to) {
        runs = all;
        count = 0;
        if (size.length < all.size()) {
            size = Arrays.copyOf(size, all.size() * 2);
            kind = Arrays.copyOf(kind, all.size() * 2);
        }
        for (int at = from; at < to; at++) {
            Run each = all.get(at);
            if (each instanceof TextRun text) {
                size[at] = text.size();
                kind[at] = text.kind();
                read(text, at);
            } else if (each instanceof Box box) {
                size[at] = 0;
                kind[at] = TextRun.Kind.TEXT;
                add(at, 0, 1, 0xFFFC, type(box), box.width());
            }
        }
    }

    private static CharacterClass type(Box box) {
        return switch (box.like()) {
            case HAN -> CharacterClass.HAN;
            case WESTERN -> CharacterClass.WESTERN_BOX;
            case OBJECT -> CharacterClass.OBJECT;
            case NOTE -> CharacterClass.NOTE;
        };
    }

    private void read(TextRun run, int at) {
        String text = run.text();
        double unit = run.size() / 1000;
        for (int i = 0, next; i < text.length(); i = next) {
            int c = text.codePointAt(i);
            next = i + Character.charCount(c);
            CharacterClass type = CharacterClass.of(c);
            if (type.blank() || type == CharacterClass.GLUE || type == CharacterClass.SOFT_HYPHEN) {
                blank(run, at, i, next, c, type);
            } else if (joins(type, c, at, i)) {
                end[count - 1] = next;
                advance[count - 1] += run.advances().of(c) * unit;
                cell[count - 1] = advance[count - 1];
            } else {
                boolean note = run.kind() == TextRun.Kind.NOTE;
                add(
                        at,
                        i,
                        next,
                        c,
                        note ? CharacterClass.NOTE : type,
                        run.advances().of(c) * unit);
            }
        }
    }

    private void blank(TextRun run, int at, int start, int end, int c, CharacterClass type) {
        double unit = run.size() / 1000;
        if (count == 0) {
            // A manual indent, as in verse, is kept; other leading white space is dropped.
            if (type == CharacterClass.WIDE_SPACE) {
                add(at, start, end, c, type, run.advances().of(c) * unit);
            }
            return;
        }
        int last = count - 1;
        switch (type) {
            case SPACE -> {
                if ((between[last] & (SPACED | WIDE)) == 0) {
                    blank[last] += run.advances().of(' ') * unit;
                }
                between[last] |= SPACED;
            }
            case WIDE_SPACE -> {
                between[last] |= WIDE;
                blank[last] += run.advances().of(c) * unit;
            }
            case ZERO_WIDTH_SPACE -> between[last] |= OPPORTUNITY;
            case SOFT_HYPHEN -> between[last] |= SOFT_HYPHEN;
            default -> {
                between[last] |= GLUED;
                if (seen(c)) {
                    blank[last] += run.advances().of(c) * unit;
                    between[last] |= SPACED;
                }
            }
        }
    }

    /** Whether a no-break character is visible white space. */
    public static boolean seen(int c) {
        return c == 0xA0 || c == 0x2007 || c == 0x202F;
    }

    /** Whether a code point belongs to the atom before it. */
    private boolean joins(CharacterClass type, int c, int at, int i) {
        if (count == 0 || run[count - 1] != at || end[count - 1] != i) {
            return false;
        }
        if (type == CharacterClass.COMBINING) {
            return true;
        }
        String text = ((TextRun) runs.get(at)).text();
        int before = text.codePointBefore(i);
        boolean joiner = before == 0x200D && codePoint[count - 1] > 0x2000;
        boolean flag = flag(c) && flag(before) && end[count - 1] - start[count - 1] == 2;
        return joiner || flag;
    }

    /** Whether a code point is a regional indicator; two of these make a flag. */
    private static boolean flag(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }

    private void add(int at, int from, int to, int c, CharacterClass is, double width) {
        if (count == run.length) {
            grow();
        }
        run[count] = at;
        start[count] = from;
        end[count] = to;
        codePoint[count] = c;
        type[count] = is;
        advance[count] = width;
        cell[count] = width;
        between[count] = 0;
        blank[count] = 0;
        count++;
    }

    private void grow() {
        int more = count * 2;
        run = Arrays.copyOf(run, more);
        start = Arrays.copyOf(start, more);
        end = Arrays.copyOf(end, more);
        codePoint = Arrays.copyOf(codePoint, more);
        type = Arrays.copyOf(type, more);
        advance = Arrays.copyOf(advance, more);
        cell = Arrays.copyOf(cell, more);
        between = Arrays.copyOf(between, more);
        blank = Arrays.copyOf(blank, more);
    }

    /** Returns the font size of an atom in points, 0 for a box. */
    public double size(int k) {
        return size[run[k]];
    }

    public TextRun.Kind kind(int k) {
        return kind[run[k]];
    }

    /** Returns the run of an atom that is not a box. */
    public TextRun text(int k) {
        return (TextRun) runs.get(run[k]);
    }

    /** Returns what joins an atom to the next: {@code NONE} unless both are parts of one formula. */
    public Box.Joint joint(int k) {
        boolean parts = k + 1 < count
                && type[k] == CharacterClass.WESTERN_BOX
                && type[k + 1] == CharacterClass.WESTERN_BOX
                && between[k] == 0;
        return parts && runs.get(run[k]) instanceof Box box ? box.joint() : Box.Joint.NONE;
    }

    /** Returns the padding before an atom that opens its run, otherwise 0. */
    public double lead(int k) {
        return (k == 0 || run[k - 1] != run[k]) && runs.get(run[k]) instanceof TextRun text ? text.lead() : 0;
    }

    /** Returns the padding after an atom that closes its run, otherwise 0. */
    public double trail(int k) {
        return (k == count - 1 || run[k + 1] != run[k]) && runs.get(run[k]) instanceof TextRun text ? text.trail() : 0;
    }

    /** Whether the source has white space between an atom and the next. */
    public boolean spaced(int k) {
        return (between[k] & (SPACED | WIDE)) != 0;
    }

    /** Whether an atom directly follows another, with no space between them. */
    boolean joinsBefore(int k) {
        return k > 0 && k < count && !spaced(k - 1);
    }

    /** Whether an atom and the next are Western, with no space between them. */
    public boolean joined(int k) {
        return k >= 0 && k + 1 < count && type[k].western() && type[k + 1].western() && !spaced(k);
    }

    /** Whether an atom is inline code. */
    public boolean code(int k) {
        return kind(k) == TextRun.Kind.CODE;
    }
}
