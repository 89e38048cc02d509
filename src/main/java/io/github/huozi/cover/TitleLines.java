package io.github.huozi.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Breaks a title into lines: never within a Latin word, never before a closing mark or after an opening one; best after a
 * colon, a dash or a space; and of lines that are alike in length.
 */
final class TitleLines {

    private static final String NOT_AT_START = "、，；：。．！？”’」』）》〉】〗］｝·・～%‰℃—…,.;:!?)]}";
    private static final String NOT_AT_END = "“‘「『（《〈【〖［｛([{";
    private static final String GOOD_END = "：，、；。！？——…";

    private TitleLines() {}

    /**
     * The lines, or none when the text cannot be set in so few.
     *
     * @param width of a text, in the unit of {@code measure}
     */
    static List<String> of(String text, int most, double measure, ToDoubleFunction<String> width) {
        List<String> atoms = atoms(text);
        for (int lines = 1; lines <= most; lines++) {
            Best best = best(atoms, 0, lines, measure, width, width.applyAsDouble(text) / lines);
            if (best.cost < Double.MAX_VALUE) {
                return best.lines;
            }
        }
        return List.of();
    }

    private record Best(double cost, List<String> lines) {}

    private static Best best(
            List<String> atoms, int from, int lines, double measure, ToDoubleFunction<String> width, double ideal) {
        if (lines == 1) {
            String rest = String.join("", atoms.subList(from, atoms.size())).strip();
            double length = width.applyAsDouble(rest);
            return length > measure || rest.isEmpty()
                    ? new Best(Double.MAX_VALUE, List.of())
                    : new Best(cost(rest, length, ideal), List.of(rest));
        }
        Best best = new Best(Double.MAX_VALUE, List.of());
        StringBuilder line = new StringBuilder();
        for (int at = from; at < atoms.size() - 1; at++) {
            line.append(atoms.get(at));
            String text = line.toString().strip();
            double length = width.applyAsDouble(text);
            if (length > measure) {
                break;
            }
            Best rest = best(atoms, at + 1, lines - 1, measure, width, ideal);
            if (rest.cost < Double.MAX_VALUE) {
                double cost = cost(text, length, ideal) + breakCost(line.toString()) + rest.cost;
                if (cost < best.cost) {
                    List<String> all = new ArrayList<>();
                    all.add(text);
                    all.addAll(rest.lines);
                    best = new Best(cost, all);
                }
            }
        }
        return best;
    }

    private static double cost(String line, double length, double ideal) {
        double off = (length - ideal) / ideal;
        return off * off + (line.codePointCount(0, line.length()) == 1 ? 4 : 0);
    }

    private static double breakCost(String line) {
        char last = line.charAt(line.length() - 1);
        return GOOD_END.indexOf(last) >= 0 ? 0 : last == ' ' ? 0.05 : 0.35;
    }

    /** What does not break inside: a Latin word with the space after it, a Han character with the marks that cling to it. */
    private static List<String> atoms(String text) {
        List<String> atoms = new ArrayList<>();
        StringBuilder atom = new StringBuilder();
        int before = ' ';
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!atom.isEmpty() && mayBreak(before, c)) {
                atoms.add(atom.toString());
                atom.setLength(0);
            }
            atom.appendCodePoint(c);
            before = c;
            i += Character.charCount(c);
        }
        atoms.add(atom.toString());
        return atoms;
    }

    private static boolean mayBreak(int before, int after) {
        if (after == ' ' || NOT_AT_START.indexOf(after) >= 0 || NOT_AT_END.indexOf(before) >= 0) {
            return false;
        }
        return before == ' '
                || Character.isIdeographic(before)
                || Character.isIdeographic(after)
                || NOT_AT_START.indexOf(before) >= 0;
    }
}
