package io.github.huozi.math.tree;

import java.util.Locale;

/** A length in ems of the font at its place. It may be negative. */
public record Em(double value) {

    public static final Em ZERO = new Em(0);

    public Em {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not a length: " + value);
        }
    }

    /** In eighteenths of an em, TeX's math units. */
    public static Em mu(double units) {
        return new Em(units / 18);
    }

    public boolean isZero() {
        return value == 0;
    }

    /** As CSS and MathML write it, with at most three decimals: {@code 0.278em}. */
    public String css() {
        String number = String.format(Locale.ROOT, "%.3f", value);
        String brief = number.replaceAll("0+$", "").replaceAll("\\.$", "");
        return (brief.equals("-0") ? "0" : brief) + "em";
    }
}
