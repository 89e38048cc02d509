package io.github.huozi.book.control;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Prevents a stopped build from writing more. Flushing and closing are always possible. */
final class GuardedStream extends FilterOutputStream {

    /** The number of bytes written between two checks: a fast disk takes a few milliseconds for them. */
    private static final int PIECE = 1 << 20;

    private final BuildControl control;

    GuardedStream(OutputStream out, BuildControl control) {
        super(out);
        this.control = control;
    }

    @Override
    public void write(int b) throws IOException {
        control.check();
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        for (int done = 0; done < length; done += PIECE) {
            control.check();
            out.write(bytes, from + done, Math.min(PIECE, length - done));
        }
    }
}
