package io.github.huozi.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a server on this machine, which only these tests may reach. */
class FetcherTest {

    private static final byte[] PICTURE = "一张图".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch never = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/a.png", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, PICTURE.length);
            exchange.getResponseBody().write(PICTURE);
            exchange.close();
        });
        server.createContext("/gone.png", exchange -> {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.createContext("/large.png", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try {
                for (int i = 0; i < 64; i++) {
                    exchange.getResponseBody().write(new byte[1 << 20]);
                }
            } catch (IOException e) {
                // The client has closed the connection.
            }
            exchange.close();
        });
        server.createContext("/moved.png", exchange -> {
            exchange.getResponseHeaders().add("Location", "/a.png");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.createContext("/round.png", exchange -> {
            exchange.getResponseHeaders().add("Location", "/round.png");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.createContext("/inside.png", exchange -> {
            exchange.getResponseHeaders().add("Location", "http://192.168.0.1/secret.png");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.createContext("/slow.png", exchange -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
        server.setExecutor(java.util.concurrent.Executors.newCachedThreadPool());
        server.start();
    }

    @AfterEach
    void stop() {
        never.countDown();
        server.stop(0);
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private Fetcher fetcher(FetchLimits limits) {
        return new Fetcher(
                limits, Optional.of(folder.resolve("cache")), address -> address.isLoopbackAddress(), () -> {});
    }

    private Fetcher fetcher() {
        return fetcher(FetchLimits.of(List.of()));
    }

    @Test
    void whatWasFetchedOnceIsTakenFromTheCache() throws Exception {
        assertThat(fetcher().fetch(address("/a.png")).toByteArray()).isEqualTo(PICTURE);
        assertThat(fetcher().fetch(address("/a.png")).toByteArray()).isEqualTo(PICTURE);
        assertThat(asked).hasValue(1);
        assertThat(folder.resolve("cache/checksums.txt"))
                .content()
                .matches("[0-9a-f]{64}  " + address("/a.png").replace(".", "\\.") + "\n");
        server.stop(0);
        assertThat(fetcher().fetch(address("/a.png")).toByteArray()).isEqualTo(PICTURE);
    }

    @Test
    void aChangedCacheFileIsFetchedAgain() throws Exception {
        fetcher().fetch(address("/a.png"));
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            for (Path file : files.filter(it -> !it.endsWith("checksums.txt")).toList()) {
                Files.writeString(file, "改过的");
            }
        }
        assertThat(fetcher().fetch(address("/a.png")).toByteArray()).isEqualTo(PICTURE);
        assertThat(asked).hasValue(2);
    }

    @Test
    void aRedirectionIsFollowedAndJudged() throws Exception {
        assertThat(fetcher().fetch(address("/moved.png")).toByteArray()).isEqualTo(PICTURE);
        refused("/round.png", "endlessly");
        refused("/inside.png", "its private network");
    }

    @Test
    void thisMachineIsOutOfBounds() {
        assertThatThrownBy(() -> Fetcher.of(FetchLimits.of(List.of()), Optional.empty(), () -> {})
                        .fetch(address("/a.png")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("this machine");
        assertThat(asked).hasValue(0);
    }

    @Test
    void onlyListedHostsAreContacted() {
        assertThat(FetchLimits.of(List.of("Example.org")).allows("img.example.org"))
                .isTrue();
        assertThat(FetchLimits.of(List.of("example.org")).allows("notexample.org"))
                .isFalse();
        assertThatThrownBy(() -> fetcher(FetchLimits.of(List.of("example.org"))).fetch(address("/a.png")))
                .hasMessageContaining("127.0.0.1, which is not among `hosts`");
    }

    @Test
    void answersThatAreTooLargeOrTooSlowOrGoneAreRejected() {
        refused("/large.png", "larger than 20 MB");
        refused("/gone.png", "404");
        FetchLimits hasty = new FetchLimits(List.of(), 1000, Duration.ofMillis(300));
        assertThatThrownBy(() -> fetcher(hasty).fetch(address("/slow.png")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("did not arrive within");
    }

    @Test
    void whatStopsTheBuildEndsTheWaitForAServer() {
        AtomicInteger checks = new AtomicInteger();
        Fetcher fetcher =
                new Fetcher(FetchLimits.of(List.of()), Optional.empty(), InetAddress::isLoopbackAddress, () -> {
                    if (checks.incrementAndGet() == 5) {
                        throw new IllegalStateException("stopped");
                    }
                });

        assertThatThrownBy(() -> fetcher.fetch(address("/slow.png")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("stopped");
    }

    @Test
    void onlyTheWebIsContacted() {
        for (String address :
                List.of("file:///etc/passwd", "ftp://127.0.0.1/a.png", "http://u:p@127.0.0.1/a", "http://")) {
            assertThatThrownBy(() -> fetcher().fetch(address)).isInstanceOf(Refusal.class);
        }
    }

    private void refused(String path, String reason) {
        assertThatThrownBy(() -> fetcher().fetch(address(path)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(reason);
        assertThat(folder.resolve("cache"))
                .satisfiesAnyOf(
                        cache -> assertThat(cache).doesNotExist(), cache -> assertThat(cache.resolve("checksums.txt"))
                                .content()
                                .doesNotContain(path));
    }
}
