package io.github.huozi.config.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.diagnostic.MessageLanguage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YamlReaderTest {

    private final Diagnostics found = new Diagnostics();

    private Optional<Value> read(String text) {
        return YamlReader.read(text, "f.yaml", found);
    }

    private String told() {
        return String.join("\n", found.all().stream().map(Object::toString).toList());
    }

    @Test
    void keepsTextAsWritten() {
        Value.Mapping mapping =
                (Value.Mapping) read("version: 1.10\nno: 'no'\n").orElseThrow();

        assertThat(mapping.get("version").map(value -> value.described().in(MessageLanguage.ENGLISH)))
                .contains("`1.10`");
        assertThat(found.all()).isEmpty();
    }

    @Test
    void countsColumnsInUtf16Units() {
        Value.Mapping mapping = (Value.Mapping) read("𠮷: 甲\n").orElseThrow();

        assertThat(mapping.get("𠮷").orElseThrow().position().column()).hasValue(5);
    }

    @Test
    void takesAnEmptyFileForAnEmptyMapping() {
        assertThat(read("")).hasValueSatisfying(v -> assertThat(v).isInstanceOf(Value.Mapping.class));
        assertThat(read("# 只有注释\n")).hasValueSatisfying(v -> assertThat(v).isInstanceOf(Value.Mapping.class));
    }

    @Test
    void followsAliases() {
        Value.Mapping mapping = (Value.Mapping) read("a: &n 李雷\nb: [*n, *n]\n").orElseThrow();

        assertThat(((Value.Sequence) mapping.get("b").orElseThrow()).items()).hasSize(2);
        assertThat(found.all()).isEmpty();
    }

    @Test
    void stopsAnAliasBomb() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            String above = "*a" + (i - 1);
            bomb.append("a").append(i).append(": &a").append(i).append(" [");
            bomb.append((above + ", ").repeat(9)).append(above).append("]\n");
        }

        assertThat(read(bomb.toString())).isEmpty();
        assertThat(told()).contains("more than 100000 values");
    }

    @Test
    void stopsAtAnAliasWithinItself() {
        assertThat(read("a: &a [*a]\n")).isEmpty();
        assertThat(told()).contains("is not defined before it");
    }

    @Test
    void stopsAtHostileNesting() {
        assertThat(read("[".repeat(100_000))).isEmpty();
        assertThat(told()).contains("nested too deeply");
    }

    @Test
    void stopsAtAHugeFile() {
        assertThat(read("a: " + "长".repeat(4_000_000))).isEmpty();
        assertThat(told()).contains("cannot be read as YAML");
    }

    @Test
    void namesAControlCharacterAndItsPlace() {
        assertThat(read("title: 甲\nsubtitle: 乙\u0000\n")).isEmpty();
        assertThat(told()).startsWith("f.yaml:2:12: the character U+0000");
    }

    @Test
    void rejectsAKeyThatIsNotText() {
        assertThat(read("? [a]\n: b\n")).isEmpty();
        assertThat(told()).contains("a key must be a word");
    }

    @Test
    void readsJson() {
        Value.Mapping mapping = (Value.Mapping)
                read("{\"title\": \"容器\", \"tags\": [\"a\", 1, null]}").orElseThrow();

        assertThat(mapping.get("title").map(value -> value.described().in(MessageLanguage.ENGLISH)))
                .contains("`容器`");
    }
}
