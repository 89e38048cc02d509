package io.github.huozi.book.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.huozi.book.Callout;
import io.github.huozi.book.Contributor;
import io.github.huozi.book.language.Wording.Tongue;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {

    private static final Pattern FILLING = Pattern.compile("\\{[0-9]\\}");

    @ParameterizedTest
    @CsvSource({
        "zh-CN, SIMPLIFIED",
        "zh, SIMPLIFIED",
        "zh-SG, SIMPLIFIED",
        "zh-TW, TRADITIONAL",
        "zh-HK, TRADITIONAL",
        "zh-Hant-CN, TRADITIONAL",
        "ja, JAPANESE",
        "ja-JP, JAPANESE",
        "en-GB, ENGLISH",
        "fr, ENGLISH"
    })
    void aBookIsSpokenOfInItsLanguage(String tag, Tongue tongue) {
        assertThat(Tongue.of(tag)).isEqualTo(tongue);
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void everyLanguageHasEveryText(Tongue tongue) {
        Wording english = Wording.of(Tongue.ENGLISH);
        Wording words = Wording.of(tongue);
        assertThat(words.texts()).containsOnlyKeys(english.texts().keySet());
        words.texts().forEach((name, text) -> {
            if (!name.equals("date") && !name.equals("month")) {
                assertThat(fillings(text)).as(name).isEqualTo(fillings(english.text(name)));
            }
        });
    }

    private static Set<String> fillings(String text) {
        Set<String> found = new TreeSet<>();
        FILLING.matcher(text).results().map(MatchResult::group).forEach(found::add);
        return found;
    }

    @Test
    void everyRoleAndEveryCalloutHasItsWord() {
        for (Contributor.Role role : Contributor.Role.values()) {
            assertThat(Wording.of("en").role(role)).isNotBlank();
        }
        for (Callout callout : Callout.values()) {
            assertThat(Wording.of("en").texts())
                    .containsKey("callout." + callout.name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    @Test
    void peopleAndDatesAreWrittenAsTheirReadersAreUsedTo() {
        LocalDate day = LocalDate.of(2026, 5, 1);
        List<String> two = List.of("甲", "乙");
        assertThat(Wording.of("zh-CN").date(day)).isEqualTo("2026 年 5 月 1 日");
        assertThat(Wording.of("zh-CN").credit(Contributor.Role.TRANSLATOR, two)).isEqualTo("甲　乙　译");
        assertThat(Wording.of("zh-TW").credit(Contributor.Role.TRANSLATOR, two)).isEqualTo("甲　乙　譯");
        assertThat(Wording.of("ja").date(day)).isEqualTo("2026年5月1日");
        assertThat(Wording.of("ja").text("contents")).isEqualTo("目次");
        assertThat(Wording.of("en").date(day)).isEqualTo("1 May 2026");
        assertThat(Wording.of("en").month(day)).isEqualTo("May 2026");
        assertThat(Wording.of("en").credit(Contributor.Role.TRANSLATOR, List.of("A", "B")))
                .isEqualTo("Translated by A, B");
    }

    @Test
    void aTextThatIsNotThereIsAFault() {
        assertThatThrownBy(() -> Wording.of("en").text("nothing")).isInstanceOf(IllegalArgumentException.class);
    }
}
