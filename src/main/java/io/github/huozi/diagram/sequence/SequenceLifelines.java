package io.github.huozi.diagram.sequence;

import io.github.huozi.diagram.drawing.Area;
import io.github.huozi.diagram.drawing.Spot;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The lifelines that exist and are active while a layout walks through the steps. The state at the end of one part of a diagram
 * carries over to the next.
 */
final class SequenceLifelines {

    static final double BAR_WIDTH = 10;
    /** The shift to the right of each bar on another. */
    private static final double BAR_SHIFT = 4;

    private static final double LEAST_BAR = 10;

    /** The space above and below a text that a lifeline would cross. */
    private static final double CLEAR = 1;

    private final SequenceColumns columns;
    private final Map<String, Double> born = new TreeMap<>();
    private final Map<String, Double> died = new TreeMap<>();
    private final Map<String, Deque<Double>> active = new LinkedHashMap<>();

    SequenceLifelines(SequenceColumns columns) {
        this.columns = columns;
    }

    boolean isAlive(String id) {
        return born.containsKey(id) && !died.containsKey(id);
    }

    boolean isGone(String id) {
        return died.containsKey(id);
    }

    void begin(String id, double y) {
        born.put(id, y);
    }

    void activate(String id, double y) {
        active.computeIfAbsent(id, key -> new ArrayDeque<>()).push(y);
    }

    /** Returns the number of open bars. */
    int open() {
        return active.values().stream().mapToInt(Deque::size).sum();
    }

    /** Ends the bar that began last; does nothing if there is none. */
    void deactivate(String id, double y, SequencePlan plan) {
        Deque<Double> bars = active.getOrDefault(id, new ArrayDeque<>());
        if (!bars.isEmpty()) {
            double from = bars.pop();
            double x = columns.x(id) - BAR_WIDTH / 2 + bars.size() * BAR_SHIFT;
            plan.bars.add(new Area(x, from, BAR_WIDTH, Math.max(LEAST_BAR, y - from)));
        }
    }

    /** Returns where an arrow from or to a side of a lifeline ends. */
    double edge(String id, double towards) {
        int bars = active.getOrDefault(id, new ArrayDeque<>()).size();
        double x = columns.x(id);
        if (bars == 0) {
            return x;
        }
        return towards < x ? x - BAR_WIDTH / 2 : x + BAR_WIDTH / 2 + (bars - 1) * BAR_SHIFT;
    }

    void end(String id, double y, SequencePlan plan) {
        while (!active.getOrDefault(id, new ArrayDeque<>()).isEmpty()) {
            deactivate(id, y, plan);
        }
        plan.ends.add(new Spot(columns.x(id), y));
        died.put(id, y);
    }

    /** Ends all lines and bars at the foot of a drawing; those of the next part begin at its own height. */
    void finish(double y, SequencePlan plan) {
        active.forEach((id, bars) -> {
            int open = bars.size();
            while (!bars.isEmpty()) {
                deactivate(id, y, plan);
            }
            for (int bar = 0; bar < open; bar++) {
                bars.push(Double.NaN);
            }
        });
        born.forEach((id, from) -> {
            double to = died.getOrDefault(id, y);
            life(columns.x(id), from, to, plan);
        });
        died.keySet().forEach(born::remove);
    }

    /** Continues bars from the previous part. */
    void resume(double y) {
        active.replaceAll((id, bars) -> {
            Deque<Double> again = new ArrayDeque<>();
            bars.forEach(bar -> again.push(y));
            return again;
        });
    }

    /** Draws a lifeline with gaps for text. */
    private static void life(double x, double from, double to, SequencePlan plan) {
        List<Area> crossed = new ArrayList<>();
        plan.arrows.stream().filter(arrow -> !arrow.text().isEmpty()).forEach(arrow -> crossed.add(arrow.where()));
        plan.frames.forEach(frame -> frame.conditions().stream()
                .filter(condition -> !condition.text().isEmpty())
                .forEach(condition -> crossed.add(condition.where())));
        plan.frames.forEach(frame -> crossed.add(frame.corner()));
        crossed.removeIf(area -> area.x() - 2 > x || area.right() + 2 < x);
        crossed.sort(Comparator.comparingDouble(Area::y));
        double at = from;
        for (Area area : crossed) {
            if (area.y() - CLEAR > at) {
                plan.lives.add(new SequencePlan.Life(x, at, Math.min(to, area.y() - CLEAR)));
            }
            at = Math.max(at, area.bottom() + CLEAR);
        }
        if (to > at) {
            plan.lives.add(new SequencePlan.Life(x, at, to));
        }
    }
}
