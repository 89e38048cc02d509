package io.github.huozi.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A web server as plain as can be, with the site in a folder of it, as on a Pages host. */
public final class StaticSite implements AutoCloseable {

    private static final String FOLDER = "/some/book/";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css",
            "js", "text/javascript",
            "xml", "application/xml",
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "epub", "application/epub+zip",
            "pdf", "application/pdf");

    private final HttpServer server;
    private final Map<String, byte[]> files;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    public StaticSite(Map<String, byte[]> files) {
        this.files = files;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newFixedThreadPool(8, task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        String file = path.startsWith(FOLDER) ? path.substring(FOLDER.length()) : "?";
        byte[] bytes = files.get(file.isEmpty() || file.endsWith("/") ? file + "index.html" : file);
        if (bytes == null) {
            exchange.sendResponseHeaders(404, -1);
        } else {
            String ending = file.substring(file.lastIndexOf('.') + 1);
            exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(ending, "text/html; charset=utf-8"));
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    /** The address of a file of the site. */
    public String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + FOLDER + path;
    }

    /** The paths that were requested since the last time, outside the folder's name. */
    public List<String> asked() {
        List<String> paths = asked.stream()
                .map(path -> path.startsWith(FOLDER) ? path.substring(FOLDER.length()) : path)
                .toList();
        asked.clear();
        return paths;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
