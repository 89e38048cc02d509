package io.github.huozi;

import static io.github.huozi.pdf.PdfAssert.assertThatPdf;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.font.FontFace;
import io.github.huozi.font.FontLibrary;
import io.github.huozi.font.Weight;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** If a book brings its own 楷体 and 仿宋, they set emphasis, quotations and the text before the book. */
class OwnHandsTest {

    @TempDir
    Path folder;

    @BeforeEach
    void aBook() throws IOException {
        Files.writeString(folder.resolve("book.yaml"), """
                title: 手迹
                identifier: urn:uuid:5d1c2f8e-3e52-4a5c-9a58-61a1c0f2a4d7
                contents:
                  - preface: 序.md
                  - chapter: 正文.md
                """);
        Files.writeString(folder.resolve("序.md"), "# 序\n\n甲\n");
        Files.writeString(folder.resolve("正文.md"), "# 正文\n\n乙*丙*丁\n\n> 戊\n");
    }

    /** A bundled face under another name of the same length, as the record of a font's names has it twice. */
    private void own(String family, String postScript) throws IOException {
        FontFace face =
                FontLibrary.bundled().face(FontLibrary.SERIF, Weight.REGULAR).orElseThrow();
        byte[] bytes;
        try (InputStream in = face.open()) {
            bytes = in.readAllBytes();
        }
        String font = new String(bytes, ISO_8859_1)
                .replace(wide(FontLibrary.SERIF), wide(family))
                .replace(FontLibrary.SERIF, family)
                .replace(wide("NotoSerifSC"), wide(postScript))
                .replace("NotoSerifSC", postScript);
        Path fonts = Files.createDirectories(folder.resolve("fonts"));
        Files.write(fonts.resolve(postScript + ".ttf"), font.getBytes(ISO_8859_1));
    }

    private static String wide(String text) {
        return new String(text.getBytes(UTF_16BE), ISO_8859_1);
    }

    /** The name of the font that sets each of the marked characters, without the tag of its subset. */
    private Map<String, String> fonts() throws IOException {
        Publication done = Publisher.create().publish(folder, folder.resolve("out"), Format.PDF);
        byte[] file = Files.readAllBytes(done.file(Format.PDF));
        assertThatPdf(file).isAccessibleAndArchivable();
        return assertThatPdf(file).with(pdf -> {
            Map<String, String> fonts = new TreeMap<>();
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    for (TextPosition position : positions) {
                        if ("甲乙丙戊".contains(position.getUnicode())) {
                            String name = position.getFont().getName();
                            fonts.put(position.getUnicode(), name.substring(name.indexOf('+') + 1));
                        }
                    }
                }
            }.getText(pdf);
            return fonts;
        });
    }

    @Test
    void theySetEmphasisQuotationsAndPrefaces() throws IOException {
        own("Kaiti ForTest", "KaitiOfTest");
        own("FangSong Test", "FangsOfTest");
        assertThat(fonts())
                .containsEntry("甲", "FangsOfTest-Regular")
                .containsEntry("乙", "NotoSerifSC-Regular")
                .containsEntry("丙", "KaitiOfTest-Regular")
                .containsEntry("戊", "KaitiOfTest-Regular");
    }

    @Test
    void withoutThemTheFacesOfTheThemeDo() throws IOException {
        assertThat(fonts())
                .containsEntry("甲", "NotoSerifSC-Regular")
                .containsEntry("乙", "NotoSerifSC-Regular")
                .containsEntry("丙", "NotoSansSC-Regular")
                .containsEntry("戊", "NotoSerifSC-Regular");
    }
}
