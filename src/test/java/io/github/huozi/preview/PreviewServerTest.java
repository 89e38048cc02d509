package io.github.huozi.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.MessageLanguage;
import io.github.huozi.diagnostic.Position;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class PreviewServerTest {

    private static final String PAGE = "<html><body><main><p>活字</p></main></body></html>";
    private static final byte[] FILE = "一二三四五六七八九十".repeat(500).getBytes(StandardCharsets.UTF_8);

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> refused = new CopyOnWriteArrayList<>();
    private PreviewServer server;

    @BeforeEach
    void start() throws IOException {
        server = PreviewServer.start(0, (path, faults) -> refused.add(path + " " + faults));
        server.show(FileTree.of(Map.of(
                "index.html", PAGE.getBytes(StandardCharsets.UTF_8),
                "read/index.html", PAGE.getBytes(StandardCharsets.UTF_8),
                "opds.xml", "<feed/>".getBytes(StandardCharsets.UTF_8),
                "SHA256SUMS", "0".getBytes(StandardCharsets.UTF_8),
                "assets/site.css", "p{}".repeat(2000).getBytes(StandardCharsets.UTF_8),
                "assets/site.js", "1".getBytes(StandardCharsets.UTF_8),
                "read/images/a.svg", "<svg/>".getBytes(StandardCharsets.UTF_8),
                "cover.jpg", new byte[] {1},
                "download/book.epub", FILE,
                "download/book.pdf", FILE)));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.address().resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** The raw answer to a raw request: what no client would send. */
    private String raw(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void listensOnLoopbackAlone() {
        assertThat(server.address().getHost()).isEqualTo("localhost");
        assertThat(InetAddress.getLoopbackAddress().isLoopbackAddress()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html;charset=utf-8",
        "/read/, text/html;charset=utf-8",
        "/opds.xml, application/atom+xml;profile=opds-catalog;kind=acquisition",
        "/SHA256SUMS, text/plain;charset=utf-8",
        "/assets/site.css, text/css;charset=utf-8",
        "/assets/site.js, text/javascript;charset=utf-8",
        "/read/images/a.svg, image/svg+xml",
        "/cover.jpg, image/jpeg",
        "/download/book.epub, application/epub+zip",
        "/download/book.pdf, application/pdf"
    })
    void everyFileHasItsMediaType(String path, String type) throws Exception {
        HttpResponse<byte[]> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).hasValue(type);
        assertThat(answer.headers().firstValue("x-content-type-options")).hasValue("nosniff");
    }

    @Test
    void aFolderWithoutItsSlashLeadsToTheFolder() throws Exception {
        HttpResponse<byte[]> answer = get("/read");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location").orElseThrow()).endsWith("/read/");
    }

    @Test
    void aFileThatIsKnownIsNotSentAgain() throws Exception {
        String tag = get("/download/book.epub").headers().firstValue("etag").orElseThrow();
        assertThat(tag).matches("\"[0-9a-f]+\"");
        HttpResponse<byte[]> again = get("/download/book.epub", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(get("/download/book.epub", "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aPartOfAFileIsSent() throws Exception {
        HttpResponse<byte[]> part = get("/download/book.pdf", "Range", "bytes=3-8");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(text(part)).isEqualTo("二三");
        assertThat(part.headers().firstValue("content-range")).hasValue("bytes 3-8/" + FILE.length);
        assertThat(get("/download/book.pdf", "Range", "bytes=-3").body()).hasSize(3);
        assertThat(get("/download/book.pdf", "Range", "bytes=999999-").statusCode())
                .isEqualTo(416);
    }

    @Test
    void aPartOfAnotherStateOfTheFileIsTheWholeNewOne() throws Exception {
        HttpResponse<byte[]> answer = get("/download/book.pdf", "Range", "bytes=3-8", "If-Range", "\"old\"");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).hasSize(FILE.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/download/book.epub", "/assets/site.css", "/no"})
    void headIsGetWithoutTheBody(String path) throws Exception {
        HttpResponse<byte[]> full = get(path);
        HttpResponse<byte[]> head = client.send(
                HttpRequest.newBuilder(server.address().resolve(path))
                        .method("HEAD", HttpRequest.BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofByteArray());
        assertThat(head.statusCode()).isEqualTo(full.statusCode());
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("content-length"))
                .isEqualTo(full.headers().firstValue("content-length"));
        assertThat(head.headers().firstValue("content-type"))
                .isEqualTo(full.headers().firstValue("content-type"));
    }

    @Test
    void textIsCompressedAndBooksAreNot() throws Exception {
        HttpResponse<byte[]> css = get("/assets/site.css", "Accept-Encoding", "gzip");
        assertThat(css.headers().firstValue("content-encoding")).hasValue("gzip");
        assertThat(css.body().length).isLessThan(500);
        byte[] opened = new GZIPInputStream(new ByteArrayInputStream(css.body())).readAllBytes();
        assertThat(opened).hasSize(6000);
        assertThat(get("/download/book.epub", "Accept-Encoding", "gzip")
                        .headers()
                        .firstValue("content-encoding"))
                .isEmpty();
        assertThat(get("/assets/site.css").headers().firstValue("content-encoding"))
                .isEmpty();
    }

    @Test
    void aCompressedFileThatIsKnownIsNotSentAgain() throws Exception {
        HttpResponse<byte[]> css = get("/assets/site.css", "Accept-Encoding", "gzip");
        String tag = css.headers().firstValue("etag").orElseThrow();
        assertThat(get("/assets/site.css", "Accept-Encoding", "gzip", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void whatIsNotThereIsAPage() throws Exception {
        HttpResponse<byte[]> answer = get("/read/%E6%B2%A1%E6%9C%89.html");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(text(answer)).contains("There is no such page", "/read/没有.html", "preview.js");
        assertThat(answer.headers().firstValue("content-type")).hasValue("text/html;charset=utf-8");
    }

    @Test
    void aNameFromAStrangerIsTextOnThePage() throws Exception {
        assertThat(text(get("/%3Cscript%3Ealert(1)%3C/script%3E")))
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;");
    }

    @Test
    void nothingButReadingIsUnderstood() throws Exception {
        HttpResponse<byte[]> answer = client.send(
                HttpRequest.newBuilder(server.address())
                        .POST(HttpRequest.BodyPublishers.ofString("x"))
                        .build(),
                BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("allow")).hasValue("GET, HEAD");
    }

    @Test
    void aNameThatIsNotThisMachinesIsRejected() throws IOException {
        String answer = raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 421").doesNotContain("活字");
    }

    private String asked(String site, String mode, String destination) throws IOException {
        return raw("GET /download/book.epub HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nSec-Fetch-Site: " + site
                + "\r\nSec-Fetch-Mode: " + mode + "\r\nSec-Fetch-Dest: " + destination + "\r\n\r\n");
    }

    @Test
    void noPageOfAnotherSiteReadsTheBook() throws IOException {
        assertThat(asked("cross-site", "no-cors", "script"))
                .startsWith("HTTP/1.1 421")
                .doesNotContain("一二三");
        assertThat(asked("cross-site", "cors", "empty")).startsWith("HTTP/1.1 421");
        assertThat(asked("same-site", "no-cors", "image")).startsWith("HTTP/1.1 421");
        assertThat(asked("cross-site", "navigate", "iframe")).startsWith("HTTP/1.1 421");
        assertThat(asked("cross-site", "navigate", "document")).startsWith("HTTP/1.1 200");
        assertThat(asked("same-origin", "cors", "empty"))
                .startsWith("HTTP/1.1 200")
                .contains("Cross-Origin-Resource-Policy: same-origin");
        assertThat(asked("none", "navigate", "document")).startsWith("HTTP/1.1 200");
    }

    @Test
    void aTagIsKnownHoweverTheClientWritesIt() throws Exception {
        String tag = get("/download/book.epub").headers().firstValue("etag").orElseThrow();
        for (String known : List.of("*", "W/" + tag, "\"x\", W/" + tag, "\"x\"," + tag)) {
            assertThat(get("/download/book.epub", "If-None-Match", known).statusCode())
                    .as(known)
                    .isEqualTo(304);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytes",
                "bytes=",
                "bytes=a-b",
                "lines=1-2",
                "bytes=-",
                "bytes=99999999999999999999-",
                "bytes=1-2,x",
                "bytes=0-0,1-1,2-2,3-3,4-4,5-5,6-6,7-7,8-8,9-9,10-10"
            })
    void anInvalidRangeIsTheWholeFile(String range) throws Exception {
        HttpResponse<byte[]> answer = get("/download/book.pdf", "Range", range);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).hasSize(FILE.length);
    }

    @Test
    void pagesWithoutEndThatWaitForChangesBlockNobody() throws Exception {
        List<Socket> open = new java.util.ArrayList<>();
        try {
            int refusals = 0;
            for (int page = 0; page < 80; page++) {
                Socket socket = new Socket(
                        InetAddress.getLoopbackAddress(), server.address().getPort());
                open.add(socket);
                socket.getOutputStream()
                        .write("GET /.huozi/events HTTP/1.1\r\nHost: localhost\r\n\r\n"
                                .getBytes(StandardCharsets.ISO_8859_1));
                String status = new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1);
                refusals += status.equals("HTTP/1.1 503") ? 1 : 0;
            }
            assertThat(refusals).isEqualTo(80 - Events.MOST_PAGES);
            assertThat(get("/").statusCode()).isEqualTo(200);
        } finally {
            for (Socket socket : open) {
                socket.close();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/read/../../secret.txt",
                "/%2e%2e/secret.txt",
                "/..%2fsecret.txt",
                "/%2e%2e%2fsecret.txt",
                "/read/..\\..\\secret.txt",
                "/..%5csecret.txt",
                "/..;/secret.txt",
                "//../secret.txt",
                "/%00/secret.txt",
                "/%c0%ae%c0%ae/secret.txt",
                "/link/secret.txt"
            })
    void noPathLeavesTheFolder(String path, @TempDir Path folder) throws IOException {
        Path site = Files.createDirectory(folder.resolve("site"));
        Files.writeString(folder.resolve("secret.txt"), "SECRET");
        Files.writeString(site.resolve("index.html"), PAGE);
        Files.createSymbolicLink(site.resolve("link"), folder);
        server.show(FileTree.of(site));
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).doesNotContain("SECRET").matches("(?s)HTTP/1\\.1 (400|404) .*");
        assertThat(raw("GET /index.html HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .contains("活字");
    }

    @Test
    void aFileThatIsDeletedWhileServedIsNotThereAnyMore(@TempDir Path folder) throws Exception {
        Path page = Files.writeString(folder.resolve("index.html"), PAGE);
        server.show(FileTree.of(folder));
        assertThat(get("/").statusCode()).isEqualTo(200);
        Files.delete(page);
        assertThat(get("/").statusCode()).isEqualTo(404);
        Files.delete(folder);
        assertThat(get("/").statusCode()).isEqualTo(404);
        Files.createDirectory(folder);
    }

    @Test
    void aTakenPortIsNamed() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();
            assertThatExceptionOfType(BindException.class)
                    .isThrownBy(() -> PreviewServer.start(port, Refusals.NONE))
                    .withMessage("port " + port + " is taken by another program");
        }
    }

    @Test
    void beforeTheFirstSiteThePageSaysSo() throws Exception {
        try (PreviewServer fresh = PreviewServer.start(0, Refusals.NONE)) {
            HttpResponse<String> answer =
                    client.send(HttpRequest.newBuilder(fresh.address()).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("The book is being made");
        }
    }

    @Test
    void aBookThatCannotBeMadeIsAPageWithItsFaults() throws Exception {
        try (PreviewServer fresh = PreviewServer.start(0, Refusals.NONE)) {
            fresh.fail(List.of(fault("章 1.md", "a <b> that is wrong")));
            HttpResponse<String> answer =
                    client.send(HttpRequest.newBuilder(fresh.address()).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).contains("章 1.md:3:7", "a &lt;b&gt; that is wrong", "mend it");
        }
    }

    @Test
    void pagesAboutFaultsAreInTheLanguageOfTheRequest() throws Exception {
        try (PreviewServer fresh = PreviewServer.start(0, Refusals.NONE, MessageLanguage.CHINESE)) {
            HttpResponse<String> before =
                    client.send(HttpRequest.newBuilder(fresh.address()).build(), BodyHandlers.ofString());
            assertThat(before.body()).contains("<html lang=\"zh\">", "请稍候", "正在做书");
            fresh.fail(List.of(Code.EMPTY_CHAPTER.at(Position.of("01.md"), "empty")));
            HttpResponse<String> after =
                    client.send(HttpRequest.newBuilder(fresh.address()).build(), BodyHandlers.ofString());
            assertThat(after.body()).contains("书做不出来", "除了标题，什么都没有", "写上正文，或从目录里拿掉");
        }
    }

    @Test
    void afterAFaultTheLastGoodSiteStays() throws Exception {
        server.fail(List.of(fault("a.md", "wrong")));
        assertThat(text(get("/"))).contains("活字");
    }

    @Test
    void aFileThatCannotBeMadeIsAPageWithItsFaults() throws Exception {
        server.show(path -> {
            if (path.equals("download/book.pdf")) {
                throw new BuildFault(List.of(fault("b.md", "broken")));
            }
            return Optional.empty();
        });
        HttpResponse<byte[]> answer = get("/download/book.pdf");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(text(answer)).contains("b.md:3:7", "broken");
        assertThat(refused).singleElement().asString().startsWith("download/book.pdf [b.md:3:7: broken");
    }

    @Test
    void aTreeThatFailsIsAPageAndTheServerLives() throws Exception {
        server.show(path -> {
            throw new IllegalStateException("<no luck>");
        });
        HttpResponse<byte[]> answer = get("/");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(text(answer)).contains("IllegalStateException: &lt;no luck&gt;", "index.html");
        assertThat(refused).singleElement().asString().contains("<no luck>");
    }

    @Test
    void anErrorOfTheMachineIsAPageAndTheServerLives() throws Exception {
        server.show(path -> {
            throw new StackOverflowError();
        });
        assertThat(text(get("/read/a.html"))).contains("read/a.html", "StackOverflowError");
        assertThat(refused).singleElement().asString().startsWith("read/a.html [");
        server.show(FileTree.of(Map.of("index.html", PAGE.getBytes(StandardCharsets.UTF_8))));
        assertThat(get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void openPagesReceiveEveryChange() throws Exception {
        URI events = server.address().resolve("/.huozi/events");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                client.send(HttpRequest.newBuilder(events).build(), BodyHandlers.ofInputStream())
                        .body(),
                StandardCharsets.UTF_8))) {
            assertThat(event(lines)).containsExactly("id: 1", "event: built", "data:");
            server.fail(List.of(fault("章 2.md", "wrong")));
            assertThat(event(lines)).startsWith("id: 2", "event: faulty").anySatisfy(line -> assertThat(line)
                    .contains("章 2.md:3:7"));
            server.show(FileTree.of(Map.of()));
            assertThat(event(lines)).containsExactly("id: 3", "event: built", "data:");
        }
    }

    private static List<String> event(BufferedReader lines) throws IOException {
        List<String> event = new java.util.ArrayList<>();
        for (String line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
            event.add(line);
        }
        return event;
    }

    @Test
    void closingLetsOpenPagesGo() throws Exception {
        URI events = server.address().resolve("/.huozi/events");
        var stream = client.send(HttpRequest.newBuilder(events).build(), BodyHandlers.ofInputStream())
                .body();
        assertThat(stream.read()).isEqualTo('i');
        server.close();
        assertThat(catchEnd(stream)).isTrue();
    }

    private static boolean catchEnd(java.io.InputStream stream) {
        try {
            stream.readAllBytes();
            return true;
        } catch (IOException e) {
            return true;
        }
    }

    private static Diagnostic fault(String path, String message) {
        return Diagnostic.of(Code.OUTLINE_SYNTAX, new Position(path, 3, 7), message, "mend it");
    }
}
