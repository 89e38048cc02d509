package io.github.huozi.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.assemble.AssembledSection;
import io.github.huozi.book.Progress;
import io.github.huozi.book.Role;
import io.github.huozi.book.file.Binary;
import io.github.huozi.book.file.ResourceResolver;
import io.github.huozi.book.settings.Settings;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Diagnostics;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteRendererTest {

    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*");

    @TempDir
    static Path folder;

    private static Map<String, byte[]> files;
    private static List<Download> downloads;

    @BeforeAll
    static void render() throws IOException {
        downloads = SiteFixture.downloads(folder);
        files = SiteFixture.render(SiteFixture.book(), downloads);
    }

    private static Document page(Map<String, byte[]> site, String path) {
        return Jsoup.parse(new String(site.get(path), UTF_8));
    }

    private static Map<String, byte[]> render(
            Settings settings, Map<String, String> resources, List<Diagnostic> found) {
        ResourceResolver resolver =
                path -> Optional.ofNullable(resources.get(path)).map(text -> Binary.copyOf(text.getBytes(UTF_8)));
        AssembledBook book =
                SiteFixture.assemble(SiteFixture.metadata("zh-CN"), settings, resolver, SiteFixture.sections());
        Map<String, byte[]> site = new TreeMap<>();
        Diagnostics sink = new Diagnostics();
        try {
            new SiteRenderer(sink)
                    .render(
                            book,
                            CoverPictures.of(SiteFixture.cover()),
                            List.of(),
                            Progress.NONE,
                            path -> new java.io.ByteArrayOutputStream() {
                                @Override
                                public void close() {
                                    site.put(path, toByteArray());
                                }
                            });
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        found.addAll(sink.all());
        return site;
    }

    @Test
    void pathsAreAsciiAndStayInTheFolder() {
        assertThat(files.keySet()).allMatch(path -> PATH.matcher(path).matches() && !path.contains(".."));
        assertThat(new TreeSet<>(files.keySet().stream()
                        .map(path -> path.toLowerCase(Locale.ROOT))
                        .toList()))
                .hasSameSizeAs(files.keySet());
    }

    @Test
    void everySectionIsAPage() {
        AssembledBook book = SiteFixture.book();
        Places places = new Places(book);
        for (AssembledSection section : book.allSections()) {
            assertThat(page(files, places.path(section).text()).select("h1").attr("id"))
                    .isEqualTo(section.id());
        }
    }

    @Test
    void everyLinkLands() {
        for (String path : files.keySet()) {
            if (path.endsWith(".html")) {
                Document page = page(files, path);
                for (Element link : page.select("[href], [src]")) {
                    String target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                    if (!target.contains(":") && !path.equals("404.html")) {
                        lands(path, target);
                    }
                }
            }
        }
    }

    private static void lands(String from, String target) {
        String[] parts = target.split("#", 2);
        String file = parts[0].isEmpty()
                ? from
                : java.net.URI.create("/" + from).resolve(parts[0]).getPath().substring(1);
        assertThat(files).as("%s in %s", target, from).containsKey(file);
        if (parts.length > 1) {
            assertThat(page(files, file).getElementById(parts[1]))
                    .as("%s in %s", target, from)
                    .isNotNull();
        }
    }

    @Test
    void idsAreUniqueOnAPage() {
        files.keySet().stream().filter(path -> path.endsWith(".html")).forEach(path -> {
            List<String> ids = page(files, path).select("[id]").eachAttr("id");
            assertThat(ids).as(path).doesNotHaveDuplicates();
        });
    }

    @Test
    void nothingOfOursIsLeftInThePages() {
        files.forEach((path, bytes) -> {
            if (path.endsWith(".html")) {
                assertThat(new String(bytes, UTF_8)).doesNotContain("huozi-asset", "huozi-pos", "huozi-section");
            }
        });
    }

    @Test
    void headingsGoDownStepByStep() {
        files.keySet().stream().filter(path -> path.endsWith(".html")).forEach(path -> {
            int before = 0;
            for (Element heading : page(files, path).select("h1, h2, h3, h4, h5, h6")) {
                int level = heading.normalName().charAt(1) - '0';
                assertThat(level).as(path).isLessThanOrEqualTo(before + 1);
                before = level;
            }
        });
    }

    @Test
    void pagesContactNoOtherServer() {
        files.keySet().stream().filter(path -> path.endsWith(".html")).forEach(path -> {
            Document page = page(files, path);
            assertThat(page.select(
                            "script[src], img[src], link[rel=stylesheet], link[rel=icon], iframe, source, video"))
                    .as(path)
                    .noneMatch(element ->
                            (element.attr("src") + element.attr("href") + element.attr("srcset")).contains("//"));
        });
        files.forEach((path, bytes) -> {
            if (path.endsWith(".css")) {
                String css = new String(bytes, UTF_8);
                assertThat(css).doesNotContain("//", "@import");
                Matcher address = Pattern.compile("url\\(([^)]*)\\)").matcher(css);
                while (address.find()) {
                    assertThat(files).containsKey("assets/" + address.group(1));
                }
            }
        });
    }

    @Test
    void picturesHaveTheirSizeSoThatNothingMoves() {
        files.keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .flatMap(path -> page(files, path).select("img").stream())
                .forEach(picture -> assertThat(picture.attr("width") + " " + picture.attr("height"))
                        .matches("[0-9]+ [0-9]+"));
    }

    @Test
    void aPictureWithoutATextTakesItsCaption() {
        assertThat(files.keySet().stream()
                        .filter(path -> path.startsWith("read/s-"))
                        .flatMap(path -> page(files, path).select("img").eachAttr("alt").stream()))
                .containsExactlyInAnyOrder("图 1　一枚字模的侧面图", "一排铅字");
    }

    @Test
    void searchEnginesFindTheAddressOfEveryPage() {
        String sitemap = new String(files.get("sitemap.xml"), UTF_8);
        for (AssembledSection section : SiteFixture.book().allSections()) {
            String path = new Places(SiteFixture.book()).path(section).text();
            assertThat(sitemap).contains("<loc>" + SiteFixture.ADDRESS + path + "</loc>");
            assertThat(page(files, path).select("link[rel=canonical]").attr("href"))
                    .isEqualTo(SiteFixture.ADDRESS + path);
        }
        assertThat(page(files, "index.html").select("link[rel=canonical]").attr("href"))
                .isEqualTo(SiteFixture.ADDRESS);
        assertThat(page(files, "index.html").select("link[hreflang]").eachAttr("hreflang"))
                .containsExactly("zh-CN", "en", "x-default");
        assertThat(new String(files.get("robots.txt"), UTF_8)).contains(SiteFixture.ADDRESS + "sitemap.xml");
    }

    @Test
    void socialNetworksFindAPicture() throws IOException {
        Document page = page(files, "index.html");
        assertThat(page.select("meta[property=og:image]").attr("content"))
                .isEqualTo(SiteFixture.ADDRESS + "social.jpg");
        var picture = ImageIO.read(new ByteArrayInputStream(files.get("social.jpg")));
        assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(1200, 630);
        var icon = ImageIO.read(new ByteArrayInputStream(files.get("favicon.png")));
        assertThat(icon.getWidth()).isEqualTo(64);
    }

    @Test
    void theBookIsDescribedInTheWordsOfSchemaOrg() {
        String json = page(files, "index.html")
                .select("script[type=application/ld+json]")
                .first()
                .data();
        assertThat(json)
                .contains(
                        "\"@type\":\"Book\"",
                        "\"name\":\"排字房手记\"",
                        "\"author\":[{\"@type\":\"Person\",\"name\":\"毕生\"}]",
                        "\"isbn\":\"9787111111115\"",
                        "\"bookEdition\":\"2\"",
                        "\"numberOfPages\":212",
                        "\"contentUrl\":\"" + SiteFixture.ADDRESS + "download/book.epub\"",
                        "\"sha256\":\"" + downloads.get(0).sha256() + "\"");
    }

    @Test
    void withoutAnAddressWhatNeedsOneIsLeftOutAndSaid() {
        List<Diagnostic> found = new ArrayList<>();
        Map<String, byte[]> site = render(Settings.defaults(), Map.of(), found);
        assertThat(site).doesNotContainKeys("sitemap.xml", "robots.txt");
        assertThat(new String(site.get("index.html"), UTF_8)).doesNotContain("canonical", "og:image", "class=\"qr\"");
        assertThat(found).extracting(Diagnostic::code).containsExactly(Code.SITE_ADDRESS_UNKNOWN);
    }

    @Test
    void aTemplateOfTheBooksOwnIsUsed() {
        List<Diagnostic> found = new ArrayList<>();
        Map<String, byte[]> site =
                render(SiteFixture.settings(), Map.of("templates/site/404.html.ftl", "<p>${title}不在</p>"), found);
        assertThat(new String(site.get("404.html"), UTF_8)).isEqualTo("<p>排字房手记不在</p>");
        assertThat(found).isEmpty();
    }

    @Test
    void aFaultyTemplateIsNamedWithItsLine() {
        List<Diagnostic> found = new ArrayList<>();
        render(SiteFixture.settings(), Map.of("templates/site/404.html.ftl", "<p>\n${nothing}</p>"), found);
        assertThat(found).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(Code.TEMPLATE_FAULT);
            assertThat(fault.position().path()).contains("templates/site/404.html.ftl");
            assertThat(fault.position().line()).hasValue(2);
        });
    }

    @Test
    void aStyleSheetOfTheUsersComesLastWithItsFilesAndWithoutStrangers() {
        String css =
                "@import url(https://cdn.example/a.css);\np{background:url('pic/鱼.png')}\nq{background:url(//cdn.example/b.png)}\n"
                        + "r{background:url(../../secret.png)}\ns{src:url(data:font/ttf;base64,AA)}";
        List<Diagnostic> found = new ArrayList<>();
        Map<String, byte[]> site = render(
                SiteFixture.settings().toBuilder().styles(List.of("css/my.css")).build(),
                Map.of("css/my.css", css, "css/pic/鱼.png", "fish", "secret.png", "SECRET"),
                found);
        assertThat(found)
                .extracting(Diagnostic::toString)
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("css/my.css:1:1: the style sheet imports another");
        String carried = new String(site.get("read/styles/own-1.css"), UTF_8);
        assertThat(carried)
                .contains("p { background: url(file-1.png); }", "data:font/ttf")
                .doesNotContain("cdn.example", "secret");
        assertThat(new String(site.get("read/styles/file-1.png"), UTF_8)).isEqualTo("fish");
        assertThat(page(site, "read/index.html")
                        .select("link[rel=stylesheet]")
                        .last()
                        .attr("href"))
                .isEqualTo("styles/own-1.css");
        assertThat(site.values()).noneMatch(bytes -> new String(bytes, UTF_8).contains("SECRET"));
    }

    @Test
    void aStyleSheetThatIsNotThereIsNamed() {
        List<Diagnostic> found = new ArrayList<>();
        render(SiteFixture.settings().toBuilder().styles(List.of("none.css")).build(), Map.of(), found);
        assertThat(found).extracting(Diagnostic::code).containsExactly(Code.STYLE_UNREADABLE);
        assertThat(found.get(0).position().path()).contains("none.css");
    }

    @Test
    void aSectionThatIsCalledIndexDoesNotHideTheContents() {
        AssembledBook book = SiteFixture.assemble(
                SiteFixture.metadata("en"),
                SiteFixture.settings(),
                ResourceResolver.NONE,
                List.of(SiteFixture.section("index.md", Role.CHAPTER, "Index", "<p>Here.</p>")));
        Map<String, byte[]> site = SiteFixture.render(book, List.of());
        assertThat(page(site, "read/index.html").select(".contents-page")).isNotEmpty();
        assertThat(site.keySet().stream().filter(path -> path.matches("read/[^/]+\\.html")))
                .hasSize(2);
    }

    @Test
    void hostileTextIsTextEverywhere() {
        String hostile = "</title><script>alert(1)</script>\"'&";
        AssembledBook book = SiteFixture.assemble(
                SiteFixture.metadata("zh-CN"),
                SiteFixture.settings(),
                ResourceResolver.NONE,
                List.of(SiteFixture.section(
                        "01.md", Role.CHAPTER, hostile, "<p id=\"x\">一</p><h2 id=\"h\">&lt;script&gt;</h2>")));
        SiteFixture.render(book, List.of()).forEach((path, bytes) -> {
            if (path.endsWith(".html")) {
                assertThat(Jsoup.parse(new String(bytes, UTF_8)).select("script"))
                        .as(path)
                        .noneMatch(script -> script.data().contains("alert"));
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, zh-CN, 目录", "zh-TW, zh-TW, 目錄", "en, en, Contents", "ja, ja, 目次"})
    void theInterfaceSpeaksTheBooksLanguage(String language, String tag, String word) {
        AssembledBook book = SiteFixture.assemble(
                SiteFixture.metadata(language), SiteFixture.settings(), ResourceResolver.NONE, SiteFixture.sections());
        Map<String, byte[]> site = SiteFixture.render(book, List.of());
        Document page = page(site, "read/index.html");
        assertThat(page.select("html").attr("lang")).isEqualTo(tag);
        assertThat(page.select("h2").text()).isEqualTo(word);
        assertThat(page.select("h1").attr("lang")).isEqualTo(language);
    }

    @Test
    void theSameBookIsTheSameBytesWhateverTheMachine() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Map<String, byte[]> again = SiteFixture.render(SiteFixture.book(), downloads);
            assertThat(again.keySet()).isEqualTo(files.keySet());
            again.forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(files.get(path)));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aFailureOfTheSinkIsReported() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        org.assertj.core.api.Assertions.assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> new SiteRenderer(new Diagnostics())
                        .render(
                                SiteFixture.book(),
                                CoverPictures.of(SiteFixture.cover()),
                                List.of(),
                                Progress.NONE,
                                path -> full))
                .withMessage("no space left");
    }

    @Test
    void theDownloadsAreInTheSiteWithTheirChecksums() {
        assertThat(new String(files.get("SHA256SUMS"), UTF_8).lines())
                .containsExactly(
                        downloads.get(0).sha256() + "  download/book.epub",
                        downloads.get(1).sha256() + "  download/book.pdf");
        assertThat(Set.copyOf(files.keySet())).contains("download/book.epub", "download/book.pdf");
    }
}
