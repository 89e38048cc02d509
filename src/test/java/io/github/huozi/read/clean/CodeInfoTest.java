package io.github.huozi.read.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeInfoTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            nullValues = "NONE",
            value = {
                "''                                              | ''     | ''             | ''   | ''",
                "Go                                              | go     | ''             | ''   | ''",
                "vue-html{1}                                     | html   | ''             | ''   | 1",
                "sh-vue                                          | sh     | ''             | ''   | ''",
                "vue                                             | vue    | ''             | ''   | ''",
                "text                                            | text   | ''             | ''   | ''",
                "rust,ignore,does_not_compile                    | rust   | ''             | ''   | ''",
                "c++                                             | c++    | ''             | ''   | ''",
                "go:cmd/main.go                                  | go     | cmd/main.go    | ''   | ''",
                "js:title=src/a.js                               | js     | src/a.js       | ''   | ''",
                "js {1,3-5} title=\"a b.js\" showLineNumbers     | js     | a b.js         | 1    | 1 3-5",
                "jsx showLineNumbers=42                          | jsx    | ''             | 42   | ''",
                "py title=\"a.py\" linenums=\"1\" hl_lines=\"2 3\" | py   | a.py           | 1    | 2 3",
                "go {linenos=table,hl_lines=[8,\"15-17\"],linenostart=199} | go | ''        | 199  | 8 15-17",
                "go {linenos=false}                              | go     | ''             | none | ''",
                "ts:line-numbers {1} [config.ts]                 | ts     | config.ts      | 1    | 1",
                "ts:line-numbers=2                               | ts     | ''             | 2    | ''",
                "ts:no-line-numbers                              | ts     | ''             | none | ''",
                "{.java .numberLines startFrom=\"100\"}          | java   | ''             | 100  | ''",
                "title=\"x.conf\"                                | ''     | x.conf         | ''   | ''",
            })
    void textThatToolsWriteAfterAFenceIsRead(
            String info, String language, String title, String numbers, String marked) {
        assertThat(CodeInfo.of(info)).isEqualTo(new CodeInfo(language, title, numbers, marked));
    }
}
