package io.github.huozi.math.tree;

import java.util.Optional;

/**
 * A change of style.
 *
 * @param display whether it becomes display style; empty for no change
 * @param level the level of scripts, 0 to 2; empty for no change
 * @param colour the colour as {@code #rrggbb}; empty for no change
 * @param background the background as {@code #rrggbb}; empty for none
 * @param border the colour of a border around it; empty for none
 * @param size the factor of the size; 1 for no change
 */
public record StyleChange(
        Optional<Boolean> display,
        Optional<Integer> level,
        Optional<String> colour,
        Optional<String> background,
        Optional<String> border,
        double size) {

    private static final StyleChange NONE = new StyleChange(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 1);

    /** Returns {@code \displaystyle}. */
    public static StyleChange displayStyle() {
        return styled(true, 0);
    }

    /** Returns {@code \textstyle}, {@code \scriptstyle}, {@code \scriptscriptstyle}, by level. */
    public static StyleChange textStyle(int level) {
        return styled(false, level);
    }

    private static StyleChange styled(boolean display, int level) {
        return new StyleChange(
                Optional.of(display), Optional.of(level), Optional.empty(), Optional.empty(), Optional.empty(), 1);
    }

    /** Whether it changes only the size. */
    public boolean isSize() {
        return display.isEmpty() && level.isEmpty() && colour.isEmpty() && background.isEmpty() && border.isEmpty();
    }

    /** Returns this change with another size. */
    public StyleChange resized(double other) {
        return new StyleChange(display, level, colour, background, border, other);
    }

    /** Returns a change of the colour of letters and lines. */
    public static StyleChange colour(String colour) {
        return new StyleChange(
                Optional.empty(), Optional.empty(), Optional.of(colour), Optional.empty(), Optional.empty(), 1);
    }

    /** Returns a change of the background. */
    public static StyleChange background(String background) {
        return new StyleChange(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(background), Optional.empty(), 1);
    }

    /** Returns a change of the background, and of the border around it. */
    public static StyleChange framed(String background, String border) {
        return new StyleChange(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(background), Optional.of(border), 1);
    }

    /** Returns a change of size, relative to the surrounding one. */
    public static StyleChange size(double size) {
        return new StyleChange(NONE.display, NONE.level, NONE.colour, NONE.background, NONE.border, size);
    }
}
