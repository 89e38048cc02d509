package io.github.huozi.math.font;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.font.FontFace;
import io.github.huozi.font.FontLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MathFontsTest {

    private final Diagnostics found = new Diagnostics();

    private MathFont choose(FontLibrary library, String family) {
        return MathFonts.choose(library, Optional.of(family).filter(name -> !name.isEmpty()), found);
    }

    @Test
    void isTheOneOfTheArtifactWhereTheBookNamesNone() {
        assertThat(choose(FontLibrary.bundled(), "")).isSameAs(MathFont.bundled());
        assertThat(choose(FontLibrary.bundled(), "stix two math")).isSameAs(MathFont.bundled());
        assertThat(found.all()).isEmpty();
    }

    @Test
    void isOneOfTheBooksOwn() throws IOException {
        try (InputStream file = FontLibrary.mathFace().open()) {
            // The same font under the family of the book's folder.
            FontFace own = FontFace.of(file.readAllBytes());
            FontLibrary library = FontLibrary.bundled().with(List.of(own));
            assertThat(MathFont.of(library.face("STIX Two Math", io.github.huozi.font.Weight.REGULAR)
                                    .orElseThrow())
                            .face())
                    .isSameAs(own);
        }
    }

    @Test
    void aFontThatIsNotThereOrIsForTextIsReported() {
        assertThat(choose(FontLibrary.bundled(), "Cambria Math")).isSameAs(MathFont.bundled());
        assertThat(choose(FontLibrary.bundled(), FontLibrary.SERIF)).isSameAs(MathFont.bundled());
        assertThat(found.all()).extracting(Diagnostic::code).containsExactly(Code.FORMULA_FONT, Code.FORMULA_FONT);
        assertThat(found.all()).extracting(Diagnostic::message).allSatisfy(words -> assertThat(words)
                .contains("STIX Two Math"));
    }
}
