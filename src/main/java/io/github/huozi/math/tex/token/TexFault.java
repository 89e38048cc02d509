package io.github.huozi.math.tex.token;

import io.github.huozi.math.tree.MathFault;

/** Ends the parsing of a formula. It never leaves this package. */
@SuppressWarnings("serial")
public final class TexFault extends RuntimeException {

    private final transient MathFault fault;

    private TexFault(MathFault fault) {
        super(fault.variant(), null, false, false);
        this.fault = fault;
    }

    public static TexFault at(int at, String variant, String... arguments) {
        return new TexFault(MathFault.of(at, variant, arguments));
    }

    public MathFault fault() {
        return fault;
    }
}
