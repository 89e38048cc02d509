package io.github.huozi;

import io.github.huozi.api.BookCheck;
import io.github.huozi.api.ContentPass;
import io.github.huozi.api.Extension;
import io.github.huozi.api.Extensions;
import io.github.huozi.api.Manuscript;
import io.github.huozi.api.SourceReader;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.control.Limits;
import io.github.huozi.book.control.RunningBuild;
import io.github.huozi.book.control.StopReason;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.MessageLanguage;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.font.FontLibrary;
import io.github.huozi.output.OutputFolder;
import io.github.huozi.output.StagedFiles;
import io.github.huozi.stamp.Stamper;
import io.github.huozi.stamp.UnstampableException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Makes books. One publisher serves a whole program: it is thread-safe, keeps no state between publications, and reads its
 * fonts only once.
 */
public final class Publisher {

    private final Semaphore places;
    private final FontLibrary fonts = FontLibrary.bundled();

    private final Extensions extensions;

    private Publisher(Builder from) {
        this.places = new Semaphore(from.mostAtOnce, true);
        this.extensions = Extensions.with(from.extensions);
    }

    /** {@return a builder with the defaults of {@link #create()}} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a publisher with the bundled fonts that makes as many books at a time as there are processors} */
    public static Publisher create() {
        return builder().build();
    }

    /**
     * Creates a publisher with the bundled fonts.
     *
     * @param mostAtOnce how many books it makes at a time; further callers wait for their turn, in order. A book of 600 pages
     *     takes about half a gigabyte while it is being made.
     * @return the publisher
     */
    public static Publisher create(int mostAtOnce) {
        return builder().mostAtOnce(mostAtOnce).build();
    }

    /**
     * Publishes the book in a folder.
     *
     * @param folder the folder that holds {@code book.yaml}, or just chapters
     * @param output the folder to write to; created if missing
     * @param formats the formats to make; EPUB and PDF if none is given
     * @return the result
     * @throws PublishException if anything is wrong with the book or the output; nothing is written then
     */
    public Publication publish(Path folder, Path output, Format... formats) {
        return publish(PublishRequest.of(folder).to(output).formats(formats));
    }

    /**
     * Publishes a book built in code.
     *
     * @param manuscript the book
     * @param output the folder to write to; created if missing
     * @param formats the formats to make; EPUB and PDF if none is given
     * @return the result
     * @throws PublishException if anything is wrong with the book or the output; nothing is written then
     */
    public Publication publish(Manuscript manuscript, Path output, Format... formats) {
        return publish(PublishRequest.of(manuscript).to(output).formats(formats));
    }

    /**
     * Carries out a request.
     *
     * @param request what to make, where, and how
     * @return the result
     * @throws PublishException if anything is wrong with the book or the output; nothing is written then
     * @throws CancelledException if the thread is interrupted or the request's deadline has passed; nothing is written then
     *     either
     */
    public Publication publish(PublishRequest request) {
        return publish(request, running(request));
    }

