package io.github.huozi.font.table;

import java.util.function.DoubleBinaryOperator;

/** The points of a simple glyph. */
final class Contours {

    private static final int ON_CURVE = 0x01;
    private static final int X_SHORT = 0x02;
    private static final int Y_SHORT = 0x04;
    private static final int REPEAT = 0x08;
    private static final int X_SAME_OR_POSITIVE = 0x10;
    private static final int Y_SAME_OR_POSITIVE = 0x20;

    private final int[] ends;
    private final boolean[] onCurve;
    private final int[] xs;
    private final int[] ys;

    Contours(View data) {
        ends = new int[data.s16(0)];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = data.u16(10 + 2 * i);
            if (i > 0 && ends[i] < ends[i - 1]) {
                throw new DamagedFontException("font.damage.contour");
            }
        }
        int points = ends.length == 0 ? 0 : ends[ends.length - 1] + 1;
        int at = 10 + 2 * ends.length;
        at += ends.length == 0 ? 0 : 2 + data.u16(at);
        int[] flags = new int[points];
        for (int i = 0; i < points; ) {
            int flag = data.u8(at++);
            int times = (flag & REPEAT) == 0 ? 1 : 1 + data.u8(at++);
            for (; times > 0 && i < points; times--) {
                flags[i++] = flag;
            }
        }
        onCurve = new boolean[points];
        xs = new int[points];
        ys = new int[points];
        for (int i = 0; i < points; i++) {
            onCurve[i] = (flags[i] & ON_CURVE) != 0;
        }
        at = coordinates(data, at, flags, X_SHORT, X_SAME_OR_POSITIVE, xs);
        coordinates(data, at, flags, Y_SHORT, Y_SAME_OR_POSITIVE, ys);
    }

    private static int coordinates(View data, int start, int[] flags, int isShort, int sameOrPositive, int[] target) {
        int at = start;
        int value = 0;
        for (int i = 0; i < target.length; i++) {
            boolean set = (flags[i] & sameOrPositive) != 0;
            if ((flags[i] & isShort) != 0) {
                value += set ? data.u8(at) : -data.u8(at);
                at += 1;
            } else if (!set) {
                value += data.s16(at);
                at += 2;
            }
            target[i] = value;
        }
        return at;
    }

    /** Draws all contours; {@code x} and {@code y} transform a point. */
    void draw(DoubleBinaryOperator x, DoubleBinaryOperator y, Pen pen) {
        int first = 0;
        for (int last : ends) {
            if (last > first) {
                drawContour(first, last, x, y, pen);
            }
            first = last + 1;
        }
    }

    /** Between two control points lies an implicit point of the curve. */
    private void drawContour(int first, int last, DoubleBinaryOperator x, DoubleBinaryOperator y, Pen pen) {
        int count = last - first + 1;
        int begin = 0;
        while (begin < count && !onCurve[first + begin]) {
            begin++;
        }
        boolean allControls = begin == count;
        begin = allControls ? 0 : begin;
        double startX = allControls ? (xs[first] + xs[last]) / 2.0 : xs[first + begin];
        double startY = allControls ? (ys[first] + ys[last]) / 2.0 : ys[first + begin];
        pen.moveTo(x.applyAsDouble(startX, startY), y.applyAsDouble(startX, startY));
        int from = allControls ? 0 : 1;
        for (int i = from; i < count; i++) {
            int at = first + (begin + i) % count;
            if (onCurve[at]) {
                pen.lineTo(x.applyAsDouble(xs[at], ys[at]), y.applyAsDouble(xs[at], ys[at]));
                continue;
            }
            boolean closes = i == count - 1;
            int next = first + (begin + i + 1) % count;
            double endX = closes ? startX : onCurve[next] ? xs[next] : (xs[at] + xs[next]) / 2.0;
            double endY = closes ? startY : onCurve[next] ? ys[next] : (ys[at] + ys[next]) / 2.0;
            pen.curveTo(
                    x.applyAsDouble(xs[at], ys[at]),
                    y.applyAsDouble(xs[at], ys[at]),
                    x.applyAsDouble(endX, endY),
                    y.applyAsDouble(endX, endY));
            if (!closes && onCurve[next]) {
                i++;
            }
        }
        pen.close();
    }
}
