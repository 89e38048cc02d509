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
 * Makes books. One publisher serves a whole program: it is safe for use by several threads, keeps no state between
 * publications, and has read its fonts once.
 */
public final class Publisher {

    private final Semaphore places;
    private final FontLibrary fonts = FontLibrary.bundled();

    private final Extensions extensions;

    private Publisher(Builder from) {
        this.places = new Semaphore(from.mostAtOnce, true);
        this.extensions = Extensions.with(from.extensions);
    }

    /** {@return a builder of a publisher like that of {@link #create()}} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a publisher with the fonts of the artifact that makes as many books at one time as there are processors} */
    public static Publisher create() {
        return builder().build();
    }

    /**
     * A publisher with the fonts of the artifact.
     *
     * @param mostAtOnce how many books it makes at one time; further callers wait for their turn, in order. A book of 600
     *     pages takes about half a gigabyte while it is made.
     * @return the publisher
     */
    public static Publisher create(int mostAtOnce) {
        return builder().mostAtOnce(mostAtOnce).build();
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
     * @throws CancelledException when the thread is interrupted or the deadline of the request has passed; nothing is written
     *     then either
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
     * Does what a request asks for on a thread that is made for it; the future fails with what {@link #publish} throws. Whoever
     * cancels the future, or completes it before the book is done, stops the work: within a second its threads have ended and
     * its temporary files are gone.
     *
     * @param request what to publish, where to, and how
     * @return a future whose {@code cancel} answers {@code false} when the files are being put in their places already
     */
    public CompletableFuture<Publication> publishAsync(PublishRequest request) {
        RunningBuild control = running(request);
        return new FuturePublication(control, () -> publish(request, control)).start();
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
        return write(request, format, out, running(request));
    }

    Publication write(PublishRequest request, Format format, OutputStream out, RunningBuild control)
            throws IOException {
        return inTurn(request.messages(), control, () -> new Build(request.formats(format), fonts, extensions, control)
                .run(new StreamTarget(out)));
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

    Build build(PublishRequest request, RunningBuild control) {
        return new Build(request, fonts, extensions, control);
    }

    private static RunningBuild running(PublishRequest request) {
        return new RunningBuild(request.limits(), request.deadline());
    }

    /** Work that may fail as a build may. */
    @FunctionalInterface
    interface Work<T, X extends Exception> {
        T run() throws X;
    }

    /** Waits for a place, does the work, and says of work that was stopped that it was. */
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

    /** Work that fails after it was stopped, of whatever, fails for being stopped: a file that an interrupt has closed, say. */
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
     * @throws CancelledException when the thread is interrupted or the deadline of the request has passed. EPUBCheck and
     *     veraPDF cannot be interrupted: what they are at goes on on a daemon thread, and nobody hears of it.
     */
    public CheckReport check(PublishRequest request) {
        return check(request, running(request));
    }

    CheckReport check(PublishRequest request, RunningBuild control) {
        return inTurn(request.messages(), control, () -> new Check(request, fonts, extensions, control).run());
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
     * The same, to a stream.
     *
     * @param finished a file that {@link #publish(PublishRequest)} has made, without a stamp
     * @param text one line of at most 200 characters
     * @param out stays open; nothing is written to it when the file cannot be stamped
     * @throws PublishException when the file cannot be stamped
     * @throws IOException when the file cannot be read or {@code out} cannot be written
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

    /** Builds a {@link Publisher}. Not safe for use by several threads. */
    public static final class Builder {

        private int mostAtOnce = Runtime.getRuntime().availableProcessors();
        private final List<Extension> extensions = new ArrayList<>();

        private Builder() {}

        /**
         * Sets how many books it makes at one time; by default as many as there are processors.
         *
         * @param books further callers wait for their turn, in order; a book of 600 pages takes about half a gigabyte while it
         *     is made
         * @return this builder
         * @throws IllegalArgumentException when it is less than 1
         */
        public Builder mostAtOnce(int books) {
            if (books < 1) {
                throw new IllegalArgumentException("a publisher makes at least one book at a time: " + books);
            }
            mostAtOnce = books;
            return this;
        }

        /**
         * Adds a reader to those that the class path names.
         *
         * @param reader reads the sources of one format
         * @return this builder
         */
        public Builder reader(SourceReader reader) {
            extensions.add(reader);
            return this;
        }

        /**
         * Adds a pass to those that the class path names.
         *
         * @param pass changes the content of each book
         * @return this builder
         */
        public Builder pass(ContentPass pass) {
            extensions.add(pass);
            return this;
        }

        /**
         * Adds a check to those that the class path names.
         *
         * @param check looks for faults when a book is checked
         * @return this builder
         */
        public Builder check(BookCheck check) {
            extensions.add(check);
            return this;
        }

        /**
         * {@return the publisher}
         *
         * @throws java.util.ServiceConfigurationError when a file in {@code META-INF/services} names what is no extension
         */
        public Publisher build() {
            return new Publisher(this);
        }
    }
}
