package io.github.huozi.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.api.Manuscript;
import io.github.huozi.api.Source;
import io.github.huozi.diagnostic.Diagnostic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignSourceReaderTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "稿.doc, .docx",
        "稿.wps, .docx",
        "稿.rtf, .docx",
        "稿.odt, .docx",
        "稿.docm, .docx",
        "稿.pages, Word",
        "稿.tex, pandoc \"稿.tex\" -o \"稿.md\"",
        "稿.org, pandoc",
        "稿.mobi, ebook-convert",
        "稿.azw3, ebook-convert"
    })
    void namesTheWayToConvert(String name, String remedy) throws Exception {
        Path file = Files.writeString(folder.resolve(name), "正文");
        List<Diagnostic> findings = new ArrayList<>();
        new BookReader(findings::add)
                .read(Manuscript.builder()
                        .title("书")
                        .author("甲")
                        .language("zh-CN")
                        .chapter(Source.file(file, name))
                        .build());
        assertThat(findings).singleElement().satisfies(it -> {
            assertThat(it.code().id()).isEqualTo("READ-072");
            assertThat(it.hint()).contains(remedy);
        });
    }
}
