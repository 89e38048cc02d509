package io.github.huozi.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.browser.Browser;
import io.github.huozi.browser.StaticSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

class LandingBrowserTest {

    private static final long KILOBYTE = 1000;

    @TempDir
    static Path folder;

    private static Map<String, byte[]> files;
    private static StaticSite site;
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.open();
        files = SiteFixture.render(SiteFixture.book(), SiteFixture.downloads(folder));
        site = new StaticSite(files);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
        if (site != null) {
            site.close();
        }
    }

    @BeforeEach
    void goThere() {
        browser.desktop().scheme("light").go(site.at(""));
        browser.run("localStorage.clear(); document.documentElement.removeAttribute('data-theme')");
        browser.complaints();
    }

    @Test
    void showsTheBookAndItsFiles() {
        assertThat(browser.driver().getTitle()).isEqualTo("排字房手记");
        assertThat(browser.one("h1").getText()).isEqualTo("排字房手记");
        assertThat(browser.one(".credits").getText()).contains("毕生　著", "林墨　译");
        assertThat(browser.one(".facts").getText()).contains("第 2 版", "活字书房", "2026 年 3 月 1 日", "9787111111115");
        assertThat(browser.all(".actions .button").stream().map(WebElement::getText))
                .containsExactly("在线阅读", "下载 EPUB\n120 kB", "下载 PDF\n2.6 MB · 212 页");
        assertThat(browser.one(".colophon").getText()).contains("CC BY-SA 4.0", "2026 年 4 月 5 日");
        assertThat(browser.one(".ways").getText())
                .contains("安卓手机", "Kindle", "Kobo", "KOReader", "Apple Books", "微信读书", "opds.xml");
        assertThat(browser.number("document.querySelector('.book-cover img').naturalWidth"))
                .isEqualTo(320);
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"EPUB, 排字房手记 第 2 版.epub", "PDF, 排字房手记 第 2 版.pdf"})
    void aDownloadedFileHasTheChecksumThatThePageShows(String format, String name) throws IOException {
        WebElement line = browser.all(".file-list li").stream()
                .filter(item -> item.getText().startsWith(format))
                .findFirst()
                .orElseThrow();
        String shown = line.findElement(org.openqa.selenium.By.tagName("code")).getText();
        browser.all(".actions .button").stream()
                .filter(button -> button.getText().contains(format))
                .findFirst()
                .orElseThrow()
                .click();
        byte[] fetched = Files.readAllBytes(browser.downloaded(name));
        assertThat(HexFormat.of().formatHex(Checksum.digest().digest(fetched))).isEqualTo(shown);
        assertThat(new String(files.get("SHA256SUMS"), java.nio.charset.StandardCharsets.UTF_8))
                .contains(shown);
    }

    @Test
    void isSmallAndContactsNoOtherServer() {
        site.asked();
        browser.run("sessionStorage.clear()");
        browser.go(site.at("index.html?fresh"));
        browser.until("the cover", () -> browser.is("document.querySelector('.book-cover img').complete"));
        List<String> others = ((List<?>)
                        browser.run("return performance.getEntriesByType('resource').map(e => e.name)"))
                .stream()
                        .map(String::valueOf)
                        .filter(address -> !address.startsWith(site.at("")))
                        .toList();
        assertThat(others).isEmpty();
        List<String> needed = List.of("index.html", style("site", ".css"), style("site", ".js"), "favicon.png");
        long bytes = needed.stream().mapToLong(path -> files.get(path).length).sum();
        assertThat(bytes).isLessThan(100 * KILOBYTE);
        List<String> asked = site.asked().stream().distinct().toList();
        assertThat(asked)
                .isSubsetOf(
                        "index.html",
                        style("site", ".css"),
                        style("site", ".js"),
                        "favicon.png",
                        "cover.jpg",
                        "cover-2x.jpg");
        assertThat((long) files.get("cover.jpg").length).isLessThan(100 * KILOBYTE);
    }

    private static String style(String name, String ending) {
        return files.keySet().stream()
                .filter(path -> path.startsWith("assets/" + name + "-") && path.endsWith(ending))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingMovesWhileItLoads() {
        browser.run(
                "window.shifts = 0; new PerformanceObserver(list => list.getEntries().forEach(e => shifts += e.value))"
                        + ".observe({type: 'layout-shift', buffered: true})");
        assertThat(browser.number("window.shifts")).isZero();
    }

    @Test
    void worksWithoutScripts() {
        try (Browser plain = Browser.withoutScripts()) {
            plain.go(site.at(""));
            assertThat(plain.one(".actions").getText()).contains("下载 EPUB", "下载 PDF");
            assertThat(plain.all(".needs-script")).noneMatch(WebElement::isDisplayed);
            plain.one(".actions .button.primary").click();
            assertThat(plain.one("h1").getText()).contains("为什么还要排字");
            plain.one("a.contents-tool, .sidebar a").isEnabled();
            plain.one(".turn .after").click();
            assertThat(plain.one("h1").getText()).contains("上编");
        }
    }

    @Test
    void isDarkWhereTheSystemIs() {
        assertThat(browser.brightness()).isGreaterThan(230);
        browser.scheme("dark");
        assertThat(browser.brightness()).isLessThan(60);
    }

    @Test
    void theButtonTurnsItDarkAndThePagesAfterItToo() {
        browser.one("[data-do=theme]").click();
        assertThat(browser.brightness()).isLessThan(60);
        browser.one(".button.primary").click();
        assertThat(browser.brightness()).isLessThan(60);
        browser.one("[data-do=theme]").click();
        assertThat(browser.brightness()).isGreaterThan(230);
    }

    @Test
    void theOtherLanguageIsALinkAway() {
        browser.one(".bar nav a").click();
        assertThat(browser.run("return document.documentElement.lang")).isEqualTo("en");
        assertThat(browser.one(".actions").getText()).contains("Read online", "Download EPUB", "212 pages");
        assertThat(browser.one(".credits").getText()).contains("毕生", "Translated by 林墨");
        assertThat(browser.number("document.querySelector('.book-cover img').naturalWidth"))
                .isEqualTo(320);
        browser.one(".bar nav a").click();
        assertThat(browser.one(".actions").getText()).contains("在线阅读");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theCodeForPhonesIsOnWideScreensOnly() {
        assertThat(browser.one(".qr").isDisplayed()).isTrue();
        assertThat(browser.one(".phone a").getDomAttribute("href")).isEqualTo(SiteFixture.ADDRESS);
        browser.phone();
        assertThat(browser.one(".qr").isDisplayed()).isFalse();
    }

    @Test
    void aBrowserInsideAChatAppIsWarned() {
        assertThat(browser.is("document.documentElement.classList.contains('in-chat')"))
                .isFalse();
        browser.driver()
                .executeCdpCommand(
                        "Network.setUserAgentOverride",
                        Map.of("userAgent", "Mozilla/5.0 (Linux; Android 14) Chrome/126 MicroMessenger/8.0.50"));
        try {
            browser.go(site.at("?chat"));
            assertThat(browser.is("document.documentElement.classList.contains('in-chat')"))
                    .isTrue();
            assertThat(browser.one(".chat-hint").getText()).contains("在浏览器打开");
        } finally {
            browser.driver().executeCdpCommand("Network.setUserAgentOverride", Map.of("userAgent", ""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"phone", "tablet", "desktop"})
    void fitsEveryScreen(String screen) {
        switch (screen) {
            case "phone" -> browser.phone();
            case "tablet" -> browser.tablet();
            default -> browser.desktop();
        }
        browser.fitsItsScreen();
        browser.go(site.at("en/index.html")).fitsItsScreen();
    }

    @Test
    void theKeyboardAloneReachesEverything() {
        browser.press(Keys.TAB);
        assertThat(browser.focused().getText()).isEqualTo("跳到正文");
        browser.press(Keys.ENTER);
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("_main");
        browser.press(Keys.TAB);
        assertThat(browser.focused().getText()).isEqualTo("在线阅读");
        browser.press(Keys.TAB);
        assertThat(browser.focused().getText()).contains("下载 EPUB");
        assertThat(browser.focused().getCssValue("outline-style")).isEqualTo("solid");
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, light, desktop",
        "index.html, dark, phone",
        "en/index.html, light, tablet",
        "404.html, dark, desktop"
    })
    void axeFindsNothing(String path, String scheme, String screen) {
        if (screen.equals("phone")) {
            browser.phone();
        }
        browser.scheme(scheme).go(site.at(path));
        assertThat(browser.violations()).isEmpty();
    }
}
