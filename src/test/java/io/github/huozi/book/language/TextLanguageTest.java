package io.github.huozi.book.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.file.Binary;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLanguageTest {

    private static TextLanguage.Text text(String text) {
        return () -> Binary.copyOf(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "容器是一种特殊的进程, zh-CN",
        "容器是一種特殊的行程，這個概念並不難, zh-TW",
        "活字是一種印刷的技術，國學會來看。日本叫「かつじ」, zh-TW",
        "活字は一文字ずつ組む印刷の技術です, ja",
        "A container is a process, en",
        "コンテナは特別なプロセスです, ja",
        "컨테이너는 특별한 프로세스입니다, ko",
        "用 kubectl apply -f pod.yaml 创建一个 Pod, zh-CN",
        "'', en"
    })
    void tellsTheLanguage(String text, String tag) {
        assertThat(TextLanguage.of(text)).isEqualTo(tag);
    }

    @Test
    void overlooksMarkupAndCode() {
        String html = "<script>" + "var long = 'english words';".repeat(100) + "</script><p class='content'>你好</p>";

        assertThat(TextLanguage.of("", List.of(text(html)))).isEqualTo("zh-CN");
    }

    @Test
    void takesLinearTimeForHostileMarkup() {
        TextLanguage.Text hostile = text("<script>".repeat(200_000) + "<".repeat(500_000) + "```".repeat(200_000));

        Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> TextLanguage.of("容器", List.of(hostile)), "a quadratic scan");
    }
}
