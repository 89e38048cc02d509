package io.github.huozi;

import io.github.huozi.book.Metadata;
import io.github.huozi.diagnostic.DiagnosticSink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A stream of the caller's: the file is held in memory until it is whole. */
final class StreamTarget implements Target {

    private final OutputStream out;
    private final ByteArrayOutputStream aside = new ByteArrayOutputStream(1 << 20);
    private Format format = Format.EPUB;

    StreamTarget(OutputStream out) {
        this.out = out;
    }

    @Override
    public void check(DiagnosticSink sink) {
        // Nothing can be said of a stream before it is written.
    }

    @Override
    public OutputStream open(Format opened) {
        format = opened;
        return aside;
    }

    @Override
    public List<Output> commit(Metadata metadata, Map<Format, Integer> pages) throws IOException {
        aside.writeTo(out);
        out.flush();
        return List.of(new Output(format, describe(), aside.size(), pages.getOrDefault(format, 0)));
    }

    @Override
    public void close() {
        aside.reset();
    }

    @Override
    public Path describe() {
        return Path.of("");
    }
}
