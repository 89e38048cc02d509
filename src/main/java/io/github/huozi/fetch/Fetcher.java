package io.github.huozi.fetch;

import io.github.huozi.book.file.Binary;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Fetches files over HTTP: from hosts that are allowed, never from this machine or its network, within limits of size and
 * time. Files in the cache are taken from there without a request. Thread-safe.
 */
public final class Fetcher {

    private static final int MOST_REDIRECTIONS = 5;
    private static final int OK = 200;

    /** In nanoseconds. */
    private static final long BETWEEN_CHECKS = 20_000_000;

    private final FetchLimits limits;
    private final Predicate<InetAddress> reachable;
    private final Optional<Cache> cache;
    private final Runnable check;
    private @Nullable HttpClient client;

    Fetcher(FetchLimits limits, Optional<Path> cache, Predicate<InetAddress> reachable, Runnable check) {
        this.check = check;
        this.limits = limits;
        this.cache = cache.map(Cache::open);
        this.reachable = reachable;
    }

    /**
     * Creates a fetcher.
     *
     * @param cache the folder that keeps fetched files; empty to keep none
     * @param check called many times per second while waiting for a server; an exception from it ends the wait
     */
    public static Fetcher of(FetchLimits limits, Optional<Path> cache, Runnable check) {
        return new Fetcher(limits, cache, PublicAddresses::isPublic, check);
    }

    /**
     * Returns the file at an address.
     *
     * @param address absolute, {@code http} or {@code https}; one that begins with {@code //} is {@code https}
     * @throws Refusal when the file may not or could not be fetched
     */
    public Binary fetch(String address) throws Refusal {
        URI uri = uri(address.startsWith("//") ? "https:" + address : address);
        String key = uri.toString();
        try {
            Optional<Binary> kept = cache.isPresent() ? cache.get().get(key) : Optional.empty();
            if (kept.isPresent()) {
                return kept.get();
            }
            byte[] bytes = get(uri);
            if (cache.isPresent()) {
                cache.get().put(key, bytes);
            }
            return Binary.owning(bytes);
        } catch (IOException e) {
            throw new Refusal("fetch.unkept", String.valueOf(e.getMessage()));
        }
    }

    private byte[] get(URI first) throws Refusal {
        long end = System.nanoTime() + limits.longest().toNanos();
        URI uri = first;
        for (int step = 0; step <= MOST_REDIRECTIONS; step++) {
            check.run();
            check(uri);
            HttpResponse<byte[]> answer = send(uri, Duration.ofNanos(Math.max(1, end - System.nanoTime())));
            if (answer.statusCode() == OK) {
                return answer.body();
            }
            Optional<String> location = answer.headers().firstValue("Location");
            if (answer.statusCode() / 100 != 3 || location.isEmpty()) {
                throw new Refusal("fetch.status", String.valueOf(answer.statusCode()));
            }
            uri = uri.resolve(uri(location.get()));
        }
        throw new Refusal("fetch.redirects");
    }

    private HttpResponse<byte[]> send(URI uri, Duration left) throws Refusal {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(left)
                .header("Accept", "image/*,*/*;q=0.5")
                .header("User-Agent", "Huozi")
                .build();
        CompletableFuture<HttpResponse<byte[]>> answer = client().sendAsync(
                        request,
                        info -> info.statusCode() == OK ? new LimitedBody(limits.most()) : new LimitedBody(1 << 16));
        try {
            return await(answer, System.nanoTime() + left.toNanos());
        } catch (TimeoutException e) {
            throw new Refusal("fetch.late", limits.longest().toSeconds());
        } catch (ExecutionException e) {
            for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof Refusal refusal) {
                    throw refusal;
                }
                if (cause instanceof java.net.http.HttpTimeoutException) {
                    throw new Refusal("fetch.late", limits.longest().toSeconds());
                }
            }
            throw new Refusal("fetch.unreachable", String.valueOf(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("fetch.stopped");
        } finally {
            answer.cancel(true);
        }
    }

    private <T> T await(CompletableFuture<T> answer, long end)
            throws ExecutionException, InterruptedException, TimeoutException {
        while (true) {
            check.run();
            long left = end - System.nanoTime();
            try {
                return answer.get(Math.min(left, BETWEEN_CHECKS), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                if (left <= BETWEEN_CHECKS) {
                    throw e;
                }
            }
        }
    }

    /** Created on first use, since it has a thread. It does not follow redirections, since each must be checked. */
    private synchronized HttpClient client() {
        if (client == null) {
            client = HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(limits.longest())
                    .build();
        }
        return client;
    }

    private static URI uri(String address) throws Refusal {
        try {
            // Many addresses contain unescaped Han and spaces.
            URI uri = new URI(address.replace(" ", "%20").replace("|", "%7C"));
            return new URI(uri.toASCIIString());
        } catch (URISyntaxException e) {
            throw new Refusal("fetch.address", e.getReason());
        }
    }

    /**
     * Checks every IP address of the host right before the request; Java caches look-ups for half a minute, so that the
     * host cannot change in between.
     */
    private void check(URI uri) throws Refusal {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        String host = uri.getHost();
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new Refusal("fetch.scheme");
        }
        if (host == null || uri.getUserInfo() != null) {
            throw new Refusal("fetch.host");
        }
        if (!limits.allows(host)) {
            throw new Refusal("fetch.hosts", host);
        }
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (!reachable.test(address)) {
                    throw new Refusal("fetch.private");
                }
            }
        } catch (UnknownHostException e) {
            throw new Refusal("fetch.unknown", host);
        }
    }
}
