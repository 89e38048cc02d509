package io.github.huozi.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.Asset;
import io.github.huozi.book.Book;
import io.github.huozi.book.Content;
import io.github.huozi.book.Contributor;
import io.github.huozi.book.Markup;
import io.github.huozi.book.Metadata;
import io.github.huozi.book.Role;
import io.github.huozi.book.Section;
import io.github.huozi.book.Title;
import io.github.huozi.book.file.Binary;
import io.github.huozi.book.file.ResourceResolver;
import io.github.huozi.book.settings.PictureSettings;
import io.github.huozi.book.settings.Settings;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.diagnostic.Position;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureLoaderTest {

    private final Diagnostics found = new Diagnostics();
    private final Map<String, byte[]> files = new TreeMap<>();

    private Book load(Section... sections) {
        return load(Settings.defaults(), sections);
    }

    private Book load(Settings settings, Section... sections) {
        Metadata metadata = Metadata.of("字模", "zh-CN", "urn:x-test:1", Contributor.author("毕生"));
        ResourceResolver resources = path -> {
            if (path.startsWith("locked/")) {
                throw new IOException("permission denied");
            }
            return Optional.ofNullable(files.get(path)).map(Binary::copyOf);
        };
        Book book = Book.builder(metadata, settings)
                .sections(List.of(sections))
                .resources(resources)
                .build();
        return new PictureLoader(found).load(book);
    }

    private static Section section(String key, String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        int line = 1;
        for (Element img : body.select("img")) {
            Markup.mark(img, line++, 5);
        }
        return Section.builder(key, Role.CHAPTER)
                .title(Title.plain("章", Title.Origin.HEADING))
                .content(new Content(body))
                .position(Position.of(key))
                .build();
    }

    private Diagnostic only(Code code) {
        assertThat(found.all()).hasSize(1);
        assertThat(found.all().get(0).code()).isEqualTo(code);
        return found.all().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "ch1/01.md, ../images/a.png",
        "ch1/01.md, /images/a.png",
        "ch1/01.md, ./../images/./a.png",
        "ch1/01.md, ../images/a.png?v=2",
        "ch1/01.md, '../images/a.png#left'",
        "ch1/01.md, '..\\images\\a.png'",
        "01.md, images/a.png",
        "01.md, images/%61.png",
        "01.md, ' images/a.png '"
    })
    void findsAPictureFromItsChapter(String key, String src) {
        files.put("images/a.png", TestPictures.png());
        Section section = section(key, "<p><img src='" + src + "' alt='图'></p>");

        Book book = load(section);

        assertThat(found.all()).isEmpty();
        assertThat(section.content().body().selectFirst("img").attr(Markup.ASSET))
                .isEqualTo("images/a.png");
        Asset asset = book.assets().get("images/a.png");
        assertThat(asset.width()).isEqualTo(6);
        assertThat(asset.extension()).isEqualTo("png");
    }

    @Test
    void findsAPictureOfATitleFromWhereTheTitleIsWritten() {
        files.put("src/kiln.png", TestPictures.png());
        files.put("parts/kiln.png", TestPictures.png());
        Element own = new Element("h1");
        own.appendElement("img").attr("src", "kiln.png");
        Element listed = own.clone().attr(Markup.PATH, "src/SUMMARY.md");
        Content none = new Content(new Element("body"));

        load(
                Section.builder("parts/a.md", Role.PART)
                        .title(Title.of(own, Title.Origin.HEADING))
                        .content(none)
                        .position(Position.BOOK)
                        .build(),
                Section.builder("b", Role.PART)
                        .title(Title.of(listed, Title.Origin.OUTLINE))
                        .content(none)
                        .position(Position.BOOK)
                        .build());

        assertThat(found.all()).isEmpty();
        assertThat(own.select("img").attr(Markup.ASSET)).isEqualTo("parts/kiln.png");
        assertThat(listed.select("img").attr(Markup.ASSET)).isEqualTo("src/kiln.png");
    }

    @Test
    void decodesChineseAndOtherNames() {
        files.put("图/一 号%.png", TestPictures.png());
        files.put("cafe\u0301.png", TestPictures.png());

        Book book = load(section("01.md", "<img src='%E5%9B%BE/一%20号%.png'><img src='caf\u00E9.png'>"));

        assertThat(found.all()).isEmpty();
        assertThat(book.assets()).hasSize(2);
    }

    @Test
    void aFileStandsInForAnAddress() {
        files.put("图/河.png", TestPictures.png());
        Section section = section("卷一/01.md", "<img src='https://tu.example/he.png?w=800' alt='河'>");

        Book book = load(
                Settings.builder()
                        .pictures(PictureSettings.builder()
                                .standIns(Map.of("https://tu.example/he.png?w=800", "图/河.png"))
                                .build())
                        .build(),
                section);

        assertThat(found.all()).isEmpty();
        assertThat(section.content().body().selectFirst("img").attr(Markup.ASSET))
                .isEqualTo("图/河.png");
        assertThat(book.assets()).containsOnlyKeys("图/河.png");
    }

    @Test
    void aMissingFallbackIsReported() {
        load(
                Settings.builder()
                        .pictures(PictureSettings.builder()
                                .standIns(Map.of("https://tu.example/he.png", "没有.png"))
                                .build())
                        .build(),
                section("01.md", "<img src='https://tu.example/he.png' alt='河'>"));

        assertThat(only(Code.MISSING_PICTURE).position()).hasToString("01.md:1:5");
    }

    @Test
    void tellsTheTypeByTheContent() {
        files.put("a.png", TestPictures.jpeg());

        assertThat(load(section("01.md", "<img src='a.png'>"))
                        .assets()
                        .get("a.png")
                        .mediaType())
                .isEqualTo("image/jpeg");
    }

    @Test
    void loadsAPictureOnceForAllChapters() {
        files.put("a.png", TestPictures.png());

        assertThat(load(
                                section("01.md", "<img src='a.png'><img src='./a.png'>"),
                                section("x/02.md", "<img src='../a.png'>"))
                        .assets())
                .hasSize(1);
    }

    @Test
    void decodesPicturesWithinTheAddress() {
        String base64 = Base64.getEncoder().encodeToString(TestPictures.png());
        Section section = section("01.md", "<img src='data:image/png;base64," + base64 + "'>");

        Book book = load(section);

        String key = section.content().body().selectFirst("img").attr(Markup.ASSET);
        assertThat(key).matches("data-[0-9a-f]{16}");
        assertThat(book.assets().get(key).data().toByteArray()).isEqualTo(TestPictures.png());
    }

    @Test
    void decodesBase64ForAddresses() {
        String base64 = Base64.getUrlEncoder().withoutPadding().encodeToString(TestPictures.jpeg());
        Section section = section("01.md", "<img src='data:image/jpeg;base64," + base64 + "'>");
        assertThat(base64).containsAnyOf("-", "_");

        Book book = load(section);

        String key = section.content().body().selectFirst("img").attr(Markup.ASSET);
        assertThat(book.assets().get(key).data().toByteArray()).isEqualTo(TestPictures.jpeg());
    }

    @Test
    void makesAPictureOfADrawingInTheText() {
        Section section = section(
                "01.md",
                "<p><svg viewBox='0 0 20 10'><title>示意图</title><defs><linearGradient id='g'/></defs><rect/></svg></p>");

        Book book = load(section);

        Element img = section.content().body().selectFirst("p > img");
        assertThat(img.attr("alt")).isEqualTo("示意图");
        Asset asset = book.assets().get(img.attr(Markup.ASSET));
        assertThat(asset.mediaType()).isEqualTo("image/svg+xml");
        assertThat(asset.width()).isEqualTo(20);
        assertThat(new String(asset.data().toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("linearGradient");
    }

    @Test
    void leavesTheTextAndAddressOfAMissingPicture() {
        Section section =
                section("ch1/01.md", "<figure><img id='f' src='no.png' alt='总图'><figcaption>图 1</figcaption></figure>");

        load(section);

        assertThat(section.content().body().selectFirst("figure > span").outerHtml())
                .isEqualTo("<span class=\"picture-missing\" id=\"f\" huozi-pos=\"1:5\">总图 <span"
                        + " class=\"picture-address\">no.png</span></span>");
        Diagnostic missing = only(Code.MISSING_PICTURE);
        assertThat(missing.position()).isEqualTo(new Position("ch1/01.md", 1, 5));
        assertThat(missing.message()).contains("no.png");
    }

    @Test
    void saysWhenAFileCannotBeRead() {
        load(section("01.md", "<img src='locked/a.png'>"));

        assertThat(only(Code.MISSING_PICTURE).message()).contains("permission denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://img.example/a.png", "http://img.example/a.png", "//img.example/a.png"})
    void neverFetches(String src) {
        Section section = section("01.md", "<p>见<img src='" + src + "' alt='图'></p>");

        load(section);

        assertThat(section.content().body().text()).isEqualTo("见图 " + src);
        assertThat(only(Code.REMOTE_PICTURE).hint()).contains("save it");
    }

    @Test
    void tellsManyAlikeAsOne() {
        StringBuilder html = new StringBuilder();
        for (int i = 1; i <= 12; i++) {
            html.append("<img src='https://img.example/").append(i).append(".png'>");
        }
        load(section("01.md", html.toString()));

        Diagnostic remote = only(Code.REMOTE_PICTURE);
        assertThat(remote.message())
                .startsWith("12 pictures are on other servers")
                .contains(
                        "https://img.example/1.png (01.md:1:5)", "https://img.example/3.png (01.md:3:5)", "and 9 more")
                .doesNotContain("/4.png");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "../x.png",
                "file:///etc/passwd",
                "C:\\a.png",
                "a/../../../b.png",
                "%2e%2e/%2e%2e/b.png"
            })
    void neverLeavesTheBook(String src) {
        load(section("ch1/01.md", "<img src='" + ("../x.png".equals(src) ? "../../x.png" : src) + "'>"));

        only(Code.PICTURE_OUTSIDE);
    }

    @Test
    void reportsADamagedPictureAtEachPlaceAsOne() {
        files.put("a.png", java.util.Arrays.copyOf(TestPictures.png(), 60));

        load(section("01.md", "<img src='a.png'><img src='a.png'>"));

        assertThat(only(Code.CORRUPT_PICTURE).message())
                .startsWith("2 pictures are damaged")
                .contains("truncated");
    }

    @Test
    void reportsAPageThatWasSavedAsAPicture() {
        files.put("a.png", "<!DOCTYPE html><title>403</title>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Section section = section("01.md", "<img src='a.png' alt='图'>");

        load(section);

        assertThat(only(Code.UNSUPPORTED_PICTURE).message()).contains("an HTML page");
        assertThat(section.content().body().select(".picture-missing")).hasSize(1);
    }

    @Test
    void reportsAPictureThatIsTooLarge() {
        files.put("a.png", TestPictures.pngOfSize(50_000, 50_000));

        load(section("01.md", "<img src='a.png'>"));

        assertThat(only(Code.PICTURE_TOO_LARGE).message()).contains("50000 × 50000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "blob:https://x/1", "data:image/png", "data:image/png;base64,*", "?", "javascript:alert(1)"})
    void countsAnAddressOfNothingAsMissing(String src) {
        load(section("01.md", "<img src='" + src + "' alt='图'>"));

        assertThat(found.all()).hasSize(1);
    }

    @Test
    void loadsOnePictureForACover() {
        files.put("cover.png", TestPictures.png());
        ResourceResolver resources =
                path -> Optional.ofNullable(files.get(path)).map(Binary::copyOf);

        assertThat(new PictureLoader(found).load("cover.png", resources, Position.of("book.yaml")))
                .isPresent();
        assertThat(new PictureLoader(found).load("no.png", resources, Position.of("book.yaml")))
                .isEmpty();
        assertThat(only(Code.MISSING_PICTURE).position().path()).contains("book.yaml");
    }
}
