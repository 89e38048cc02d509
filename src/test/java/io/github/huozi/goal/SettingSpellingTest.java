package io.github.huozi.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingSpellingTest {

    @Test
    void aCommandNamesItsOptions() {
        assertThat(SettingSpelling.COMMAND.spell("write few or all in <findings> (-Dhuozi.findings)"))
                .isEqualTo("write few or all in --findings");
        assertThat(SettingSpelling.COMMAND.spell("请在 <fileName>（-Dhuozi.fileName）里写“甲”"))
                .isEqualTo("请在 --file-name里写“甲”");
        assertThat(SettingSpelling.COMMAND.spell("in <port> (-Dhuozi.port=0 takes any free one)"))
                .isEqualTo("in --port (--port 0 takes any free one)");
        assertThat(SettingSpelling.MAVEN.spell("<port> (-Dhuozi.port)")).isEqualTo("<port> (-Dhuozi.port)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void noLineOfACommandNamesWhatOnlyMavenHas(String language) throws Exception {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(
                Path.of("src/main/resources/io/github/huozi/messages/" + language + "/goals.properties"))) {
            texts.load(in);
        }
        for (String key : texts.stringPropertyNames()) {
            if (key.startsWith("goal.") || key.startsWith("count.")) {
                assertThat(SettingSpelling.COMMAND.spell(texts.getProperty(key)))
                        .as(key)
                        .doesNotContain("-D")
                        .doesNotContainPattern("<[a-z]+>");
            }
        }
    }
}
