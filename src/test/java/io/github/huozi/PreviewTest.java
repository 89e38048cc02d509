package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.huozi.browser.Browser;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Severity;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Writing a book with its preview open. */
@Timeout(180)
class PreviewTest {

    private static final Publisher PUBLISHER = Publisher.create();

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    @TempDir
    Path book;

    private final BlockingQueue<String> happened = new LinkedBlockingQueue<>();
    private Preview preview;

    @BeforeEach
    void aBook() throws IOException {
        Files.writeString(
                book.resolve("book.yaml"),
                "title: 砚边\nauthors: [石砚]\nlanguage: zh-CN\nidentifier: urn:uuid:4c52a9a0-31cb-4d3f-a4dd-0c2b6d1f6e01\n");
        chapter(1, "研墨要慢。");
        chapter(2, "落笔要稳。");
    }

    @AfterEach
    void close() {
        if (preview != null) {
            preview.close();
        }
    }

    private void chapter(int number, String text) throws IOException {
        Files.writeString(
                book.resolve("%03d.md".formatted(number)),
                "# 第%d篇\n\n".formatted(number) + (text + "\n\n").repeat(3) + "纸上得来终觉浅。\n\n".repeat(40));
    }

    private void open() throws IOException {
        preview = PUBLISHER.preview(PublishRequest.of(book), 0, new Preview.Listener() {
            @Override
            public void shown(Duration took, List<Diagnostic> diagnostics) {
                happened.add("shown");
            }

            @Override
            public void faulty(List<Diagnostic> diagnostics) {
                happened.add(diagnostics.stream()
                        .filter(one -> one.severity() == Severity.ERROR)
                        .map(Diagnostic::toString)
                        .findFirst()
                        .orElse("no error"));
            }
        });
    }

    private String next() throws InterruptedException {
        return String.valueOf(happened.poll(60, TimeUnit.SECONDS));
    }

    private byte[] get(String path) throws IOException, InterruptedException {
        URI address = preview.address().resolve(path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray())
                .body();
    }

    private String text(String path) throws IOException, InterruptedException {
        return new String(get(path), StandardCharsets.UTF_8);
    }

    @Test
    void aSavedChapterIsShown() throws Exception {
        open();
        assertThat(next()).isEqualTo("shown");
        assertThat(text("read/search.js")).contains("研墨要慢");
        chapter(1, "研墨要快。");
        assertThat(next()).isEqualTo("shown");
        assertThat(text("read/search.js")).contains("研墨要快").doesNotContain("研墨要慢");
    }

    @Test
    void aFaultIsReportedWithItsFileAndLineAndTheLastGoodPagesStay() throws Exception {
        open();
        assertThat(next()).isEqualTo("shown");
        Files.writeString(book.resolve("book.yaml"), "title: 砚边\ntitel: 错\n");
        assertThat(next()).startsWith("book.yaml:2:1");
        assertThat(text("index.html")).contains("砚边");
    }

    @Test
    void aChapterThatIsDeletedIsGoneAndAFolderThatIsDeletedIsAFault() throws Exception {
        open();
        assertThat(next()).isEqualTo("shown");
        Files.delete(book.resolve("002.md"));
        assertThat(next()).isEqualTo("shown");
        assertThat(text("read/search.js")).doesNotContain("落笔要稳");
        Files.delete(book.resolve("001.md"));
        assertThat(next()).isNotEqualTo("shown");
        chapter(1, "研墨要慢。");
        assertThat(next()).isEqualTo("shown");
    }

    @Test
    void anEbookIsMadeWhenItIsRequested() throws Exception {
        open();
        assertThat(next()).isEqualTo("shown");
        byte[] epub = get("download/book.epub");
        assertThat(epub).startsWith('P', 'K');
        assertThat(get("download/book.epub")).isEqualTo(epub);
    }

    @Test
    void aTakenPortAndAMissingFolderAreReportedAtOnce() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatExceptionOfType(BindException.class)
                    .isThrownBy(() ->
                            PUBLISHER.preview(PublishRequest.of(book), other.getLocalPort(), Preview.Listener.NONE));
        }
        assertThatExceptionOfType(NotDirectoryException.class)
                .isThrownBy(() -> PUBLISHER.preview(PublishRequest.of(book.resolve("none")), 0, Preview.Listener.NONE));
    }

    /** The promise: with a hundred chapters, less than a second from saving one to seeing it. */
    @Test
    void aChangedChapterOfAHundredIsOnTheScreenInASecond() throws Exception {
        for (int i = 1; i <= 100; i++) {
            chapter(i, "第 " + i + " 篇的正文，写着 `code(" + i + ")` 和 **重点**。");
        }
        try (Browser browser = Browser.open()) {
            open();
            assertThat(next()).isEqualTo("shown");
            browser.go(preview.address().resolve("read/index.html").toString());
            browser.all(".contents-page .toc a").get(49).click();
            Duration best = Duration.ofDays(1);
            // The first rounds warm the machine up, and others may be at work on it.
            for (int round = 0; round < 30 && best.compareTo(LONGEST_WAIT) >= 0; round++) {
                String now = "第 " + round + " 次改过。";
                long saved = System.nanoTime();
                chapter(50, now);
                browser.until(
                        "the new text", () -> browser.one(".text p").getText().equals(now));
                Duration took = Duration.ofNanos(System.nanoTime() - saved);
                best = took.compareTo(best) < 0 ? took : best;
            }
            assertThat(best).isLessThan(LONGEST_WAIT);
        }
    }
}
