package io.github.huozi.preview;

import io.github.huozi.diagnostic.MessageLanguage;
import io.github.huozi.diagnostic.Phrase;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Accepts only host names of this machine: a malicious page could otherwise reach an unpublished book through a host name
 * that resolves here (DNS rebinding).
 */
final class LoopbackOnly extends Handler.Wrapper {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final MessageLanguage language;

    LoopbackOnly(MessageLanguage language, Handler inner) {
        super(inner);
        this.language = language;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        // Other pages can neither run nor measure what they request.
        response.getHeaders().put("Cross-Origin-Resource-Policy", "same-origin");
        if (NAMES.contains(Request.getServerName(request)) && !isOfAnotherPage(request)) {
            return super.handle(request, response, callback);
        }
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
        response.setStatus(421);
        org.eclipse.jetty.io.Content.Sink.write(
                response, true, Phrase.of("preview.loopback").in(language) + "\n", callback);
        return true;
    }

    /** Whether the request comes from a page of another site, if the browser reports that; following a link to here is allowed. */
    private static boolean isOfAnotherPage(Request request) {
        String site = request.getHeaders().get("Sec-Fetch-Site");
        if (site == null || site.equals("same-origin") || site.equals("none")) {
            return false;
        }
        return !"navigate".equals(request.getHeaders().get("Sec-Fetch-Mode"))
                || !"document".equals(request.getHeaders().get("Sec-Fetch-Dest"));
    }
}
