package io.github.huozi.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.assemble.AssembledSection;
import io.github.huozi.browser.Browser;
import io.github.huozi.browser.StaticSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

class ReaderBrowserTest {

    private static final AssembledBook BOOK = SiteFixture.book();

    @TempDir
    static Path folder;

    private static Map<String, byte[]> files;
    private static StaticSite site;
    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
        files = SiteFixture.render(BOOK, List.of());
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
    void fresh() {
        browser.desktop().scheme("light").go(site.at("read/index.html"));
        browser.run("localStorage.clear()");
        browser.complaints();
    }

    private static String page(String title) {
        AssembledSection section = BOOK.allSections().stream()
                .filter(one -> one.title().text().contains(title))
                .findFirst()
                .orElseThrow();
        return new Places(BOOK).path(section).text();
    }

    private static void read(String title) {
        browser.go(site.at(page(title)));
    }

    private static String heading() {
        return browser.one("h1").getText();
    }

    // Turning pages

    @Test
    void everySectionHasItsPageAndEveryPageLeadsToTheNext() {
        read("开篇词");
        for (AssembledSection section : BOOK.allSections()) {
            assertThat(heading().replaceAll("[\\s　]", ""))
                    .contains(section.title().text().replaceAll("[\\s　]", ""));
            assertThat(browser.one(".sidebar [aria-current]").getText())
                    .contains(section.title().text());
            assertThat(browser.complaints()).isEmpty();
            browser.all(".turn .after").forEach(WebElement::click);
        }
        assertThat(browser.all(".turn .after")).isEmpty();
    }

    @Test
    void arrowKeysTurnPages() {
        read("字模");
        browser.press(Keys.ARROW_RIGHT);
        browser.until("the next page", () -> heading().contains("铸字：铅"));
        browser.press(Keys.ARROW_LEFT);
        browser.until("the page before", () -> heading().contains("字模"));
    }

    @Test
    void arrowKeysInCodeScrollTheCode() {
        browser.phone();
        read("字模");
        browser.run("document.querySelector('pre').focus()");
        browser.press(Keys.ARROW_RIGHT);
        assertThat(heading()).contains("字模");
        assertThat(browser.focused().getTagName()).isEqualTo("pre");
    }

    @Test
    void aLinkIntoAnotherChapterLandsOnItsHeading() {
        read("铸字：铅");
        browser.driver().findElement(By.linkText("阳文与阴文")).click();
        assertThat(heading()).contains("字模");
        double top = browser.number("document.querySelector('h2:target').getBoundingClientRect().top");
        assertThat(top).isBetween(50.0, 700.0);
        assertThat(browser.is("document.elementFromPoint(640, 300) !== null")).isTrue();
    }

    @Test
    void aHeadingIsTheLinkToItself() {
        read("字模");
        browser.one("h2 .anchor").click();
        assertThat(browser.driver().getCurrentUrl()).contains("#");
        assertThat(browser.one("h2:target").getText()).isEqualTo("阳文与阴文");
    }

    // Notes

    @Test
    void aNoteOpensBesideItsCallAndGivesTheFocusBack() {
        read("字模");
        browser.one("a.noteref").click();
        WebElement note = browser.one(".note-pop");
        assertThat(note.isDisplayed()).isTrue();
        assertThat(note.getText()).contains("铜模之前用的是木活字与泥活字", "王祯").doesNotContain("↩");
        assertThat(browser.number("document.querySelector('.note-pop').getBoundingClientRect().top"))
                .isBetween(0.0, 900.0);
        browser.press(Keys.ESCAPE);
        assertThat(browser.all(".note-pop")).isEmpty();
        assertThat(browser.focused().getDomAttribute("class")).contains("noteref");
    }

    @Test
    void theKeyboardOpensANoteAndFollowsALinkInIt() {
        read("字模");
        browser.run("document.querySelectorAll('a.noteref')[1].focus()");
        browser.press(Keys.ENTER);
        assertThat(browser.one(".note-pop").getText()).contains("左右各四个");
        assertThat(browser.one(".note-pop").getDomAttribute("aria-label")).isEqualTo("注 2");
        browser.press(Keys.TAB);
        assertThat(browser.focused().getText()).isEqualTo("资料");
        browser.press(Keys.TAB);
        assertThat(browser.focused().getDomAttribute("aria-label")).isEqualTo("关闭");
        browser.press(Keys.ENTER);
        assertThat(browser.all(".note-pop")).isEmpty();
    }

