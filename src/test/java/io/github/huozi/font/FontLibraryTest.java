package io.github.huozi.font;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.font.table.SfntFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FontLibraryTest {

    private final FontLibrary bundled = FontLibrary.bundled();

    @Test
    void bringsSevenFaces() {
        assertThat(bundled.faces())
                .extracting(FontFace::toString)
                .containsExactly(
                        "Noto Serif SC 400",
                        "Noto Serif SC 700",
                        "Noto Sans SC 400",
                        "Noto Sans SC 700",
                        "Iosevka Charon Mono 400",
                        "Iosevka Charon Mono 700",
                        "Noto Emoji 400");
    }

    @Test
    void bringsTheLicenceOfEachFamilyWithItsOwnNotice() throws IOException {
        for (FontFace face : bundled.faces()) {
            String folder = face.family().toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
            try (InputStream in = FontFace.class.getResourceAsStream("/io/github/huozi/fonts/" + folder + "/OFL.txt")) {
                assertThat(in).isNotNull();
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .startsWith(face.copyright())
                        .contains("SIL OPEN FONT LICENSE Version 1.1", "PERMISSION & CONDITIONS", "DISCLAIMER");
            }
        }
    }

    @Test
    void findsAFaceByFamilyAndWeight() {
        assertThat(bundled.face("noto serif sc", Weight.BOLD).orElseThrow()).hasToString("Noto Serif SC 700");
        assertThat(bundled.face("Noto Emoji", Weight.BOLD).orElseThrow()).hasToString("Noto Emoji 400");
        assertThat(bundled.face("Comic Sans", Weight.REGULAR)).isEmpty();
    }

    @Test
    void prefersTheUsersOwnFaceOfTheSameFamilyAndWeight() {
        FontFace own = FontFace.of(TestFonts.small());
        FontLibrary library = bundled.with(List.of(own));

        assertThat(library.face(FontLibrary.MONO, Weight.REGULAR)).containsSame(own);
        assertThat(library.face(FontLibrary.MONO, Weight.BOLD).orElseThrow()).isNotSameAs(own);
        assertThat(library.faces()).hasSize(7).contains(own);
        assertThat(bundled.faces()).doesNotContain(own);
    }

    @Test
    void findsAFaceByItsChineseName() {
        FontFace own = FontFace.of(TestFonts.withTable(TestFonts.small(), "name", old -> names("Wen Kai", "文楷")));

        assertThat(own.family()).isEqualTo("Wen Kai");
        assertThat(bundled.with(List.of(own)).face("文楷", Weight.REGULAR)).containsSame(own);
    }

    /** Table name with a family in English (after) and in Chinese (before). */
    private static byte[] names(String english, String chinese) {
        byte[] en = english.getBytes(StandardCharsets.UTF_16BE);
        byte[] zh = chinese.getBytes(StandardCharsets.UTF_16BE);
        byte[] table = new byte[30 + en.length + zh.length];
        int[] head = {0, 2, 30, 3, 1, 0x804, 1, zh.length, 0, 3, 1, 0x409, 1, en.length, zh.length};
        for (int i = 0; i < head.length; i++) {
            SfntFile.putU16(table, 2 * i, head[i]);
        }
        System.arraycopy(zh, 0, table, 30, zh.length);
        System.arraycopy(en, 0, table, 30 + zh.length, en.length);
        return table;
    }

    @Test
    void searchesTheNamedFamiliesThenTheUsersThenItsOwn() {
        FontFace own = FontFace.of(TestFonts.withTable(TestFonts.small(), "name", old -> names("Wen Kai", "文楷")));
        FontLibrary library = bundled.with(List.of(own));

        assertThat(library.chain(Weight.BOLD, FontLibrary.MONO, "Not Here").families())
                .containsExactly(FontLibrary.MONO, "Wen Kai", FontLibrary.SERIF, FontLibrary.SANS, FontLibrary.EMOJI);
    }

    @Test
    void servesManyThreads() throws Exception {
        var threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<String>> asks = IntStream.range(0, 16)
                    .mapToObj(i -> (Callable<String>) () -> FontLibrary.bundled()
                            .chain(Weight.BOLD, FontLibrary.MONO)
                            .share(FontChain.codePoints("活字 type 😀"))
                            .toString())
                    .toList();
            Set<String> answers = threads.invokeAll(asks).stream()
                    .map(future -> {
                        try {
                            return future.get();
                        } catch (Exception e) {
                            return e.toString();
                        }
                    })
                    .collect(Collectors.toSet());
            assertThat(answers).hasSize(1);
            assertThat(Stream.of("Iosevka Charon Mono 700", "Noto Serif SC 700", "Noto Emoji 400"))
                    .allMatch(name -> answers.iterator().next().contains(name));
        } finally {
            threads.shutdownNow();
        }
    }
}
