package io.github.huozi.preview;

import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.MessageLanguage;
import io.github.huozi.diagnostic.Phrase;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Serves a site to this machine only. Thread-safe: the site may change between responses, never within one.
 */
public final class PreviewServer implements AutoCloseable {

    /** Making a PDF on request may take this long. */
    private static final long IDLE_MILLISECONDS = 600_000;

    private static final int MOST_THREADS = 64;

    private final Server server;
    private final ServerConnector connector;
    private final Events events;
    private volatile Showing showing = Showing.NOTHING;

    private PreviewServer(int port, Refusals refusals, MessageLanguage language) {
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, 2);
        threads.setName("huozi-preview");
        threads.setDaemon(true);
        this.server = new Server(threads);
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        this.connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration));
        connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        connector.setPort(port);
        connector.setIdleTimeout(IDLE_MILLISECONDS);
        server.addConnector(connector);
        this.events = new Events(() -> showing, language);
        server.setHandler(new LoopbackOnly(
                language, new Handler.Sequence(events, compressed(new SitePages(() -> showing, refusals, language)))));
        server.setStopTimeout(0);
    }

    private static Handler compressed(Handler handler) {
        CompressionHandler compression = new CompressionHandler(handler);
        compression.putCompression(new GzipCompression());
        compression.putConfiguration(
                "/*",
                CompressionConfig.builder()
                        .compressIncludeMethod("GET")
                        .compressIncludeMimeType("text/html")
                        .compressIncludeMimeType("text/css")
                        .compressIncludeMimeType("text/javascript")
                        .compressIncludeMimeType("text/plain")
                        .compressIncludeMimeType("application/xml")
                        .compressIncludeMimeType("application/atom+xml")
                        .compressIncludeMimeType("application/json")
                        .compressIncludeMimeType("image/svg+xml")
                        .build());
        return compression;
    }

    /**
     * Starts a server that shows nothing yet.
     *
     * @param port the port to listen on; 0 for any free one
     * @param refusals the receiver of failures
     * @throws BindException when another program listens there
     * @throws IOException when the server cannot start
     */
    public static PreviewServer start(int port, Refusals refusals) throws IOException {
        return start(port, refusals, MessageLanguage.ENGLISH);
    }

    /**
     * Starts a server that shows nothing yet.
     *
     * @param port the port to listen on; 0 for any free one
     * @param refusals the receiver of failures
     * @param language the language of error pages
     * @throws BindException when another program listens there
     * @throws IOException when the server cannot start
     */
    public static PreviewServer start(int port, Refusals refusals, MessageLanguage language) throws IOException {
        PreviewServer preview = new PreviewServer(port, refusals, language);
        try {
            preview.server.start();
            return preview;
        } catch (IOException e) {
            preview.close();
            throw e instanceof BindException || e.getCause() instanceof BindException ? taken(port, e, language) : e;
        } catch (Exception e) {
            preview.close();
            throw new IOException(
                    Phrase.of("preview.start", String.valueOf(e.getMessage())).in(language), e);
        }
    }

    private static BindException taken(int port, IOException cause, MessageLanguage language) {
        BindException taken = new BindException(
                Phrase.of("preview.taken", String.valueOf(port)).in(language));
        taken.initCause(cause);
        return taken;
    }

    /** Returns the address of the site. */
    public URI address() {
        return URI.create("http://localhost:" + connector.getLocalPort() + "/");
    }

    /** Switches to this site; open pages that have changed reload themselves. */
    public void show(FileTree tree) {
        change(Optional.of(tree), List.of());
    }

    /** Shows these findings over the last site. */
    public void fail(List<Diagnostic> faults) {
        change(showing.tree(), faults);
    }

    private synchronized void change(Optional<FileTree> tree, List<Diagnostic> faults) {
        Showing next = new Showing(showing.version() + 1, tree, faults);
        showing = next;
        events.tell(next);
    }

    @Override
    public void close() {
        events.end();
        try {
            server.stop();
        } catch (Exception e) {
            // The port is freed when the program ends; there is nothing else to do.
            Thread.currentThread().interrupt();
        }
    }
}
