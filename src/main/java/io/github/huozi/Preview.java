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
 * A live preview of a book in the browser: a server that only this machine can reach. It rebuilds the site whenever the book's
 * folder changes; open pages reload themselves and keep their scroll position. E-books are made on request. Thread-safe.
 */
public final class Preview implements AutoCloseable {

    /** Receives the events of a preview. Methods are called from one thread at a time and should return promptly. */
    public interface Listener {

        /** Ignores all events. */
        Listener NONE = new Listener() {};

        /**
         * Called when the browser shows the newest state of the book.
         *
         * @param took the time from noticing the change to having the pages ready
         * @param diagnostics the findings, none of them fatal
         */
        default void shown(Duration took, List<Diagnostic> diagnostics) {}

        /**
         * Called when the book cannot be made; the browser keeps its last good state and shows these findings over it.
         *
         * @param diagnostics the findings that prevent it
         */
        default void faulty(List<Diagnostic> diagnostics) {}

        /**
         * Called when a file requested by the browser cannot be made or read; the browser shows why.
         *
         * @param path the path of the file in the site, such as {@code download/book.pdf}
         * @param diagnostics the reasons, at least one
         */
        default void refused(String path, List<Diagnostic> diagnostics) {}
    }

    /** Both the thread that makes the book and those that serve it call the listener. */
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

    /** Short enough that nobody has to wait; scanning a folder takes a few milliseconds. */
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
     * Starts the server and the first build of the book.
     *
     * @throws NotDirectoryException if the book's folder does not exist
     * @throws java.net.BindException if another program listens on the port
     * @throws IOException if the server cannot start
     * @throws IllegalStateException if the HTTP server, an optional dependency, is not on the class path
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
            // The next attempt may succeed.
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
            // The preview was closed, and nobody is watching.
        } catch (PublishException e) {
            fail(e.diagnostics());
        } catch (IOException | RuntimeException | Error e) {
            // Even a stack overflow or a full heap: the author has to see it, and the next state of the book may
            // succeed.
            fail(List.of(internal(e)));
        }
    }

    private void fail(List<Diagnostic> diagnostics) {
        // The findings that prevent the book come first.
        server.fail(diagnostics.stream()
                .sorted(Comparator.comparing(Diagnostic::severity).reversed())
                .toList());
        listener.faulty(diagnostics);
    }

    private static Diagnostic internal(Throwable e) {
        return Unexpected.of(Position.BOOK, "book", e);
    }

    /** {@return the address of the book, such as {@code http://localhost:4000/}} */
    public URI address() {
        return server.address();
    }

    /**
     * Waits until the preview is closed.
     *
     * @throws InterruptedException if the thread is interrupted
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
