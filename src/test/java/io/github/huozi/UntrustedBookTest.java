package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.huozi.book.control.Limits;
import io.github.huozi.diagnostic.MessageLanguage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the mode for strangers' books promises. */
class UntrustedBookTest {

    private static final Publisher PUBLISHER = Publisher.create();

    @TempDir
    Path folder;

    @BeforeEach
    void aBookWithTemplatesShortCodesAndAFont() throws IOException {
        write("01.md", "# 一\n\n{{< note >}}\n正文。\n{{< /note >}}\n");
        write("templates/epub/nav.xhtml.ftl", "<#list 1.. as x>a</#list>");
        write("templates/shortcodes/note.ftl", "<p>THEIRS</p>");
        write("fonts/a.ttf", "no font");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("in").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private PublishRequest request() {
        return PublishRequest.of(folder.resolve("in"))
                .to(folder.resolve("out"))
                .fileName("a")
                .messages(MessageLanguage.ENGLISH)
                .formats(Format.EPUB);
    }

    @Test
    void takesNoTemplatesShortCodesOrFontsFromTheBook() throws IOException {
        PUBLISHER.publish(request().untrusted(Limits.DEFAULT));

        try (ZipFile epub = new ZipFile(folder.resolve("out/a.epub").toFile())) {
            StringBuilder text = new StringBuilder();
            for (ZipEntry entry :
                    epub.stream().filter(e -> e.getName().endsWith("xhtml")).toList()) {
                text.append(new String(epub.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
            assertThat(text).contains("正文").doesNotContain("THEIRS").doesNotContain("aaaa");
        }
    }

    @Test
    void ofATrustedBookTheyAreTakenAndAnEndlessTemplateIsReported() throws IOException {
        assertThatThrownBy(() -> PUBLISHER.publish(request())).hasMessageContaining("fonts/a.ttf");
        Files.delete(folder.resolve("in/fonts/a.ttf"));
        assertThatThrownBy(() -> PUBLISHER.publish(request()))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("templates/epub/nav.xhtml.ftl")
                .hasMessageContaining("TPL-001");
    }

    @Test
    void hasLimitsAndADeadline() {
        PublishRequest untrusted =
                request().untrusted(Limits.builder().sourceBytes(10).build());
        assertThat(untrusted.deadline()).hasValue(Duration.ofMinutes(2));
        assertThat(request()
                        .deadline(Duration.ofHours(1))
                        .untrusted(Limits.DEFAULT)
                        .deadline())
                .hasValue(Duration.ofHours(1));
        assertThatThrownBy(() -> PUBLISHER.publish(untrusted)).hasMessageContaining("HZ-003");
    }

    @Test
    void whatOverflowsNamesItsChapter() throws IOException {
        Publisher publisher = Publisher.builder()
                .reader(new io.github.huozi.api.SourceReader() {
                    @Override
                    public java.util.Set<String> endings() {
                        return java.util.Set.of("md");
                    }

                    @Override
                    public boolean reads(io.github.huozi.api.SourceInput source) {
                        return source.path().equals("02.md");
                    }

                    @Override
                    public io.github.huozi.api.SourceContent read(io.github.huozi.api.SourceInput source) {
                        throw new StackOverflowError();
                    }
                })
                .build();
        write("02.md", "# 二\n\n正文。\n");
        assertThatThrownBy(() -> publisher.publish(request().untrusted(Limits.DEFAULT)))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("02.md: 02.md is nested too deep [HZ-003]");
    }
}