    @Test
    void withoutScriptsNotesAndCallsLeadToEachOther() {
        try (Browser plain = Browser.withoutScripts()) {
            plain.go(site.at(page("字模")));
            plain.one("a.noteref").click();
            assertThat(plain.one("li:target").getText()).contains("铜模之前");
            plain.one("li:target .backlink").click();
            assertThat(plain.one("a:target").getText()).isEqualTo("1");
            plain.phone();
            plain.one(".contents-tool").click();
            assertThat(plain.one(".contents-page .toc").getText()).contains("铸字");
        }
    }

    // Search

    @Test
    void twoCharactersAreFoundWithTheKeyboardAlone() {
        read("开篇词");
        browser.press("/");
        browser.press("槽朝");
        browser.until("the result", () -> browser.all(".found a").size() == 1);
        assertThat(browser.one(".search-said").getText()).isEqualTo("找到 1 处");
        assertThat(browser.one(".found a").getText()).contains("第三章　拣字 › 规矩", "字要看背面的槽：槽朝外");
        assertThat(browser.one(".found mark").getText()).isEqualTo("槽朝");
        browser.press(Keys.ARROW_DOWN, Keys.ENTER);
        browser.until("the page", () -> heading().contains("拣字"));
        assertThat(browser.one("mark.found-here").getText()).isEqualTo("槽朝");
        assertThat(browser.number("document.querySelector('mark.found-here').getBoundingClientRect().top"))
                .isBetween(60.0, 850.0);
    }

    @Test
    void escapeClosesTheSearch() {
        read("开篇词");
        browser.pressTogether(Keys.CONTROL, "k");
        assertThat(browser.one(".search-dialog").isDisplayed()).isTrue();
        browser.press(Keys.ESCAPE);
        assertThat(browser.one(".search-dialog").isDisplayed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "字架, 5",
        "的, 20",
        "ＧＯ语言, 1",
        "go 语言, 1",
        "Go语言, 1",
        "matrix, 2",
        "留言, 1",
        "木活字与泥, 1",
        "活字, 2",
    })
    void findsWhatReadersMean(String query, int atLeast) {
        browser.one(".search-box input").sendKeys(query);
        browser.until("an answer", () -> browser.one(".search-said").getText().startsWith("找到"));
        assertThat(Integer.parseInt(browser.one(".search-said").getText().replaceAll("\\D+(\\d+).*", "$1")))
                .isGreaterThanOrEqualTo(atLeast);
    }

    @Test
    void everyPairOfCharactersInTheBookIsFound() {
        browser.one(".search-box input").sendKeys("字");
        browser.until("an answer", () -> browser.one(".search-said").getText().startsWith("找到"));
        String paragraph = "标点也是字。逗号、顿号、分号、冒号——它们不能站在一行的开头";
        for (int i = 0; i + 2 <= paragraph.length(); i++) {
            String pair = paragraph.substring(i, i + 2);
            browser.run(
                    "const i = document.querySelector('.search-box input'); i.value = arguments[0];"
                            + "i.dispatchEvent(new Event('input'))",
                    pair);
            assertThat(browser.one(".search-said").getText()).as(pair).startsWith("找到");
        }
    }

    @Test
    void twoWordsAreFoundWhereBothOccur() {
        browser.one(".search-box input").sendKeys("手盘 万分");
        browser.until("an answer", () -> browser.all(".found a").size() == 1);
        assertThat(browser.one(".found a").getText()).contains("拣字");
    }

    @Test
    void whatIsNotThereIsSaid() {
        browser.one(".search-box input").sendKeys("<b>飞机</b>");
        browser.until("an answer", () -> browser.one(".search-said").getText().startsWith("没有找到"));
        assertThat(browser.one(".search-said").getText()).isEqualTo("没有找到“<b>飞机</b>”");
        assertThat(browser.all(".found a")).isEmpty();
    }

    @Test
    void theIndexIsFetchedOnlyWhenSomebodySearches() {
        site.asked();
        read("拣字");
        assertThat(site.asked()).doesNotContain("read/search.js");
        browser.press("/");
        browser.until("the index", () -> site.asked().contains("read/search.js"));
    }

    @Test
    void searchWorksOnPagesOpenedFromTheDisk(@TempDir Path disk) {
        SiteFixture.write(files, disk);
        browser.go(disk.resolve("read/index.html").toUri().toString());
        browser.one(".search-box input").sendKeys("手盘");
        browser.until("an answer", () -> browser.all(".found a").size() == 1);
        browser.one(".found a").click();
        browser.until("the page", () -> heading().contains("拣字"));
        assertThat(browser.one("mark.found-here").getText()).isEqualTo("手盘");
        assertThat(browser.brightness()).isGreaterThan(230);
    }

    // Code

