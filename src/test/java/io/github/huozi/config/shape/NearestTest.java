package io.github.huozi.config.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> WORDS = List.of("title", "subtitle", "readerComments", "toc");

    @Test
    void findsMisspelledWords() {
        assertThat(Nearest.to("titel", WORDS)).contains("title");
        assertThat(Nearest.to("sub_title", WORDS)).contains("subtitle");
        assertThat(Nearest.to("reader-comment", WORDS)).contains("readerComments");
    }

    @Test
    void doesNotSuggestADistantWord() {
        assertThat(Nearest.to("qwertyuiop", WORDS)).isEmpty();
        assertThat(Nearest.to("x".repeat(1_000_000), WORDS)).isEmpty();
    }

    @Test
    void countsSwappedNeighboursOnce() {
        assertThat(Nearest.distance("pgae", "page")).isEqualTo(1);
    }
}
