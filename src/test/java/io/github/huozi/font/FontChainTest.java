package io.github.huozi.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontChainTest {

    private final FontChain body = FontLibrary.bundled().chain(Weight.REGULAR, FontLibrary.SERIF);
    private final FontChain code = FontLibrary.bundled().chain(Weight.REGULAR, FontLibrary.MONO, FontLibrary.SANS);

    @ParameterizedTest
    @CsvSource({
        "文, Noto Serif SC",
        "A, Noto Serif SC",
        "✅, Noto Emoji",
        "❌, Noto Emoji",
        "😀, Noto Emoji",
        "☑, Noto Emoji"
    })
    void setsBodyTextInTheFirstFaceThatHasIt(String character, String family) {
        assertThat(body.face(character.codePointAt(0)).map(FontFace::family)).hasValue(family);
    }

    @ParameterizedTest
    @CsvSource({"文, Noto Sans SC", "A, Iosevka Charon Mono", "│, Iosevka Charon Mono", "→, Iosevka Charon Mono"})
    void setsCodeInTheMonospacedFaceAndItsHanInSans(String character, String family) {
        assertThat(code.face(character.codePointAt(0)).map(FontFace::family)).hasValue(family);
    }

    @Test
    void sharesATextOutAmongItsFaces() {
        var shares = body.share(FontChain.codePoints("文章A😀𠮷\n\uFE0F"));

        assertThat(shares.keySet()).extracting(FontFace::family).containsExactly("Noto Serif SC", "Noto Emoji");
        assertThat(shares.values().stream().map(BitSet::cardinality).collect(Collectors.toList()))
                .containsExactly(3, 1);
    }

    @Test
    void tellsWhatNoFaceHas() {
        assertThat(body.missing("这个字𠮷没有\uFE0F\n\t\u200B\u200D")).isEqualTo(FontChain.codePoints("𠮷"));
    }

    @Test
    void givesNoRoomToWhatDrawsNothing() {
        assertThat(body.advance('文')).isEqualTo(1000);
        assertThat(body.advance(0xFE0F)).isZero();
        assertThat(body.advance("𠮷".codePointAt(0))).isEqualTo(-1);
    }
}