    @Test
    void codeIsCopiedAsItIs() {
        browser.driver()
                .executeCdpCommand(
                        "Browser.grantPermissions",
                        Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
        read("字模");
        browser.run("document.querySelector('.copy-code').focus()");
        browser.press(Keys.ENTER);
        browser.until(
                "the word that it is done",
                () -> browser.one(".copy-code").getText().equals("已复制"));
        assertThat(browser.one(".said").getDomProperty("textContent")).isEqualTo("已复制");
        String copied = String.valueOf(browser.driver()
                .executeAsyncScript("navigator.clipboard.readText().then(arguments[0], e => arguments[0](String(e)))"));
        assertThat(copied).startsWith("/** 一枚字模").contains("\n    Matrix {\n").endsWith("}");
    }

    @Test
    void numbersOfLinesAreSeenAndNeverCopied() {
        read("铸字：铅");
        browser.until("the dressed code", () -> !browser.all(".copy-code").isEmpty());
        assertThat(browser.all("pre.numbered .line")).hasSize(5);
        assertThat(
                        browser.run(
                                "return getComputedStyle(document.querySelectorAll('.line')[3], '::before').getPropertyValue('content')"))
                .asString()
                .contains("counter(line)");
        assertThat(browser.number("parseFloat(getComputedStyle(document.querySelector('.numbered')).counterReset"
                        + ".replace('line ', ''))"))
                .isEqualTo(8);
        assertThat(browser.number("document.querySelectorAll('.line.marked')[1].getBoundingClientRect().width"))
                .isCloseTo(browser.number("document.querySelector('.numbered').scrollWidth"), within(1.0));
        String selected = String.valueOf(
                browser.run(
                        "getSelection().selectAllChildren(document.querySelector('.numbered code')); return getSelection().toString()"));
        assertThat(selected)
                .startsWith("func melt(lead, tin, antimony float64) float64 {\n\t// 三种金属")
                .endsWith("什么记号\n\n\treturn 240\n}");
    }

    @Test
    void codeInACellIsFoldedWithAMarkAndLongNamesBreakAtTheirJoints() {
        browser.phone();
        read("铸字：铅");
        assertThat(browser.is("document.querySelector('td pre').scrollWidth"
                        + " <= document.querySelector('td pre').clientWidth + 1"))
                .isTrue();
        assertThat(browser.number("document.querySelector('td .line').getClientRects()[0].height"))
                .isGreaterThan(40);
        assertThat(browser.number("parseFloat(getComputedStyle(document.querySelector('td .line'), '::after').height)"))
                .isGreaterThan(20);
        assertThat(browser.run(
                        "const c = document.querySelector('td code.name'); const t = c.lastChild; const r = document.createRange();"
                                + "r.selectNodeContents(t); return r.getClientRects().length + t.data"))
                .isEqualTo("1Bean");
    }

    /** The indent of paragraphs must not reach what only looks like one. */
    @Test
    void titlesOfCalloutsAndNamesOfReadersAreAtTheEdge() {
        read("拣字");
        assertThat(browser.one(".comment-by").getCssValue("text-indent")).isEqualTo("0px");
        assertThat(browser.one(".callout-title").getCssValue("text-indent")).isEqualTo("0px");
        assertThat(browser.one(".text > p").getCssValue("text-indent")).isNotEqualTo("0px");
    }

    @Test
    void hanAndEmojiAreTwoColumnsWideInCode() {
        read("铸字：铅");
        browser.until("the face of code", () -> browser.is("document.fonts.check('16px \"Book Code\"')"));
        browser.run("const p = document.querySelector('.numbered code'); const wide = text => {"
                + "const s = document.createElement('span'); s.style.whiteSpace = 'pre'; s.innerHTML = text; p.appendChild(s);"
                + "const w = s.getBoundingClientRect().width; s.remove(); return w };"
                + "window.latin = wide('return 240'); window.box = wide('<span class=sign>✅</span><span class=sign>❌</span>');"
                + "window.han = wide('三种金属份'); window.note = wide('<span class=hl-comment>三种金属份</span>')");
        double em = browser.number("parseFloat(getComputedStyle(document.querySelector('.numbered code')).fontSize)");
        assertThat(browser.number("window.latin")).isCloseTo(5 * em, within(0.1));
        assertThat(browser.number("window.han")).isCloseTo(5 * em, within(0.1));
        assertThat(browser.number("window.note")).isCloseTo(5 * em, within(0.1));
        assertThat(browser.number("window.box")).isCloseTo(2 * em, within(0.1));
    }

    // Screens

    @Test
    void onAPhoneTheContentsOpenOverTheText() {
        browser.phone();
        read("字模");
        assertThat(browser.one(".sidebar").isDisplayed()).isFalse();
        browser.one(".contents-tool").click();
        browser.until(
                "the contents", () -> browser.one(".sidebar [aria-current]").isDisplayed());
        assertThat(browser.focused().getDomAttribute("aria-label")).isEqualTo("关闭");
        assertThat(browser.violations()).isEmpty();
        browser.press(Keys.ESCAPE);
        browser.until("the text", () -> !browser.one(".sidebar").isDisplayed());
        assertThat(browser.focused().getDomAttribute("data-do")).isEqualTo("contents");
    }

    @ParameterizedTest
    @ValueSource(strings = {"phone", "tablet", "desktop"})
    void everyPageFitsEveryScreen(String screen) {
        switch (screen) {
            case "phone" -> browser.phone();
            case "tablet" -> browser.tablet();
            default -> browser.desktop();
        }
        for (AssembledSection section : BOOK.allSections()) {
            read(section.title().text());
            browser.fitsItsScreen();
        }
    }

    @Test
    void nothingMovesWhileAPageLoads() {
        for (String title : List.of("字模", "铸字：铅")) {
            read(title);
            browser.run(
                    "window.shifts = 0; new PerformanceObserver(list => list.getEntries().forEach(e => shifts += e.value))"
                            + ".observe({type: 'layout-shift', buffered: true}); window.scrollTo(0, 99999)");
            browser.until(
                    "the pictures",
                    () -> browser.is(
                            "Array.from(document.images).every(image => image.complete && image.naturalWidth)"));
            assertThat(browser.number("window.shifts")).as(title).isLessThan(0.001);
        }
    }

    @Test
    void aSkipLinkComesFirst() {
        read("字模");
        browser.press(Keys.TAB, Keys.ENTER);
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("_main");
    }

    @Test
    void onPaperThereIsTheTextAlone() throws IOException {
        read("字模");
        String printed = browser.driver()
                .executeCdpCommand("Page.printToPDF", Map.of("printBackground", true))
                .get("data")
                .toString();
        try (PDDocument document = Loader.loadPDF(Base64.getDecoder().decode(printed))) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("Matrix").doesNotContain("English");
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(3);
            assertThat(text).as("the mark where a long line goes on").contains("↪");
        }
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(browser.one(".sidebar").isDisplayed()).isFalse();
        assertThat(browser.one(".turn").isDisplayed()).isFalse();
        assertThat(browser.one("pre").getCssValue("white-space-collapse")).startsWith("preserve");
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }

