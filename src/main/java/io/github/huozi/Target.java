package io.github.huozi;

import io.github.huozi.book.Metadata;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.site.SiteSink;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where finished files go: written to a temporary place first, and moved into place once all are complete. */
interface Target extends Closeable {

    /** Reports, before any work, anything that prevents writing here. */
    void check(DiagnosticSink sink);

    /**
     * Fixes the names of the files and reports, before any work, which of them cannot be written.
     *
     * @param variants the files that will be opened
     */
    void prepare(Metadata metadata, Set<Variant> variants, DiagnosticSink sink);

    /** Whether it can hold more than one file. */
    boolean takesMany();

    /** Opens a temporary place for the complete book in a format. */
    default OutputStream open(Format format) throws IOException {
        return open(Variant.full(format));
    }

    /** Opens a temporary place for a file. */
    OutputStream open(Variant variant) throws IOException;

    /** Opens a temporary place for a site. */
    SiteSink openSite() throws IOException;

    /** Returns the files written so far that exist on disk, the complete book of each format first. */
    Map<Variant, Path> finished();

    /**
     * Moves the finished files into place, all or none.
     *
     * @param extents the known facts about each
     * @param decided runs right before the first of them is moved; if it throws, nothing changes
     */
    List<Output> commit(Map<Variant, Extent> extents, Runnable decided) throws IOException;

    /** Deletes temporary files that remain. */
    @Override
    void close();
}
