package io.github.huozi.font;

/** Writes what is drawn as SVG path data. */
final class SvgPen implements Pen {

    private final StringBuilder path = new StringBuilder();

    @Override
    public void moveTo(double x, double y) {
        path.append(" M ").append(x).append(' ').append(y);
    }

    @Override
    public void lineTo(double x, double y) {
        path.append(" L ").append(x).append(' ').append(y);
    }

    @Override
    public void curveTo(double controlX, double controlY, double x, double y) {
        path.append(" Q ")
                .append(controlX)
                .append(' ')
                .append(controlY)
                .append(' ')
                .append(x)
                .append(' ')
                .append(y);
    }

    @Override
    public void close() {
        path.append(" Z");
    }

    @Override
    public String toString() {
        return path.toString().strip();
    }
}
