package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishRequestTest {

    private static final PublishRequest BOOK = PublishRequest.of(Path.of("my-book"));

    @Test
    void aFormatThatIsNamedTwiceCountsOnce() {
        assertThat(BOOK.formats(Format.EPUB, Format.EPUB).formats()).containsExactly(Format.EPUB);
    }

    @Test
    void withoutAFormatItIsThoseOfAFile() {
        assertThat(BOOK.formats()).containsExactlyInAnyOrder(Format.EPUB, Format.PDF);
        assertThat(BOOK.formats(Format.SITE).formats(new Format[0]).formats())
                .containsExactlyInAnyOrder(Format.EPUB, Format.PDF);
    }

    @Test
    void eachSettingGivesANewRequestThatKeepsTheOthers() {
        PublishRequest changed = BOOK.to(Path.of("out")).fileName("书").sections(List.of("a.md"));

        assertThat(BOOK.fileName()).isEmpty();
        assertThat(changed.output()).isEqualTo(Path.of("out"));
        assertThat(changed.fileName()).contains("书");
        assertThat(changed.sections()).containsExactly("a.md");
        assertThat(changed.folder()).isEqualTo(BOOK.folder());
    }
}
