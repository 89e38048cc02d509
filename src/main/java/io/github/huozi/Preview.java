package io.github.huozi;

import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.MessageLanguage;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.preview.FileTree;
import io.github.huozi.preview.PreviewServer;
import io.github.huozi.preview.Refusals;
import io.github.huozi.preview.SourceWatch;
import io.github.huozi.preview.Unexpected;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A book shown in a browser while it is being written: a server on this machine, for this machine alone. It makes the site
 * anew whenever the book's folder changes; open pages reload themselves and keep their place. E-books are made when they
 * are asked for. Safe for use by several threads.
 */
public final class Preview implements AutoCloseable {

    /** Hears what the preview does. Methods are called by one thread at a time and should return at once. */
    public interface Listener {

        /** Hears nothing. */
        Listener NONE = new Listener() {};

        /**
         * The book is shown in its newest state.
         *
         * @param took from the change being noticed to the pages being there
         * @param diagnostics what was found on the way, none of it fatal
         */
        default void shown(Duration took, List<Diagnostic> diagnostics) {}

        /**
         * The book cannot be made; its last good state stays on the screen, and these findings over it.
         *
         * @param diagnostics what stops it
         */
        default void faulty(List<Diagnostic> diagnostics) {}

        /**
         * A file that a reader of the pages has requested cannot be made or read; the browser shows why.
         *
         * @param path of the file in the site, such as {@code download/book.pdf}
         * @param diagnostics why, at least one
         */
        default void refused(String path, List<Diagnostic> diagnostics) {}
    }

    /** The thread that makes the book and those that serve it all have something to say. */
    private static final class OneAtATime implements Listener {

        private final Listener listener;

        OneAtATime(Listener listener) {
            this.listener = listener;
        }

        @Override
        public synchronized void shown(Duration took, List<Diagnostic> diagnostics) {
            listener.shown(took, diagnostics);
        }

        @Override
        public synchronized void faulty(List<Diagnostic> diagnostics) {
            listener.faulty(diagnostics);
        }

        @Override
        public synchronized void refused(String path, List<Diagnostic> diagnostics) {
            listener.refused(path, diagnostics);
        }
    }

    /** Soon enough that nobody waits for it; looking at a folder takes a few milliseconds. */
    private static final long MILLISECONDS_BETWEEN_LOOKS = 120;

    private final PreviewPress press;
    private final Listener listener;
    private final PreviewServer server;
    private final CountDownLatch closed = new CountDownLatch(1);

    private Preview(PreviewPress press, Listener listener, PreviewServer server) {
        this.press = press;
        this.listener = listener;
        this.server = server;
    }

    /**
     * Starts to serve and to make the book for the first time.
     *
     * @throws NotDirectoryException when the book's folder is not there
     * @throws java.net.BindException when another program listens on the port
     * @throws IOException when the server cannot start
     * @throws IllegalStateException when the HTTP server, an optional dependency, is not on the class path
     */
    static Preview start(Publisher publisher, PublishRequest request, int port, Listener listener) throws IOException {
        if (request.folder().isPresent() && !Files.isDirectory(request.folder().get())) {
            throw new NotDirectoryException(request.folder().get().toString());
        }
        Listener ordered = new OneAtATime(listener);
        PreviewServer server = startServer(port, ordered::refused, request.messages());
        Preview preview = new Preview(new PreviewPress(publisher, request), ordered, server);
        preview.begin(request);
        return preview;
    }

    private static PreviewServer startServer(int port, Refusals refusals, MessageLanguage language) throws IOException {
        try {
            return PreviewServer.start(port, refusals, language);
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "the preview needs an HTTP server: add org.eclipse.jetty:jetty-server and"
                            + " org.eclipse.jetty.compression:jetty-compression-server and jetty-compression-gzip to your"
                            + " dependencies, in the version that Huozi's pom names",
                    e);
        }
    }

    private void begin(PublishRequest request) {
        Path output = request.output().toAbsolutePath().normalize();
        Optional<SourceWatch> watch = request.folder().map(folder -> new SourceWatch(folder, output::equals));
        Thread thread = new Thread(() -> run(watch), "huozi-preview");
        thread.setDaemon(true);
        thread.start();
    }

    private void run(Optional<SourceWatch> watch) {
        build();
        try {
            while (!closed.await(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
                watch.ifPresent(this::look);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(SourceWatch watch) {
        try {
            if (watch.changed()) {
                build();
            }
        } catch (RuntimeException e) {
            // The next look may succeed.
            fail(List.of(internal(e)));
        }
    }

    private void build() {
        long began = System.nanoTime();
        try {
            PreviewPress.Proof proof = press.make();
            FileTree files = proof.files();
            server.show(files);
            listener.shown(Duration.ofNanos(System.nanoTime() - began), proof.diagnostics());
        } catch (CancelledException e) {
            // It was closed, and nobody looks any more.
        } catch (PublishException e) {
            fail(e.diagnostics());
        } catch (IOException | RuntimeException | Error e) {
            // Even a full stack or heap: whoever writes has to see it, and the next state of the book may be made.
            fail(List.of(internal(e)));
        }
    }

    private void fail(List<Diagnostic> diagnostics) {
        // What stops the book is read first.
        server.fail(diagnostics.stream()
                .sorted(Comparator.comparing(Diagnostic::severity).reversed())
                .toList());
        listener.faulty(diagnostics);
    }

    private static Diagnostic internal(Throwable e) {
        return Unexpected.of(Position.BOOK, "book", e);
    }

    /** {@return where the book is, such as {@code http://localhost:4000/}} */
    public URI address() {
        return server.address();
    }

    /**
     * Waits until the preview is closed.
     *
     * @throws InterruptedException when the thread is interrupted
     */
    public void await() throws InterruptedException {
        closed.await();
    }

    @Override
    public void close() {
        closed.countDown();
        press.close();
        server.close();
    }
}
