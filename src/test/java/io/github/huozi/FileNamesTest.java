package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "深入浅出活字印刷→深入浅出活字印刷",
                "C/C++: 指针与引用?→C C++ 指针与引用",
                "..隐藏→隐藏",
                "结尾有点...→结尾有点",
                "a\tb→a b",
                "CON→book",
                "???→book"
            })
    void namesAreSafeOnEveryFileSystem(String name, String safe) {
        assertThat(FileNames.safe(name)).isEqualTo(safe);
    }

    @Test
    void aLongNameIsCutBetweenCharacters() {
        String safe = FileNames.safe("𠮷".repeat(100));
        assertThat(safe.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(200);
        assertThat(safe).isEqualTo("𠮷".repeat(50));
    }
}