    // Typography

    @Test
    void theTypographyIsThatOfABook() {
        read("字模");
        WebElement paragraph = browser.one(".text > p");
        assertThat(browser.run("return getComputedStyle(document.querySelector('.text > p')).textAutospace"))
                .isEqualTo("normal");
        assertThat(browser.run("return getComputedStyle(document.querySelector('.text > p')).textSpacingTrim"))
                .isEqualTo("trim-start");
        assertThat(browser.run("return getComputedStyle(document.querySelector('pre')).textAutospace"))
                .isEqualTo("no-autospace");
        assertThat(paragraph.getCssValue("line-break")).isEqualTo("strict");
        assertThat(paragraph.getCssValue("text-align")).isEqualTo("justify");
        double em = browser.number("parseFloat(getComputedStyle(document.querySelector('.text > p')).fontSize)");
        assertThat(browser.number("parseFloat(getComputedStyle(document.querySelector('.text > p')).textIndent)"))
                .isEqualTo(2 * em);
        assertThat(browser.run("return getComputedStyle(document.querySelector('em:not(.latin)')).fontStyle"))
                .isEqualTo("normal");
        assertThat(browser.one("em.latin").getCssValue("font-style")).isEqualTo("italic");
    }

    // Everyone

    @ParameterizedTest
    @CsvSource({
        "字模, light, desktop",
        "字模, dark, phone",
        "铸字：铅, dark, desktop",
        "拣字, light, phone",
        "上编, light, desktop",
        "结束语, dark, tablet"
    })
    void axeFindsNothing(String title, String scheme, String screen) {
        if (screen.equals("phone")) {
            browser.phone();
        }
        browser.scheme(scheme);
        read(title);
        assertThat(browser.violations()).isEmpty();
    }

    @Test
    void axeFindsNothingWhileANoteOrTheSearchIsOpen() {
        read("字模");
        browser.one("a.noteref").click();
        assertThat(browser.violations()).isEmpty();
        browser.press(Keys.ESCAPE);
        browser.press("/");
        browser.press("字架");
        browser.until("the results", () -> !browser.all(".found a").isEmpty());
        assertThat(browser.violations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void axeFindsNothingOnTheContentsPage(String scheme) {
        browser.scheme(scheme).go(site.at("read/index.html"));
        browser.one(".search-box input").sendKeys("字架");
        browser.until("the results", () -> !browser.all(".found a").isEmpty());
        assertThat(browser.violations()).isEmpty();
    }
}
