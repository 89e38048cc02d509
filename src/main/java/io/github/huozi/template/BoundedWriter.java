package io.github.huozi.template;

import java.io.IOException;
import java.io.Writer;

/** Text in memory, with an end. */
final class BoundedWriter extends Writer {

    /** Characters of one file; the contents of a book of 20,000 headings are a tenth of it. */
    static final int MOST = 50_000_000;

    /** A template has written more. */
    static final class Full extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private final StringBuilder text = new StringBuilder();

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        if (text.length() + length > MOST) {
            throw new Full();
        }
        text.append(characters, from, length);
    }

    @Override
    public void flush() {
        // It is where it belongs.
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
