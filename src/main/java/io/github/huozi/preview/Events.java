package io.github.huozi.preview;

import io.github.huozi.diagnostic.MessageLanguage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Notifies open pages of changes, as server-sent events (HTML, 9.2), and serves the script that receives them. */
final class Events extends Handler.Abstract {

    static final String SCRIPT = "/.huozi/preview.js";
    private static final String STREAM = "/.huozi/events";

    /** A periodic message keeps the connection open and detects closed pages. */
    private static final int SECONDS_BETWEEN_WORDS = 10;

    /** Each open page occupies a thread of the server, which needs others for the files. */
    static final int MOST_PAGES = 32;

    private final Supplier<Showing> showing;
    private final MessageLanguage language;
    private final List<BlockingQueue<Showing>> listeners = new CopyOnWriteArrayList<>();
    private final byte[] script = script();
    private final Semaphore places = new Semaphore(MOST_PAGES);
    private volatile boolean closed;

    Events(Supplier<Showing> showing, MessageLanguage language) {
        this.showing = showing;
        this.language = language;
    }

    /** Notifies all open pages. */
    void tell(Showing now) {
        listeners.forEach(listener -> listener.add(now));
    }

    /** Closes the connections of all open pages. */
    void end() {
        closed = true;
        tell(showing.get());
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws IOException {
        String path = Request.getPathInContext(request);
        if (path.equals(SCRIPT)) {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, MediaTypes.of(SCRIPT));
            response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-cache");
            response.write(true, java.nio.ByteBuffer.wrap(script), callback);
            return true;
        }
        if (!path.equals(STREAM)) {
            return false;
        }
        if (!places.tryAcquire()) {
            response.setStatus(503);
            response.getHeaders().put(HttpHeader.RETRY_AFTER, "10");
            response.write(true, java.nio.ByteBuffer.allocate(0), callback);
            return true;
        }
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream;charset=utf-8");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        try {
            stream(response);
        } finally {
            places.release();
        }
        callback.succeeded();
        return true;
    }

    private void stream(Response response) throws IOException {
        BlockingQueue<Showing> queue = new LinkedBlockingQueue<>();
        listeners.add(queue);
        try (OutputStream out = Content.Sink.asOutputStream(response)) {
            Showing next = showing.get();
            while (!closed) {
                out.write((next == null ? ":\n\n" : event(next)).getBytes(StandardCharsets.UTF_8));
                out.flush();
                next = queue.poll(SECONDS_BETWEEN_WORDS, TimeUnit.SECONDS);
            }
        } catch (EofException e) {
            // The page has been closed.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            listeners.remove(queue);
        }
    }

    private String event(Showing now) {
        String data = now.faults().isEmpty() ? "" : Pages.list(now.faults(), language);
        StringBuilder event = new StringBuilder("id: " + now.version() + "\n");
        event.append(now.faults().isEmpty() ? "event: built\n" : "event: faulty\n");
        data.lines().forEach(line -> event.append("data: ").append(line).append('\n'));
        return event.append(data.isEmpty() ? "data:\n\n" : "\n").toString();
    }

    private static byte[] script() {
        try (InputStream in = Events.class.getResourceAsStream("/io/github/huozi/templates/preview/preview.js")) {
            if (in == null) {
                throw new IllegalStateException("the artifact lacks the script of the preview");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
