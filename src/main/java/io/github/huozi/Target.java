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

/** Where finished files go: written to a temporary place first, and moved into place once all are complete. */
interface Target extends Closeable {

    /** Reports, before any work, anything that prevents writing here. */
    void check(DiagnosticSink sink);

    /** Whether this target accepts more than one file. */
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
     * Moves the finished files into place.
     *
     * @param extents what is known about each file
     */
    List<Output> commit(Metadata metadata, Map<Variant, Extent> extents) throws IOException;

    /** Deletes temporary files that remain. */
    @Override
    void close();

    /** Returns the file to name in a message about the output. */
    Path describe();
}
