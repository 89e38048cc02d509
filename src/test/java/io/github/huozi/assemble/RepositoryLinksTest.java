package io.github.huozi.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.file.Binary;
import io.github.huozi.book.file.ResourceResolver;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepositoryLinksTest {

    private static final ResourceResolver FILES = path -> path.equals("examples/a b.go") || path.equals("LICENSE")
            ? Optional.of(Binary.copyOf(new byte[] {1}))
            : Optional.empty();

    @ParameterizedTest
    @CsvSource({
        "https://github.com/x/book,ch1/a.md,../examples/a b.go,https://github.com/x/book/blob/HEAD/examples/a%20b.go",
        "https://github.com/x/book.git,a.md,/LICENSE,https://github.com/x/book/tree/HEAD/LICENSE",
        "https://github.com/x/book/tree/main/docs,a.md,LICENSE,https://github.com/x/book/tree/main/docs/LICENSE",
        "https://github.com/x/book/tree/main/docs,ch/a.md,../../src/m.c,https://github.com/x/book/blob/main/src/m.c",
        "https://gitlab.com/x/book,a.md,examples/a b.go,https://gitlab.com/x/book/-/blob/HEAD/examples/a%20b.go",
        "https://gitee.com/x/book/,a.md,../src/m.c,https://gitee.com/x/book/blob/master/src/m.c",
    })
    void aFileThatIsNoChapterIsInTheRepository(String repository, String from, String path, String address) {
        assertThat(RepositoryLinks.of(repository, FILES).address(from, path)).contains(address);
    }

    @Test
    void whatIsNeitherThereNorOutsideIsNowhere() {
        RepositoryLinks links = RepositoryLinks.of("https://github.com/x/book", FILES);
        assertThat(links.address("a.md", "gone.md")).isEmpty();
        assertThat(links.hasFile("gone.md")).isFalse();
        assertThat(links.hasFile("LICENSE")).isTrue();
    }

    @Test
    void withoutARepositoryThereIsNoAddress() {
        assertThat(RepositoryLinks.of("", FILES).address("a.md", "LICENSE")).isEmpty();
        assertThat(RepositoryLinks.of("没有地址", FILES).address("a.md", "LICENSE")).isEmpty();
    }
}
