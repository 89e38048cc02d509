package io.github.huozi.preview;

import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.MessageLanguage;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.http.content.HttpContent;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.ResourceService;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.URIUtil;

/** Serves the files of the site, and pages about failures. */
final class SitePages extends Handler.Abstract {

    private final Supplier<Showing> showing;
    private final Refusals refusals;
    private final MessageLanguage language;
    private final ResourceService service = new ResourceService();

    SitePages(Supplier<Showing> showing, Refusals refusals, MessageLanguage language) {
        this.language = language;
        this.showing = showing;
        this.refusals = refusals;
        service.setEtags(true);
        service.setAcceptRanges(true);
        service.setCacheControl("no-cache");
        service.setHttpContentFactory(path -> null);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        if (!HttpMethod.GET.is(request.getMethod()) && !HttpMethod.HEAD.is(request.getMethod())) {
            response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
            error(
                    request,
                    response,
                    callback,
                    405,
                    Phrase.of("preview.reading"),
                    Phrase.of("preview.method", request.getMethod()));
            return true;
        }
        Showing now = showing.get();
        if (now.tree().isEmpty()) {
            missingSite(now, request, response, callback);
            return true;
        }
        try {
            serve(now.tree().get(), request, response, callback);
        } catch (BuildFault fault) {
            refuse(fault.diagnostics(), Phrase.of("preview.faults"), request, response, callback);
        } catch (EofException e) {
            // The browser has closed the connection.
            callback.failed(e);
        } catch (IOException | RuntimeException | Error e) {
            // Even a stack overflow or exhausted heap: Jetty would show a page that names no file, and log nothing.
            Diagnostic unexpected = Unexpected.of(Position.of(file(request)), "page", e);
            refuse(List.of(unexpected), Phrase.of("preview.failed"), request, response, callback);
        }
        return true;
    }

    private void refuse(List<Diagnostic> faults, Phrase text, Request request, Response response, Callback callback) {
        refusals.refused(file(request), faults);
        byte[] page = Pages.error(showing.get().version(), 500, Phrase.of("preview.file"), text, faults, language);
        send(500, page, request, response, callback);
    }

    private void serve(FileTree tree, Request request, Response response, Callback callback) throws IOException {
        String path = file(request);
        Optional<PreviewFile> found = tree.find(path);
        if (found.isEmpty() && tree.find(path + "/index.html").isPresent()) {
            Response.sendRedirect(
                    request, response, callback, request.getHttpURI().getCanonicalPath() + "/");
            return;
        }
        if (found.isEmpty()) {
            error(
                    request,
                    response,
                    callback,
                    404,
                    Phrase.of("preview.missing"),
                    Phrase.of("preview.nowhere", "/" + path));
            return;
        }
        HttpContent content = content(found.get(), path);
        HttpURI address = Request.newHttpURIFrom(request, "/" + URIUtil.encodePath(path));
        service.doGet(new Asked(request, address, content.getETagValue()), response, callback, content);
    }

    /**
     * A request for the resolved file; Jetty's service supports neither index pages of folders that it did not find, nor
     * If-Range.
     */
    private static final class Asked extends Request.Wrapper {

        /** One or several ranges of bytes; few, so that a request does not send a file many times. */
        private static final Pattern RANGE = Pattern.compile(
                "bytes=\\s*(?:\\d{1,18}-\\d{0,18}|-\\d{1,18})(?:\\s*,\\s*(?:\\d{1,18}-\\d{0,18}|-\\d{1,18})){0,9}\\s*");

        private final HttpURI address;
        private final HttpFields headers;

        Asked(Request request, HttpURI address, String tag) {
            super(request);
            this.address = address;
            HttpFields.Mutable asked = HttpFields.build(request.getHeaders());
            String known = asked.get(HttpHeader.IF_RANGE);
            String range = asked.get(HttpHeader.RANGE);
            // RFC 9110, 13.1.5: a part of another version of the file is useless to the client; 14.2: an invalid range
            // is ignored.
            if ((known != null && !known.equals(tag))
                    || (range != null && !RANGE.matcher(range).matches())) {
                asked.remove(HttpHeader.RANGE);
            }
            // RFC 9110, 13.1.2: {@code *} matches any version, and tags are compared weakly.
            String none = asked.get(HttpHeader.IF_NONE_MATCH);
            if (none != null && isAmong(tag, none)) {
                asked.put(HttpHeader.IF_NONE_MATCH, tag);
            }
            this.headers = asked.asImmutable();
        }

        private static boolean isAmong(String tag, String list) {
            return list.strip().equals("*")
                    || Arrays.stream(list.split(",", -1))
                            .map(each -> each.strip().replaceFirst("^W/", ""))
                            .anyMatch(tag::equals);
        }

        @Override
        public HttpURI getHttpURI() {
            return address;
        }

        @Override
        public HttpFields getHeaders() {
            return headers;
        }
    }

    private static HttpContent content(PreviewFile file, String path) throws IOException {
        String type = MediaTypes.of(path);
        if (!type.startsWith("text/html")) {
            return new FileContent(file, path, type);
        }
        return new FileContent(PreviewFile.of(Pages.live(file.read(), file.tag())), path, type);
    }

    /**
     * Returns the path without the first slash; for a folder, that of its page. Jetty has rejected paths that leave the
     * root or cannot be decoded.
     */
    private static String file(Request request) {
        String path = URIUtil.decodePath(Request.getPathInContext(request));
        String relative = path.startsWith("/") ? path.substring(1) : path;
        return relative.endsWith("/") || relative.isEmpty() ? relative + "index.html" : relative;
    }

    private void missingSite(Showing now, Request request, Response response, Callback callback) {
        if (now.faults().isEmpty()) {
            byte[] page = Pages.error(
                    now.version(), 503, Phrase.of("preview.moment"), Phrase.of("preview.wait"), List.of(), language);
            response.getHeaders().put(HttpHeader.RETRY_AFTER, "1");
            send(503, page, request, response, callback);
        } else {
            Phrase text = Phrase.of("preview.correct");
            send(
                    500,
                    Pages.error(now.version(), 500, Phrase.of("preview.book"), text, now.faults(), language),
                    request,
                    response,
                    callback);
        }
    }

    private void error(Request request, Response response, Callback callback, int status, Phrase heading, Phrase text) {
        send(
                status,
                Pages.error(showing.get().version(), status, heading, text, List.of(), language),
                request,
                response,
                callback);
    }

    private static void send(int status, byte[] page, Request request, Response response, Callback callback) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html;charset=utf-8");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, page.length);
        boolean head = HttpMethod.HEAD.asString().equals(request.getMethod().toUpperCase(Locale.ROOT));
        response.write(true, head ? ByteBuffer.allocate(0) : ByteBuffer.wrap(page), callback);
    }
}
