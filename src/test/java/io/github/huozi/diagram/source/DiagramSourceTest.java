package io.github.huozi.diagram.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class DiagramSourceTest {

    @Test
    void takesOutWhatAllKindsShareAndKeepsLineNumbers() {
        DiagramSource source = DiagramSource.mermaid("""
                ---
                title: "一本书"
                config:
                  theme: dark
                ---
                %%{init: {
                  'theme': 'forest'
                }}%%
                %% 注
                pie showData
                  accTitle: 题
                  accDescr {
                    一行，
                    二行。
                  }
                  甲 : 1
                """);
        assertThat(source.keyword()).isEqualTo("pie");
        assertThat(source.headline()).isEqualTo("showData");
        assertThat(source.keywordLine()).isEqualTo(10);
        assertThat(source.title()).isEqualTo("一本书");
        assertThat(source.accTitle()).isEqualTo("题");
        assertThat(source.accDescription()).isEqualTo("一行，\n二行。");
        assertThat(source.lines()).containsExactly(new SourceLine(16, "甲 : 1", 2, 3));
        assertThat(source.ignored()).extracting(IgnoredStatement::line).containsExactly(3, 6);
    }

    @Test
    void readsAKeywordWithoutAnythingElse() {
        DiagramSource source = DiagramSource.mermaid("stateDiagram-v2");
        assertThat(source.keyword()).isEqualTo("stateDiagram-v2");
        assertThat(source.lines()).isEmpty();
    }

    @Test
    void rejectsAnythingLeftOpen() {
        assertThat(unclosed("---\ntitle: 一\nflowchart LR\n")).isEqualTo(1);
        assertThat(unclosed("flowchart LR\n%%{init: {}\na --> b\n")).isEqualTo(2);
        assertThat(unclosed("flowchart LR\naccDescr {\na --> b\n")).isEqualTo(2);
    }

    private static int unclosed(String text) {
        DiagramFault fault = catchThrowableOfType(DiagramFault.class, () -> DiagramSource.mermaid(text));
        assertThat(fault.reason()).isEqualTo(DiagramFault.Reason.UNCLOSED);
        return fault.line();
    }

    @Test
    void countsTheIndentOfLines() {
        DiagramSource source = DiagramSource.mermaid("mindmap\n  根\n\t枝\n");
        assertThat(source.lines()).containsExactly(new SourceLine(2, "根", 2, 3), new SourceLine(3, "枝", 4, 2));
    }
}
