package io.github.huozi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.huozi.api.Manuscript;
import io.github.huozi.api.ManuscriptBuilder;
import io.github.huozi.api.Source;
import io.github.huozi.book.file.Binary;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Severity;
import io.github.huozi.epub.EpubAssert;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A book put together by hand has what a folder has: fonts, style sheets, templates; and templates only from its owner. */
class OwnFilesTest {

    private static final Publisher PUBLISHER = Publisher.create(1);

    private static ManuscriptBuilder book() {
        return Manuscript.builder()
                .title("信札")
                .author("李雷")
                .language("zh-CN")
                .chapter(
                        "一",
                        Source.markdown("见字如面。{{< seal >}}\n\n![](templates/site/404.html.ftl)\n")
                                .named("a"));
    }

    /** A store into which somebody has put what looks like our templates. */
    private static Optional<Binary> uploaded(String path) {
        return path.startsWith("templates/") ? text("<p>evil</p>") : Optional.empty();
    }

    private static Optional<Binary> text(String text) {
        return Optional.of(Binary.copyOf(text.getBytes(UTF_8)));
    }

    private static byte[] made(Manuscript manuscript, Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PUBLISHER.write(manuscript, format, out);
        return out.toByteArray();
    }

    private static Map<String, String> files(byte[] zip) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), UTF_8));
            }
        }
        return files;
    }

    @ParameterizedTest
    @EnumSource(names = {"EPUB", "SITE"})
    void whatIsFoundForATextIsNeverATemplate(Format format) throws IOException {
        Manuscript plain = book().resources(path -> Optional.empty()).build();
        Manuscript attacked = book().resources(OwnFilesTest::uploaded).build();

        assertThat(files(made(attacked, format)).values()).noneMatch(text -> text.contains("evil"));
        assertThat(made(attacked, format)).isEqualTo(made(plain, format));
    }

    @Test
    void theFolderOfAStrangersPicturesGivesNoTemplates(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("templates/shortcodes"));
        Files.writeString(folder.resolve("templates/shortcodes/seal.ftl"), "evil");

        assertThat(files(made(book().resources(folder).build(), Format.EPUB)).values())
                .noneMatch(text -> text.contains("evil"));
    }

    @Test
    void templatesThatTheCallerGivesTakeThePlaceOfOurs() throws IOException {
        Map<String, String> templates = Map.of(
                "shortcodes/seal.ftl", "【印】",
                "site/404.html.ftl", "<p>不在</p>");
        Manuscript manuscript = book().templates(
                        path -> Optional.ofNullable(templates.get(path)).flatMap(OwnFilesTest::text))
                .build();

        assertThat(EpubAssert.text(made(manuscript, Format.EPUB), "EPUB/text/a.xhtml"))
                .contains("见字如面。【印】");
        assertThat(files(made(manuscript, Format.SITE))).containsEntry("404.html", "<p>不在</p>");
        assertThat(EpubAssert.text(made(manuscript.toBuilder().build(), Format.EPUB), "EPUB/text/a.xhtml"))
                .contains("【印】");
    }

    @Test
    void templatesOfAFolderTakeThePlaceOfOurs(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("shortcodes"));
        Files.writeString(folder.resolve("shortcodes/seal.ftl"), "【印】");

        assertThat(EpubAssert.text(made(book().templates(folder).build(), Format.EPUB), "EPUB/text/a.xhtml"))
                .contains("【印】");
    }

    @Test
    void styleSheetsOfTheCallerComeAfterOurs() throws IOException {
        Manuscript manuscript = book().styleSheet("css/house.css", "p { color: #123456; background: url(a.png) }")
                .resources(path -> path.equals("css/a.png") ? Optional.of(pixel()) : Optional.empty())
                .build();

        assertThat(manuscript.settings().styles()).containsExactly("css/house.css");
        assertThat(EpubAssert.entries(made(manuscript, Format.EPUB)).entrySet())
                .anySatisfy(
                        file -> assertThat(new String(file.getValue(), UTF_8)).contains("#123456"));
        assertThatThrownBy(() -> book().styleSheet("../house.css", "")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Binary pixel() {
        return Binary.copyOf(
                java.util.Base64.getDecoder()
                        .decode(
                                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
    }

    @Test
    void fontsOfTheCallerAreThereForStyleSheets() throws IOException {
        byte[] mono;
        try (InputStream in =
                OwnFilesTest.class.getResourceAsStream("fonts/iosevka-charon-mono/IosevkaCharonMono-Regular.ttf")) {
            mono = in.readAllBytes();
        }
        ManuscriptBuilder styled = book().styleSheet("house.css", "p { font-family: 'Iosevka Charon Mono' }");

        assertThat(fonts(styled.build())).noneMatch(name -> name.contains("Iosevka"));
        assertThat(fonts(styled.font("house.ttf", Binary.copyOf(mono)).build()))
                .anyMatch(name -> name.contains("Iosevka"));
    }

    private static Iterable<String> fonts(Manuscript manuscript) throws IOException {
        return EpubAssert.entries(made(manuscript, Format.EPUB)).keySet().stream()
                .filter(name -> name.endsWith(".ttf"))
                .toList();
    }

    @Test
    void aPictureOutsideOfTheBookIsAWarningAndIsNeverFetched() throws IOException {
        Set<String> asked = new TreeSet<>();
        Manuscript manuscript = Manuscript.builder()
                .title("信札")
                .language("zh-CN")
                .chapter("一", Source.markdown("甲 ![乙](../../etc/passwd) ![丙](file:///etc/passwd)\n"))
                .resources(path -> {
                    asked.add(path);
                    return Optional.empty();
                })
                .build();

        Publication done = PUBLISHER.write(manuscript, Format.EPUB, OutputStream.nullOutputStream());

        assertThat(done.diagnostics())
                .filteredOn(found -> found.severity() == Severity.WARNING)
                .isNotEmpty()
                .allMatch(found -> found.code() == Code.PICTURE_OUTSIDE);
        assertThat(asked).isEmpty();
    }

    @Test
    void aFontThatCannotBeUsedIsAFaultOfItsName() {
        Manuscript manuscript =
                book().font("broken.ttf", text("no font").orElseThrow()).build();

        assertThatThrownBy(() -> made(manuscript, Format.EPUB))
                .isInstanceOfSatisfying(PublishException.class, thrown -> assertThat(thrown.diagnostics())
                        .anySatisfy(found -> {
                            assertThat(found.code()).isEqualTo(Code.FONT_UNREADABLE);
                            assertThat(found.position().path()).contains("broken.ttf");
                        }));
    }
}
