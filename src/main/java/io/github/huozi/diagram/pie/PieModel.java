package io.github.huozi.diagram.pie;

import io.github.huozi.diagram.source.LabelText;
import java.math.BigDecimal;
import java.util.List;

/**
 * The content of a pie chart.
 *
 * @param title the title, possibly empty
 * @param shown what is shown beside a slice
 * @param slices the slices as written
 */
record PieModel(LabelText title, Shown shown, List<Slice> slices) {

    PieModel {
        slices = List.copyOf(slices);
    }

    /** What is shown beside a slice, after its name. */
    enum Shown {
        PERCENT,
        VALUE_AND_PERCENT
    }

    /**
     * A slice.
     *
     * @param value its value, not negative
     */
    record Slice(LabelText label, BigDecimal value) {}

    /** Returns the sum of all values. */
    BigDecimal total() {
        return slices.stream().map(Slice::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Returns the share of a slice in the whole, from 0 to 1. */
    double share(Slice slice) {
        double total = total().doubleValue();
        return total > 0 ? slice.value().doubleValue() / total : 0;
    }
}
