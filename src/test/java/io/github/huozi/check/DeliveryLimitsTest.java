package io.github.huozi.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryLimitsTest {

    private final List<Diagnostic> found = new ArrayList<>();

    private Diagnostic size(long bytes) {
        found.clear();
        DeliveryLimits.size(bytes, Position.of("书.epub"), found::add);
        return found.isEmpty() ? null : found.get(0);
    }

    @Test
    void aFileThatAServiceDoesNotTakeIsReported() {
        assertThat(size(50_000_000)).isNull();
        assertThat(size(50_000_001))
                .hasToString(
                        "书.epub: the file has 50.0 MB, but Send-to-Kindle by e-mail accepts at most 50 MB [CHK-018];"
                                + " tell readers to send it through the web page of Send-to-Kindle; or scale its pictures down, or"
                                + " divide the book into volumes")
                .extracting(Diagnostic::severity)
                .isEqualTo(Severity.INFO);
        assertThat(size(200_000_001)).satisfies(it -> {
            assertThat(it.message()).contains("Send-to-Kindle accepts at most 200 MB");
            assertThat(it.severity()).isEqualTo(Severity.WARNING);
        });
        assertThat(size(1_000_000_001).message()).contains("Kobo accepts at most 1 GB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:b.epub", "为什么?.epub", "\"书\".epub", "书 .epub", "书..epub", " .kepub.epub", "书\t.epub"})
    void aNameThatReadersRejectIsReported(String name) {
        DeliveryLimits.name(name, Position.of(name), found::add);
        assertThat(found).singleElement().extracting(it -> it.code().id()).isEqualTo("CHK-019");
    }

    @Test
    void aNameThatIsTooLongIsReported() {
        DeliveryLimits.name("书".repeat(251) + ".epub", Position.of("书"), found::add);
        assertThat(found).singleElement().satisfies(it -> assertThat(it.message())
                .contains("longer than 255"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"深入剖析 Kubernetes 第 2 版.epub", "书.kepub.epub", "a-1.2.0.epub", "C++ (上).epub"})
    void aUsualNameIsNot(String name) {
        DeliveryLimits.name(name, Position.of(name), found::add);
        assertThat(found).isEmpty();
    }
}
