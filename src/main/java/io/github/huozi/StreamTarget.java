package io.github.huozi;

import io.github.huozi.book.Metadata;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.site.SiteSink;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** A caller's stream: the file is held in memory until it is complete. */
final class StreamTarget implements Target {

    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final OutputStream out;
    private final ByteArrayOutputStream aside = new ByteArrayOutputStream(1 << 20);
    private Variant variant = Variant.full(Format.EPUB);
    private @Nullable ZipOutputStream zip;

    StreamTarget(OutputStream out) {
        this.out = out;
    }

    @Override
    public void check(DiagnosticSink sink) {
        // Nothing is known about a stream before it is written.
    }

    @Override
    public void prepare(Metadata metadata, Set<Variant> variants, DiagnosticSink sink) {
        // A stream has no name.
    }

    @Override
    public boolean takesMany() {
        return false;
    }

    @Override
    public OutputStream open(Variant opened) {
        variant = opened;
        return aside;
    }

    /** Opens a ZIP file whose entries carry the earliest time that ZIP can store, so that equal sites yield equal bytes. */
    @Override
    public SiteSink openSite() {
        variant = Variant.full(Format.SITE);
        ZipOutputStream opened = new ZipOutputStream(aside, StandardCharsets.UTF_8);
        zip = opened;
        return path -> {
            ZipEntry entry = new ZipEntry(path);
            entry.setTimeLocal(EARLIEST);
            opened.putNextEntry(entry);
            return new FilterOutputStream(opened) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    opened.write(bytes, from, length);
                }

                @Override
                public void close() throws IOException {
                    opened.closeEntry();
                }
            };
        };
    }

    @Override
    public Map<Variant, Path> finished() {
        return Map.of();
    }

    @Override
    public List<Output> commit(Map<Variant, Extent> extents, Runnable decided) throws IOException {
        if (zip != null) {
            zip.finish();
        }
        decided.run();
        aside.writeTo(out);
        out.flush();
        Extent extent = extents.getOrDefault(variant, Extent.UNKNOWN);
        return List.of(extent.describe(variant).size(aside.size()).build());
    }

    @Override
    public void close() {
        aside.reset();
    }
}
