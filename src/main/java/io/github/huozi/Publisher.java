package io.github.huozi;

import io.github.huozi.api.Manuscript;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.font.FontLibrary;
import io.github.huozi.stamp.Stamper;
import io.github.huozi.stamp.UnstampableException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;

/**
 * Makes books. One publisher serves a whole program: it is safe for use by several threads, keeps no state between
 * publications, and has read its fonts once.
 */
public final class Publisher {

    private final Semaphore places;
    private final FontLibrary fonts = FontLibrary.bundled();

    private Publisher(int mostAtOnce) {
        this.places = new Semaphore(mostAtOnce, true);
    }

    /** {@return a publisher with the fonts of the artifact that makes as many books at one time as there are processors} */
    public static Publisher create() {
        return create(Runtime.getRuntime().availableProcessors());
    }

    /**
     * A publisher with the fonts of the artifact.
     *
     * @param mostAtOnce how many books it makes at one time; further callers wait for their turn, in order. A book of 600
     *     pages takes about half a gigabyte while it is made.
     * @return the publisher
     */
    public static Publisher create(int mostAtOnce) {
        if (mostAtOnce < 1) {
            throw new IllegalArgumentException("a publisher makes at least one book at a time: " + mostAtOnce);
        }
        return new Publisher(mostAtOnce);
    }

    /**
     * Publishes the book in a folder.
     *
     * @param folder holds {@code book.yaml}, or just chapters
     * @param output the folder to write to; made if it is not there
     * @param formats what to make; EPUB and PDF when none is named
     * @return what came of it
     * @throws PublishException when anything is wrong with the book or the output; nothing is written then
     */
    public Publication publish(Path folder, Path output, Format... formats) {
        return publish(PublishRequest.of(folder).to(output).formats(formats));
    }

    /**
     * Publishes a book put together by hand.
     *
     * @param manuscript the book
     * @param output the folder to write to; made if it is not there
     * @param formats what to make; EPUB and PDF when none is named
     * @return what came of it
     * @throws PublishException when anything is wrong with the book or the output; nothing is written then
     */
    public Publication publish(Manuscript manuscript, Path output, Format... formats) {
        return publish(PublishRequest.of(manuscript).to(output).formats(formats));
    }

    /**
     * Does what a request asks for.
     *
     * @param request what to make, where to, and how
     * @return what came of it
     * @throws PublishException when anything is wrong with the book or the output; nothing is written then
     */
    public Publication publish(PublishRequest request) {
        places.acquireUninterruptibly();
        try {
            return new Build(request, fonts).run(new FolderTarget(request));
        } finally {
            places.release();
        }
    }

    /**
     * Writes a book put together by hand in one format.
     *
     * @param manuscript the book
     * @param format what to make
     * @param out stays open; nothing is written to it when the book is faulty
     * @return what came of it
     * @throws PublishException when anything is wrong with the book
     * @throws IOException when {@code out} cannot be written
     */
    public Publication write(Manuscript manuscript, Format format, OutputStream out) throws IOException {
        return write(PublishRequest.of(manuscript), format, out);
    }

    /**
     * Writes a book in one format, whatever formats and output the request names.
     *
     * @param request which book, and how
     * @param format what to make
     * @param out stays open; nothing is written to it when the book is faulty
     * @return what came of it
     * @throws PublishException when anything is wrong with the book
     * @throws IOException when {@code out} cannot be written
     */
    public Publication write(PublishRequest request, Format format, OutputStream out) throws IOException {
        places.acquireUninterruptibly();
        try {
            return new Build(request.formats(format), fonts).run(new StreamTarget(out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            places.release();
        }
    }

    /**
     * Shows the book of a request in a browser while it is being written. Needs Jetty, an optional dependency.
     *
     * @param request its formats do not matter
     * @param port to listen on; 0 for any free one
     * @param listener is told what happens
     * @return the preview, to be closed
     * @throws java.nio.file.NotDirectoryException when the book's folder is not there
     * @throws java.net.BindException when another program listens on the port
     * @throws IOException when the server cannot start
     * @throws IllegalStateException when Jetty is not on the class path
     */
    public Preview preview(PublishRequest request, int port, Preview.Listener listener) throws IOException {
        return Preview.start(this, request, port, listener);
    }

    Build build(PublishRequest request) {
        return new Build(request, fonts);
    }

    /**
     * Checks the book in a folder, and what {@link #publish} has made of it.
     *
     * @param folder holds {@code book.yaml}, or just chapters
     * @param output where its finished files are; when there are none, only its sources are checked
     * @return what was found
     */
    public CheckReport check(Path folder, Path output) {
        return check(PublishRequest.of(folder).to(output));
    }

    /**
     * Checks the book of a request: its sources, and the finished files that are where the request puts them. EPUBCheck
     * judges an EPUB and veraPDF a PDF when they are on the class path; a finding says so when they are not. Nothing is
     * written.
     *
     * @param request which book, and where its finished files are
     * @return what was found, at the line of the source where that can be told; a finding is never thrown
     */
    public CheckReport check(PublishRequest request) {
        places.acquireUninterruptibly();
        try {
            return new Check(request, fonts).run();
        } finally {
            places.release();
        }
    }

    /**
     * Makes a buyer's copy of a finished EPUB or PDF: a name or the number of an order stands at the foot of its copyright
     * page (of its title page, in an EPUB that has no other) and in its metadata. Nothing is laid out anew, so that it takes
     * milliseconds; the copy is as valid as the file, and the same for the same file and text. It is a mark and no protection:
     * there is no DRM.
     *
     * @param finished a file that {@link #publish} has made, without a stamp
     * @param text one line of at most 200 characters, such as {@code 本书供王小明阅读　订单 20260501-0042}
     * @param copy the file to write, in a folder that is there; replaced when it exists
     * @throws PublishException when the file cannot be stamped; nothing is written then
     * @throws IOException when the file cannot be read or the copy cannot be written
     */
    public void stamp(Path finished, String text, Path copy) throws IOException {
        Path aside = Files.createTempFile(
                Objects.requireNonNullElse(copy.toAbsolutePath().getParent(), copy), ".huozi-", ".stamp");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(aside), 1 << 16)) {
                stamp(finished, text, out);
            }
            FolderTarget.share(aside);
            FolderTarget.move(aside, copy);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /**
     * The same, to a stream.
     *
     * @param finished a file that {@link #publish(PublishRequest)} has made, without a stamp
     * @param text one line of at most 200 characters
     * @param out stays open; nothing is written to it when the file cannot be stamped
     * @throws PublishException when the file cannot be stamped
     * @throws IOException when the file cannot be read or {@code out} cannot be written
     */
    public void stamp(Path finished, String text, OutputStream out) throws IOException {
        byte[] file = Files.readAllBytes(finished);
        try {
            new Stamper(fonts).stamp(file, text, out);
        } catch (UnstampableException e) {
            throw new PublishException(List.of(Diagnostic.of(
                    Code.UNSTAMPABLE,
                    Position.of(finished.toString()),
                    "the file cannot be stamped: " + e.getMessage(),
                    "name an EPUB or PDF that Huozi has made and nobody has changed")));
        }
    }
}
