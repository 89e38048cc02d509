package io.github.huozi.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EmojiTest {

    @Test
    void picturesAreEmojiAndSignsOfTextAreNot() {
        assertThat("✅❌⭐🎉😀🇨🀄".codePoints()).allMatch(Emoji::is);
        assertThat("✓✗→©⚠★一A🄀".codePoints()).noneMatch(Emoji::is);
    }

    /** The face of code has a cross and no tick: both are to be of one hand. */
    @Test
    void emojiOfCodeAreDrawnByTheFaceOfEmoji() {
        FontChain chain = FontLibrary.bundled().chain(Weight.REGULAR, FontLibrary.MONO);
        assertThat(chain.faces().get(0).covers('❌')).isTrue();
        assertThat(chain.face('❌').orElseThrow().family()).isEqualTo(FontLibrary.EMOJI);
        assertThat(chain.face('x').orElseThrow().family()).isEqualTo(FontLibrary.MONO);
        Map<FontFace, BitSet> shares = chain.share(FontChain.codePoints("x❌✅"));
        shares.forEach((face, share) ->
                assertThat(share.get('❌')).isEqualTo(face.family().equals(FontLibrary.EMOJI)));
    }

    @Test
    void aFaceOfTextDrawsAnEmojiThatNoOtherHas() {
        FontFace mono =
                FontLibrary.bundled().face(FontLibrary.MONO, Weight.REGULAR).orElseThrow();
        assertThat(new FontChain(List.of(mono)).face('❌')).contains(mono);
    }
}
