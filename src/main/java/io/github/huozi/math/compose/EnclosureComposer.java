package io.github.huozi.math.compose;

import io.github.huozi.math.box.MathBox;
import io.github.huozi.math.box.MathMark;
import io.github.huozi.math.tree.Em;
import io.github.huozi.math.tree.EnclosureLine;
import io.github.huozi.math.tree.MathNode;
import java.util.Optional;

/** Sets frames, struts, rules, padded and hidden content: MathML Core, 3.2.5, 3.3.6 and 3.3.7; MathML 3, 3.3.9. */
final class EnclosureComposer {

    /** LaTeX's {@code \fboxsep} of 3 pt and {@code \fboxrule} of 0.4 pt, at 10 pt. */
    private static final double SEPARATION = 0.3;

    static final double RULE = 0.04;

    private final NodeComposer composer;

    EnclosureComposer(NodeComposer composer) {
        this.composer = composer;
    }

    MathBox box(MathNode node, FormulaStyle style) {
        double em = composer.scale(style);
        if (node instanceof MathNode.Space space) {
            return MathBox.space(
                    space.width().value() * em,
                    space.height().value() * em,
                    space.depth().value() * em);
        }
        if (node instanceof MathNode.Rule rule) {
            return rule(rule, em, style);
        }
        if (node instanceof MathNode.Phantom phantom) {
            return composer.box(phantom.body(), style).emptied();
        }
        if (node instanceof MathNode.Padded padded) {
            return padded(padded, em, style);
        }
        if (node instanceof MathNode.Enclosure enclosure) {
            return enclosure(enclosure, style);
        }
        throw new IllegalArgumentException("no box for " + node);
    }

    private static MathBox rule(MathNode.Rule rule, double em, FormulaStyle style) {
        double width = rule.width().value() * em;
        double height = rule.height().value() * em;
        double depth = rule.depth().value() * em;
        return new MathBox.Builder()
                .mark(new MathMark.Bar(0, -depth, width, height + depth, style.colour()))
                .cover(height, depth)
                .width(width)
                .build();
    }

    private MathBox padded(MathNode.Padded padded, double em, FormulaStyle style) {
        MathBox body = composer.box(padded.body(), style);
        double raise = padded.raise().value() * em;
        MathBox.Builder all = new MathBox.Builder();
        all.draw(body, padded.shift() * body.width(), raise);
        all.cover(length(padded.height(), em, body.height() + raise), length(padded.depth(), em, body.depth() - raise));
        return all.width(length(padded.width(), em, body.width())).build();
    }

    private static double length(Optional<Em> given, double em, double natural) {
        return given.map(value -> value.value() * em).orElse(natural);
    }

    static boolean isFilled(MathNode.Style styled) {
        return styled.change().background().isPresent()
                || styled.change().border().isPresent();
    }

    MathBox styled(MathNode.Style styled, FormulaStyle style) {
        MathBox body = composer.rows().row(styled.children(), style.with(styled.change()));
        if (!isFilled(styled)) {
            return body;
        }
        MathBox.Builder all = new MathBox.Builder();
        double line = styled.change().border().isPresent() ? RULE : 0;
        double pad = (SEPARATION + line) * style.size();
        double width = body.width() + 2 * pad;
        double height = body.height() + pad;
        double depth = body.depth() + pad;
        styled.change()
                .background()
                .ifPresent(colour -> all.mark(new MathMark.Bar(0, -depth, width, height + depth, colour)));
        styled.change().border().ifPresent(colour -> frame(all, width, height, depth, RULE * style.size(), colour));
        return all.draw(body, pad, 0).cover(height, depth).width(width).build();
    }

    private static void frame(
            MathBox.Builder all, double width, double height, double depth, double line, String colour) {
        all.mark(new MathMark.Bar(0, -depth, width, line, colour));
        all.mark(new MathMark.Bar(0, height - line, width, line, colour));
        all.mark(new MathMark.Bar(0, -depth, line, height + depth, colour));
        all.mark(new MathMark.Bar(width - line, -depth, line, height + depth, colour));
    }

    private MathBox enclosure(MathNode.Enclosure enclosure, FormulaStyle style) {
        MathBox body = composer.box(enclosure.body(), style);
        double line = RULE * composer.scale(style);
        boolean box = enclosure.lines().contains(EnclosureLine.BOX);
        boolean round = enclosure.lines().contains(EnclosureLine.CIRCLE);
        double pad = box || round ? (SEPARATION + RULE) * style.size() : 0;
        boolean angle = enclosure.lines().contains(EnclosureLine.PHASOR);
        boolean actuarial = enclosure.lines().contains(EnclosureLine.ACTUARIAL);
        double left = angle ? body.total() / 2 : pad;
        double over = actuarial ? 3 * line : pad;
        double under = angle ? 3 * line : pad;
        double right = actuarial ? 3 * line : pad;
        double width = left + body.width() + right;
        double height = body.height() + over;
        double depth = body.depth() + under;
        MathBox.Builder all = new MathBox.Builder();
        all.draw(body, left, 0).cover(height, depth).width(width);
        if (box) {
            frame(all, width, height, depth, line, style.colour());
        }
        for (EnclosureLine each : EnclosureLine.values()) {
            if (enclosure.lines().contains(each)) {
                draw(each, all, new Room(width, height, depth, left, line, style.colour()));
            }
        }
        return all.build();
    }

    /** How lines are drawn. */
    private record Room(double width, double height, double depth, double left, double line, String colour) {

        MathMark stroke(double x1, double y1, double x2, double y2) {
            return new MathMark.Stroke(x1, y1, x2, y2, line, 0, colour);
        }
    }

    private static void draw(EnclosureLine line, MathBox.Builder all, Room room) {
        double middle = (room.height() - room.depth()) / 2;
        double half = room.line() / 2;
        switch (line) {
            case BOX -> {}
            case UP_DIAGONAL -> all.mark(room.stroke(0, -room.depth(), room.width(), room.height()));
            case DOWN_DIAGONAL -> all.mark(room.stroke(0, room.height(), room.width(), -room.depth()));
            case STRIKE -> all.mark(room.stroke(0, middle, room.width(), middle));
            case CIRCLE ->
                all.mark(new MathMark.Ellipse(
                        room.width() / 2,
                        middle,
                        room.width() / 2 - half,
                        (room.height() + room.depth()) / 2 - half,
                        room.line(),
                        room.colour()));
            case ACTUARIAL -> {
                all.mark(room.stroke(0, room.height() - half, room.width(), room.height() - half));
                all.mark(room.stroke(room.width() - half, room.height(), room.width() - half, -room.depth()));
            }
            case PHASOR -> {
                all.mark(room.stroke(0, -room.depth() + half, room.width(), -room.depth() + half));
                all.mark(room.stroke(half, -room.depth() + half, room.left(), room.height()));
            }
        }
    }
}
