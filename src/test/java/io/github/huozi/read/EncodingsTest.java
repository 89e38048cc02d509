package io.github.huozi.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.Book;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.diagnostic.Severity;
import io.github.huozi.outline.Outliner;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of texts that are not UTF-8. */
class EncodingsTest {

    private static final Charset GBK = Charset.forName("GBK");

    @TempDir
    Path folder;

    private final Diagnostics found = new Diagnostics();

    private void write(String name, String text) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(GBK));
    }

    private String read() {
        Book book =
                new BookReader(found).read(new Outliner(found).outline(folder).orElseThrow());
        StringBuilder text = new StringBuilder();
        book.forEachSection(section ->
                section.texts().forEach(content -> text.append(content.text()).append('\n')));
        return text.toString();
    }

    @Test
    void aWholeFolderIsReadWithOneWarning() throws IOException {
        write("a.md", "# 选土\n\n这一章讲的是怎样选土，土要晒，也要筛，筛过再看颜色。\n\n{{#include c.txt}}\n");
        write("b.md", "# 和泥\n\n泥要熟。\n");
        write("c.txt", "夹进来的。\n");
        write("SUMMARY.md", "# 目录\n\n- [选土](a.md)\n- [和泥](b.md)\n");

        assertThat(read()).contains("土要晒，也要筛", "夹进来的。", "泥要熟。");
        assertThat(found.all().stream().filter(it -> it.severity() != Severity.INFO))
                .singleElement()
                .satisfies(warning -> assertThat(warning.code()).isEqualTo(Code.OTHER_ENCODING))
                .satisfies(warning -> assertThat(warning.toString()).contains("2 texts", "GB18030"));
    }

    @Test
    void aShortTextAmongNoOthersIsAnErrorThatShowsTwoReadings() throws IOException {
        write("b.md", "# 和泥\n\n泥要熟。\n");

        read();

        assertThat(found.all())
                .filteredOn(it -> it.severity() == Severity.ERROR)
                .singleElement()
                .satisfies(error -> assertThat(error.toString()).contains("b.md:1:3", "GB18030", "“# 和泥”", ", as "));
    }
}
