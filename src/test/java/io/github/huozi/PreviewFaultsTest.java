package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.api.Manuscript;
import io.github.huozi.api.Source;
import io.github.huozi.book.file.ResourceResolver;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Severity;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever goes wrong in a preview is on the screen and reaches the listener, which is the log of the goal. */
@Timeout(120)
class PreviewFaultsTest {

    private static final Publisher PUBLISHER = Publisher.create();

    @TempDir
    Path folder;

    private final BlockingQueue<String> happened = new LinkedBlockingQueue<>();
    private Preview preview;

    @AfterEach
    void close() {
        if (preview != null) {
            preview.close();
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void open(PublishRequest request) throws IOException {
        preview = PUBLISHER.preview(request, 0, new Preview.Listener() {
            @Override
            public void shown(Duration took, List<Diagnostic> diagnostics) {
                happened.add("shown");
            }

            @Override
            public void faulty(List<Diagnostic> diagnostics) {
                happened.add("faulty " + errors(diagnostics));
            }

            @Override
            public void refused(String path, List<Diagnostic> diagnostics) {
                happened.add("refused " + path + " " + errors(diagnostics));
            }
        });
    }

    private static List<Diagnostic> errors(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .toList();
    }

    private String next() throws InterruptedException {
        return String.valueOf(happened.poll(60, TimeUnit.SECONDS));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(preview.address().resolve(path)).build(), BodyHandlers.ofString());
    }

    private static PublishRequest book(ResourceResolver resources) {
        return PublishRequest.of(Manuscript.builder()
                .title("窑火")
                .author("石砚")
                .language("zh-CN")
                .resources(resources)
                .chapter(Source.markdown("# 装窑\n\n匣钵摞到窑顶。\n\n![匣钵](saggar.png)\n"))
                .build());
    }

    @Test
    void aFaultThatTheSiteRendererReportsIsShown() throws Exception {
        write("01.md", "# 装窑\n\n匣钵摞到窑顶。\n");
        write("templates/site/contents.html.ftl", "<html>\n<body>${nothing}</body></html>\n");
        open(PublishRequest.of(folder));
        assertThat(next()).startsWith("faulty [templates/site/contents.html.ftl:2:");
        HttpResponse<String> page = get("read/index.html");
        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body()).contains("templates/site/contents.html.ftl:2:");
    }

    @Test
    void aFaultOfOneFormatIsShownWhenThatIsRequested() throws Exception {
        write("01.md", "# 装窑\n\n匣钵摞到窑顶。\n");
        write("book.yaml", "title: 窑火\nstyles: kiln.css\n");
        write("kiln.css", "p { margin: 0 }\np { font-family: 无此宋体 }\n");
        open(PublishRequest.of(folder));
        assertThat(next()).isEqualTo("shown");
        HttpResponse<String> page = get("download/book.pdf");
        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body()).contains("kiln.css:2:18", "无此宋体");
        assertThat(next()).startsWith("refused download/book.pdf [kiln.css:2:18");
        assertThat(get("read/index.html").statusCode()).isEqualTo(200);
    }

    @Test
    void anExceptionInTheWholeBookIsShownWithItsMessage() throws Exception {
        open(book(path -> {
            throw new IllegalStateException("窑门还封着");
        }));
        assertThat(next())
                .startsWith("faulty [the book cannot be made: java.lang.IllegalStateException: 窑门还封着 (")
                .contains(".java:");
        assertThat(get("").body()).contains("IllegalStateException: 窑门还封着");
    }

    @Test
    void anErrorOfTheMachineIsShownToo() throws Exception {
        open(book(path -> {
            throw new LinkageError("窑砖不合");
        }));
        assertThat(next()).contains("faulty", "LinkageError: 窑砖不合");
        assertThat(get("").body()).contains("LinkageError: 窑砖不合");
    }

    @Test
    void anExceptionInOneFormatIsShownWithItsFileAndMessage() throws Exception {
        boolean[] shut = {false};
        open(book(path -> {
            if (shut[0]) {
                throw new IllegalStateException("窑门还封着");
            }
            return java.util.Optional.empty();
        }));
        assertThat(next()).isEqualTo("shown");
        shut[0] = true;
        HttpResponse<String> page = get("download/book.epub");
        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body()).contains("download/book.epub", "IllegalStateException: 窑门还封着");
        assertThat(next())
                .startsWith("refused download/book.epub [download/book.epub: the file cannot be made:")
                .contains("窑门还封着");
    }

    @Test
    void thePagesHoldWhatIsForTheSiteAndTheIndex() throws Exception {
        write("01.md", """
                # 装窑

                [匣钵](#index)摞到窑顶。

                <!-- only: site -->

                只在网上。

                <!-- /only -->

                <!-- only: pdf -->

                ## 纸上的一节

                只在纸上。

                <!-- /only -->
                """);
        open(PublishRequest.of(folder));
        assertThat(next()).isEqualTo("shown");
        assertThat(get("read/search.js").body()).contains("只在网上").doesNotContain("只在纸上");
        HttpResponse<String> index = get("read/huozi-index.html");
        assertThat(index.statusCode()).isEqualTo(200);
        assertThat(index.body()).contains("匣钵");
        assertThat(get("read/index.html").body()).contains("huozi-index.html").doesNotContain("纸上的一节");
    }
}
