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

/** Where finished files go: written aside first, put in their place when all of them are whole. */
interface Target extends Closeable {

    /** Says now, before any work, what stands against writing here. */
    void check(DiagnosticSink sink);

    /**
     * Fixes the names of the files and says now, before the work of making them, which of them cannot be written.
     *
     * @param variants the files that will be opened
     */
    void prepare(Metadata metadata, Set<Variant> variants, DiagnosticSink sink);

    /** Whether it has a place for more than one file. */
    boolean takesMany();

    /** Opens a place aside for the whole book in a format. */
    default OutputStream open(Format format) throws IOException {
        return open(Variant.full(format));
    }

    /** Opens a place aside for a file. */
    OutputStream open(Variant variant) throws IOException;

    /** Opens a place aside for a site. */
    SiteSink openSite() throws IOException;

    /** The files that have been written aside and lie on the disk, the whole book of each format first. */
    Map<Variant, Path> finished();

    /**
     * Puts the finished files in their places, all or none.
     *
     * @param extents what is known of each
     * @param decided is run right before the first of them is moved; what it throws leaves all as it was
     */
    List<Output> commit(Map<Variant, Extent> extents, Runnable decided) throws IOException;

    /** Clears away what lies aside. */
    @Override
    void close();
}
