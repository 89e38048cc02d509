package io.github.huozi.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MetadataTest {

    private static MetadataBuilder book() {
        return Metadata.builder().title("活字").language("zh-CN").contributor(Contributor.author("毕昇"));
    }

    @Test
    void whatIsNotSaidIsAbsent() {
        Metadata metadata = book().subtitle("").build();

        assertThat(metadata.subtitle()).isEmpty();
        assertThat(metadata.edition()).isEmpty();
        assertThat(metadata.isbnPrint()).isEmpty();
    }

    @Test
    void aBuilderBeginsWithAllThatABookSays() {
        Metadata whole = book().subtitle("副题")
                .publisher("书房")
                .date(LocalDate.of(2026, 3, 1))
                .modified(Instant.EPOCH)
                .edition(2)
                .version("1.2")
                .isbnPrint("9787000000018")
                .isbnEpub("9787000000001")
                .description("说明")
                .rights("保留")
                .series("丛书")
                .seriesNumber(3)
                .repository("https://example.org/")
                .subjects(List.of("印刷"))
                .extra(Map.of("x-a", "甲"))
                .build();

        assertThat(whole.toBuilder().build()).isEqualTo(whole).hasSameHashCodeAs(whole);
        assertThat(whole.toBuilder().title("他书").build()).isNotEqualTo(whole);
    }

    @Test
    void anIdentifierIsDerivedFromTitleAndAuthorsUnlessThereIsAnIsbn() {
        String derived = book().build().identifier();

        assertThat(derived)
                .startsWith("urn:uuid:")
                .isEqualTo(book().edition(2).build().identifier());
        assertThat(book().title("木字").build().identifier()).isNotEqualTo(derived);
        assertThat(book().isbnEpub("9787000000001").build().identifier()).isEqualTo("urn:isbn:9787000000001");
    }

    @Test
    void theTimeIsThatOfTheDateUnlessItIsGiven() {
        LocalDate date = LocalDate.of(2020, 1, 2);

        assertThat(book().date(date).build().modified()).isEqualTo(Instant.parse("2020-01-02T00:00:00Z"));
        assertThat(book().date(date).modified(Instant.EPOCH).build().modified()).isEqualTo(Instant.EPOCH);
        assertThat(MetadataBuilder.sourceDateEpoch("86400")).contains(Instant.parse("1970-01-02T00:00:00Z"));
        assertThat(MetadataBuilder.sourceDateEpoch("soon")).isEmpty();
    }

    @Test
    void aBookWithoutTitleOrLanguageIsNone() {
        assertThatThrownBy(() -> book().title(" ").build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> book().language("").build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> book().edition(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
