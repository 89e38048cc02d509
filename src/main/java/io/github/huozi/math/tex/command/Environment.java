package io.github.huozi.math.tex.command;

import io.github.huozi.math.tree.TableKind;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An environment of {@code \begin}.
 *
 * @param kind the kind of table
 * @param shape how its columns are given
 * @param open the delimiter before it; empty for none
 * @param close the delimiter after it; empty for none
 * @param numbering whether the book numbers its lines
 */
public record Environment(TableKind kind, Shape shape, String open, String close, Numbering numbering) {

    public enum Shape {
        /** All columns centred, an em apart. */
        MATRIX,
        /** As specified in braces. */
        ARRAY,
        /** Two columns, flush left, an em apart. */
        CASES,
        /** Right and left alternately, with no space within a pair. */
        ALIGNED,
        /** As {@code ALIGNED}, with no space between pairs, whose number is given in braces. */
        ALIGNED_AT,
        /** Right, centred, left. */
        EQUATION_ARRAY,
        /** One column. */
        LINES,
        /** One column: the first line flush left, the last flush right. */
        MULTI_LINE,
        /** Not a table. */
        PLAIN
    }

    public enum Numbering {
        NONE,
        /** Each line has a number. */
        LINES,
        /** The whole has one number. */
        WHOLE
    }

    private static final Map<String, Environment> ALL = all();

    private static Map<String, Environment> all() {
        Map<String, Environment> all = new TreeMap<>();
        matrices(all, "matrix", "", "");
        matrices(all, "pmatrix", "(", ")");
        matrices(all, "bmatrix", "[", "]");
        matrices(all, "Bmatrix", "{", "}");
        matrices(all, "vmatrix", "|", "|");
        matrices(all, "Vmatrix", "‖", "‖");
        all.put("array", table(TableKind.ARRAY, Shape.ARRAY, "", ""));
        all.put("darray", table(TableKind.ALIGNED, Shape.ARRAY, "", ""));
        all.put("tabular", table(TableKind.ARRAY, Shape.ARRAY, "", ""));
        all.put("subarray", table(TableKind.STACK, Shape.ARRAY, "", ""));
        all.put("cases", table(TableKind.CASES, Shape.CASES, "{", ""));
        all.put("dcases", table(TableKind.DISPLAY_CASES, Shape.CASES, "{", ""));
        all.put("rcases", table(TableKind.CASES, Shape.CASES, "", "}"));
        all.put("drcases", table(TableKind.DISPLAY_CASES, Shape.CASES, "", "}"));
        all.put("aligned", table(TableKind.ALIGNED, Shape.ALIGNED, "", ""));
        all.put("split", table(TableKind.ALIGNED, Shape.ALIGNED, "", ""));
        all.put("alignedat", table(TableKind.ALIGNED, Shape.ALIGNED_AT, "", ""));
        all.put("gathered", table(TableKind.GATHERED, Shape.LINES, "", ""));
        all.put("multlined", table(TableKind.GATHERED, Shape.MULTI_LINE, "", ""));
        all.put("math", table(TableKind.GATHERED, Shape.PLAIN, "", ""));
        all.put("displaymath", table(TableKind.GATHERED, Shape.PLAIN, "", ""));
        numbered(all, "equation", TableKind.GATHERED, Shape.PLAIN, Numbering.WHOLE);
        numbered(all, "align", TableKind.ALIGNED, Shape.ALIGNED, Numbering.LINES);
        numbered(all, "alignat", TableKind.ALIGNED, Shape.ALIGNED_AT, Numbering.LINES);
        numbered(all, "flalign", TableKind.ALIGNED, Shape.ALIGNED, Numbering.LINES);
        numbered(all, "eqnarray", TableKind.ALIGNED, Shape.EQUATION_ARRAY, Numbering.LINES);
        numbered(all, "gather", TableKind.GATHERED, Shape.LINES, Numbering.LINES);
        numbered(all, "multline", TableKind.GATHERED, Shape.MULTI_LINE, Numbering.WHOLE);
        return all;
    }

    private static Environment table(TableKind kind, Shape shape, String open, String close) {
        return new Environment(kind, shape, open, close, Numbering.NONE);
    }

    private static void matrices(Map<String, Environment> all, String name, String open, String close) {
        Environment large = table(TableKind.ARRAY, Shape.MATRIX, open, close);
        Environment small = table(TableKind.SMALL, Shape.MATRIX, open, close);
        String smaller = name.equals("matrix") ? "smallmatrix" : name.charAt(0) + "smallmatrix";
        all.put(name, large);
        all.put(name + "*", large);
        all.put(smaller, small);
        all.put(smaller + "*", small);
    }

    private static void numbered(
            Map<String, Environment> all, String name, TableKind kind, Shape shape, Numbering numbering) {
        all.put(name, new Environment(kind, shape, "", "", numbering));
        all.put(name + "*", table(kind, shape, "", ""));
    }

    /** Returns the environment of that name; null when it is unknown. */
    public static @Nullable Environment of(String name) {
        return ALL.get(name);
    }

    public static Set<String> names() {
        return new TreeSet<>(ALL.keySet());
    }

    public boolean isFenced() {
        return !open.isEmpty() || !close.isEmpty();
    }
}
