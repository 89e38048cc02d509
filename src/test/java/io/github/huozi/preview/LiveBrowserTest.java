package io.github.huozi.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.browser.Browser;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Position;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an open page does when what it shows changes. */
class LiveBrowserTest {

    private static Browser browser;

    private PreviewServer server;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void start() throws IOException {
        server = PreviewServer.start(0, Refusals.NONE);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static byte[] page(String heading, int paragraphsBefore) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html><body><main><h1>" + heading + "</h1>");
        for (int i = 0; i < paragraphsBefore; i++) {
            html.append("<p>前面的第 ").append(i).append(" 段。</p>");
        }
        for (int i = 0; i < 100; i++) {
            html.append("<p id=\"p").append(i).append("\">正文的第 ").append(i).append(" 段。</p>");
        }
        return html.append("</main></body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private void show(String heading, int paragraphsBefore) {
        server.show(FileTree.of(Map.of("index.html", page(heading, paragraphsBefore), "other.html", page("别的", 0))));
    }

    @Test
    void thePageReloadsWhenItChanges() {
        show("旧", 0);
        browser.go(server.address().toString());
        assertThat(browser.one("h1").getText()).isEqualTo("旧");
        show("新", 0);
        browser.until("the new page", () -> browser.one("h1").getText().equals("新"));
    }

    @Test
    void itKeepsItsPlaceEvenWhenTextAboveGrows() {
        show("旧", 0);
        browser.go(server.address().toString());
        browser.run("window.scrollTo(0, document.getElementById('p50').getBoundingClientRect().top - 100)");
        double before = browser.number("document.getElementById('p50').getBoundingClientRect().top");
        show("新", 30);
        browser.until("the new page", () -> browser.one("h1").getText().equals("新"));
        browser.until(
                "the old place",
                () -> Math.abs(browser.number("document.getElementById('p50').getBoundingClientRect().top") - before)
                        < 3);
    }

    @Test
    void aPageThatHasNotChangedStaysAsItIs() {
        show("旧", 0);
        browser.go(server.address().resolve("other.html").toString());
        browser.run("window.untouched = true");
        show("新", 0);
        String twice = "performance.getEntriesByType('resource').filter(e => e.name.endsWith('other.html')).length > 1";
        browser.until("the page to have looked for news", () -> browser.is(twice));
        assertThat(browser.is("window.untouched")).isTrue();
    }

    @Test
    void faultsAppearInThePageAndGoAgain() {
        show("旧", 0);
        browser.go(server.address().toString());
        server.fail(List.of(Diagnostic.of(
                Code.FRONT_MATTER_SYNTAX,
                new Position("章/02 <b>.md", 12, 3),
                "the front matter is wrong",
                "close the quote")));
        browser.until("the fault", () -> !browser.all("#huozi-faults").isEmpty());
        assertThat(browser.one("#huozi-faults").getText())
                .contains("章/02 <b>.md:12:3", "the front matter is wrong", "READ-003", "close the quote");
        assertThat(browser.one("h1").getText()).isEqualTo("旧");
        assertThat(browser.violations()).noneMatch(line -> line.contains("huozi-faults") && line.contains("contrast"));
        show("好", 0);
        browser.until("the mended page", () -> browser.one("h1").getText().equals("好"));
        assertThat(browser.all("#huozi-faults")).isEmpty();
    }

    @Test
    void aPageOpenedWhileTheBookIsFaultyShowsTheFaults() {
        show("旧", 0);
        server.fail(List.of(Diagnostic.of(Code.OUTLINE_SYNTAX, new Position("book.yaml", 2, 1), "wrong", "mend it")));
        browser.go(server.address().toString());
        browser.until("the fault", () -> !browser.all("#huozi-faults").isEmpty());
    }

    @Test
    void aBookThatCannotBeMadeYetComesByItself() {
        browser.go(server.address().toString());
        assertThat(browser.one("h1").getText()).isEqualTo("One moment, please");
        server.fail(List.of(Diagnostic.of(Code.OUTLINE_SYNTAX, new Position("book.yaml", 2, 1), "wrong", "mend it")));
        browser.until("the faults", () -> browser.one("body").getText().contains("book.yaml:2:1"));
        assertThat(browser.violations()).isEmpty();
        show("好", 0);
        browser.until("the book", () -> browser.one("h1").getText().equals("好"));
    }

    @Test
    void aPageThatIsNotThereComesWithTheNextBook() {
        show("旧", 0);
        browser.go(server.address().resolve("new.html").toString());
        assertThat(browser.one("h1").getText()).isEqualTo("There is no such page");
        assertThat(browser.violations()).isEmpty();
        server.show(FileTree.of(Map.of("new.html", page("新章", 0))));
        browser.until("the new page", () -> browser.one("h1").getText().equals("新章"));
    }
}
