package io.github.huozi.pdf.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CustomPropertiesTest {

    private static String last(String... sheets) {
        return CustomProperties.of(List.of(sheets)).apply(sheets[sheets.length - 1]);
    }

    @Test
    void theLastValueOfANameHolds() {
        assertThat(last(":root { --a: red; --b: 1pt }", ":root { --a: blue }\np { color: var(--a); margin: var(--b) }"))
                .isEqualTo("\np { color: blue; margin: 1pt }");
    }

    @Test
    void linesStayWhereTheyAre() {
        assertThat(last(":root {\n  --a: red;\n}\np { color: var(--a) }")).isEqualTo("\n\n\np { color: red }");
    }

    @Test
    void aValueMayNameAnother() {
        assertThat(last(":root { --a: var(--b); --b: 3pt } p { margin: var(--a) }"))
                .isEqualTo(" p { margin: 3pt }");
    }

    @Test
    void aNameWithoutValueTakesWhatIsSaidOrStays() {
        assertThat(last("p { margin: var(--x, 2pt) } q { margin: var(--y) }"))
                .isEqualTo("p { margin: 2pt } q { margin: var(--y) }");
    }

    @Test
    void namesThatGoInCirclesComeToAnEnd() {
        assertThat(last(":root { --a: var(--a) } p { margin: var(--a) }")).contains("var(--a)");
    }

    @Test
    void whatIsInACommentIsNoValue() {
        assertThat(last(":root { --a: 1pt /* --a: 2pt; */ } p { margin: var(--a) }"))
                .contains("margin: 1pt");
    }
}