    Publication publish(PublishRequest request, RunningBuild control) {
        try {
            return inTurn(request.messages(), control, () -> {
                Build build = new Build(request, fonts, extensions, control);
                return build.run(new FolderTarget(request, control, build::waiting));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Carries out a request on a new thread; the future fails with what {@link #publish} throws. Cancelling the future, or
     * completing it before the book is done, stops the work: within a second its threads have ended and its temporary files are
     * deleted.
     *
     * @param request what to publish, where, and how
     * @return a future whose {@code cancel} returns {@code false} once the files are being moved into place
     */
    public CompletableFuture<Publication> publishAsync(PublishRequest request) {
        RunningBuild control = running(request);
        return new FuturePublication(control, () -> publish(request, control)).start();
    }

    /**
     * Writes a book built in code in one format.
     *
     * @param manuscript the book
     * @param format the format to make
     * @param out the stream to write to; stays open, and nothing is written to it if the book is faulty
     * @return the result
     * @throws PublishException if anything is wrong with the book
     * @throws IOException if {@code out} cannot be written
     */
    public Publication write(Manuscript manuscript, Format format, OutputStream out) throws IOException {
        return write(PublishRequest.of(manuscript), format, out);
    }

    /**
     * Writes a book in one format, ignoring the formats and the output of the request.
     *
     * @param request which book, and how
     * @param format the format to make
     * @param out the stream to write to; stays open, and nothing is written to it if the book is faulty
     * @return the result
     * @throws PublishException if anything is wrong with the book
     * @throws IOException if {@code out} cannot be written
     */
    public Publication write(PublishRequest request, Format format, OutputStream out) throws IOException {
        return write(request, format, out, running(request));
    }

    Publication write(PublishRequest request, Format format, OutputStream out, RunningBuild control)
            throws IOException {
        return inTurn(request.messages(), control, () -> new Build(request.formats(format), fonts, extensions, control)
                .run(new StreamTarget(out)));
    }

    /**
     * Shows the book of a request in a browser while it is being written. Requires Jetty, an optional dependency.
     *
     * @param request the book; its formats are ignored
     * @param port the port to listen on; 0 for any free one
     * @param listener the listener that receives events
     * @return the preview, to be closed by the caller
     * @throws java.nio.file.NotDirectoryException if the book's folder does not exist
     * @throws java.net.BindException if another program listens on the port
     * @throws IOException if the server cannot start
     * @throws IllegalStateException if Jetty is not on the class path
     */
    public Preview preview(PublishRequest request, int port, Preview.Listener listener) throws IOException {
        return Preview.start(this, request, port, listener);
    }

    Build build(PublishRequest request, RunningBuild control) {
        return new Build(request, fonts, extensions, control);
    }

    private static RunningBuild running(PublishRequest request) {
        return new RunningBuild(request.limits(), request.deadline());
    }

    /** Work that may fail the way a build may. */
    @FunctionalInterface
    interface Work<T, X extends Exception> {
        T run() throws X;
    }

    /** Waits for a free slot and does the work; reports stopped work as cancelled. */
    private <T, X extends Exception> T inTurn(MessageLanguage language, RunningBuild control, Work<T, X> work)
            throws X {
        return stoppable(language, control, () -> {
            enter(control);
            try {
                return work.run();
            } finally {
                places.release();
            }
        });
    }

    /** Treats any failure after the work was stopped as a result of stopping it: a file closed by an interrupt, for example. */
    static <T, X extends Exception> T stoppable(MessageLanguage language, RunningBuild control, Work<T, X> work)
            throws X {
        try {
            return work.run();
        } catch (Exception e) {
            Optional<StopReason> reason = control.stopped();
            if (reason.isPresent()) {
                throw new CancelledException(reason.get(), e, language);
            }
            throw e;
        }
    }

    private void enter(RunningBuild control) {
        try {
            Optional<Long> left = control.left();
            boolean entered = false;
            while (!entered) {
                control.check();
                if (left.isPresent()) {
                    entered = places.tryAcquire(left.get(), TimeUnit.NANOSECONDS);
                } else {
                    places.acquire();
                    entered = true;
                }
            }
        } catch (InterruptedException e) {
            control.interrupted();
            Thread.currentThread().interrupt();
            control.check();
        }
    }

    /**
     * Checks the book in a folder, and what {@link #publish} has made of it.
     *
     * @param folder the folder that holds {@code book.yaml}, or just chapters
     * @param output the folder of its finished files; if there are none, only the sources are checked
     * @return the findings
     */
    public CheckReport check(Path folder, Path output) {
        return check(PublishRequest.of(folder).to(output));
    }

    /**
     * Checks the book of a request: its sources, and the finished files at the output of the request. EPUBCheck validates an
     * EPUB and veraPDF a PDF if they are on the class path; a finding says so if they are not. Nothing is written.
     *
     * @param request which book, and where its finished files are
     * @return the findings, with the line of the source where it is known; findings are never thrown
     * @throws CancelledException if the thread is interrupted or the request's deadline has passed. EPUBCheck and veraPDF
     *     cannot be interrupted: they finish on a daemon thread, and their results are discarded.
     */
    public CheckReport check(PublishRequest request) {
        return check(request, running(request));
    }

    CheckReport check(PublishRequest request, RunningBuild control) {
        return inTurn(request.messages(), control, () -> new Check(request, fonts, extensions, control).run());
    }

    /**
     * Makes a buyer's copy of a finished EPUB or PDF: a name or an order number appears at the foot of its copyright page (of
     * its title page, in an EPUB without one) and in its metadata. Nothing is laid out again, so it takes milliseconds; the
     * copy is as valid as the original and identical for the same file and text. The stamp is a mark, not a protection: there
     * is no DRM.
     *
     * @param finished an unstamped file that {@link #publish} has made
     * @param text one line of at most 200 characters, such as {@code 本书供王小明阅读　订单 20260501-0042}
     * @param copy the file to write, in an existing folder; replaced if it exists
     * @throws PublishException if the file cannot be stamped; nothing is written then
     * @throws IOException if the file cannot be read or the copy cannot be written
     */
    public void stamp(Path finished, String text, Path copy) throws IOException {
        Path place = copy.toAbsolutePath();
        Path folder = Objects.requireNonNullElse(place.getParent(), place);
        String name = String.valueOf(place.getFileName());
        try (StagedFiles staged = new OutputFolder(folder, BuildControl.NONE, () -> {}).stage()) {
            try (OutputStream out = staged.open("copy", place)) {
                stamp(finished, text, out);
            }
            staged.commit(Map.of("copy", name), () -> {});
        }
    }

    /**
     * Makes a buyer's copy and writes it to a stream.
     *
     * @param finished an unstamped file that {@link #publish(PublishRequest)} has made
     * @param text one line of at most 200 characters
     * @param out the stream to write to; stays open, and nothing is written to it if the file cannot be stamped
     * @throws PublishException if the file cannot be stamped
     * @throws IOException if the file cannot be read or {@code out} cannot be written
     */
    public void stamp(Path finished, String text, OutputStream out) throws IOException {
        RunningBuild control = new RunningBuild(Limits.DEFAULT, Optional.empty());
        try {
            stoppable(MessageLanguage.ENGLISH, control, () -> {
                control.check();
                new Stamper(fonts).stamp(Files.readAllBytes(finished), text, control.guard(out));
                return finished;
            });
        } catch (UnstampableException e) {
            throw new PublishException(
                    List.of(Code.UNSTAMPABLE.at(Position.of(finished.toString()), "file", e.reason())));
        }
    }

    /** Builds a {@link Publisher}. Not thread-safe. */
    public static final class Builder {

        private int mostAtOnce = Runtime.getRuntime().availableProcessors();
        private final List<Extension> extensions = new ArrayList<>();

        private Builder() {}

        /**
         * Sets how many books it makes at a time; by default as many as there are processors.
         *
         * @param books the number; further callers wait for their turn, in order. A book of 600 pages takes about half a
         *     gigabyte while it is being made.
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder mostAtOnce(int books) {
            if (books < 1) {
                throw new IllegalArgumentException("a publisher makes at least one book at a time: " + books);
            }
            mostAtOnce = books;
            return this;
        }

        /**
         * Adds a reader to those found on the class path.
         *
         * @param reader a reader of the sources of one format
         * @return this builder
         */
        public Builder reader(SourceReader reader) {
            extensions.add(reader);
            return this;
        }

        /**
         * Adds a pass to those found on the class path.
         *
         * @param pass a pass over the content of each book
         * @return this builder
         */
        public Builder pass(ContentPass pass) {
            extensions.add(pass);
            return this;
        }

        /**
         * Adds a check to those found on the class path.
         *
         * @param check a check that looks for faults when a book is checked
         * @return this builder
         */
        public Builder check(BookCheck check) {
            extensions.add(check);
            return this;
        }

        /**
         * {@return the publisher}
         *
         * @throws java.util.ServiceConfigurationError if a file in {@code META-INF/services} names a class that is not an
         *     extension
         */
        public Publisher build() {
            return new Publisher(this);
        }
    }
}
