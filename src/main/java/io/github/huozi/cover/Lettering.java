package io.github.huozi.cover;

import io.github.huozi.font.FontChain;
import io.github.huozi.font.Pen;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Text as outlines. All lengths are in pixels of the drawing. */
final class Lettering {

    private final FontChain fonts;

    Lettering(FontChain fonts) {
        this.fonts = fonts;
    }

    /** How wide a text is at a size. */
    double width(String text, double size) {
        return text.codePoints().mapToDouble(this::advance).sum() * size / 1000;
    }

    private double advance(int codePoint) {
        return Math.max(0, fonts.advance(codePoint));
    }

    /** A line as path data, its baseline at 0 and beginning at {@code x}. */
    String path(String text, double x, double size) {
        StringBuilder path = new StringBuilder();
        double at = x;
        for (int c : text.codePoints().toArray()) {
            double left = at;
            fonts.face(c).ifPresent(face -> face.draw(c, new Outline(path, left, size / 1000)));
            at += advance(c) * size / 1000;
        }
        return path.toString();
    }

    /** The model of a line for a template. */
    Map<String, Object> line(String text, double x, double y, double size) {
        return Map.of("path", path(text, x, size), "y", number(y));
    }

    /** The text at the largest of some sizes at which it fits into a width on one line; at the last, cut short. */
    Map<String, Object> fitting(String text, double x, double y, double measure, List<Integer> sizes) {
        for (int size : sizes) {
            if (width(text, size) <= measure) {
                return line(text, x, y, size);
            }
        }
        int size = sizes.get(sizes.size() - 1);
        String cut = text;
        while (!cut.isEmpty() && width(cut + "…", size) > measure) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return line(cut.strip() + "…", x, y, size);
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private record Outline(StringBuilder path, double left, double scale) implements Pen {

        @Override
        public void moveTo(double x, double y) {
            point('M', x, y);
        }

        @Override
        public void lineTo(double x, double y) {
            point('L', x, y);
        }

        @Override
        public void curveTo(double controlX, double controlY, double x, double y) {
            point('Q', controlX, controlY);
            point(' ', x, y);
        }

        @Override
        public void close() {
            path.append('Z');
        }

        private void point(char command, double x, double y) {
            path.append(command).append(number(left + x * scale)).append(' ').append(number(-y * scale));
        }
    }
}
