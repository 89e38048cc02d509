package io.github.huozi.template;

import java.io.IOException;
import java.io.Writer;

/** A writer to memory with a maximum length. */
final class BoundedWriter extends Writer {

    /** The most characters per file; the contents of a book with 20,000 headings take a tenth of it. */
    static final int MOST = 50_000_000;

    /** A template exceeded the limit. */
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
        // The text is already in memory.
    }

    @Override
    public void close() {
        // There is nothing to close.
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
