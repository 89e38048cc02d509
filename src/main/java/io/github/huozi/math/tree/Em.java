package io.github.huozi.math.tree;

/** A length in em of the current font. It may be negative. */
public record Em(double value) {

    private static final int THOUSAND = 1000;

    public static final Em ZERO = new Em(0);

    public Em {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not a length: " + value);
        }
    }

    /** Returns a length given in eighteenths of an em, TeX's math units. */
    public static Em mu(double units) {
        return new Em(units / 18);
    }

    public boolean isZero() {
        return value == 0;
    }

    /** Formats it for CSS and MathML, with at most three decimals: {@code 0.278em}. */
    public String css() {
        long thousandths = Math.round(Math.abs(value) * THOUSAND);
        StringBuilder css = new StringBuilder();
        if (value < 0 && thousandths > 0) {
            css.append('-');
        }
        css.append(thousandths / THOUSAND);
        long rest = thousandths % THOUSAND;
        for (long unit = THOUSAND / 10; rest > 0; unit /= 10) {
            css.append(unit == THOUSAND / 10 ? "." : "").append(rest / unit);
            rest %= unit;
        }
        return css.append("em").toString();
    }
}
