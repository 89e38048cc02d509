package io.github.huozi.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.diagnostic.MessageLanguage;
import io.github.huozi.diagram.drawing.DiagramStyle;
import io.github.huozi.diagram.drawing.DrawnDiagram;
import io.github.huozi.diagram.drawing.Sheet;
import io.github.huozi.diagram.source.DiagramFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagramsTest {

    private static DrawnDiagram draw(String text) {
        return Diagrams.draw("mermaid", text, DiagramStyle.PLAIN, BuildControl.NONE);
    }

    private static DiagramFault fault(String text) {
        return catchThrowableOfType(DiagramFault.class, () -> draw(text));
    }

    @Test
    void knowsTheLanguagesOfFences() {
        assertThat(Diagrams.knows("mermaid")).isTrue();
        assertThat(Diagrams.knows("Mermaid")).isTrue();
        assertThat(Diagrams.knows("dot")).isTrue();
        assertThat(Diagrams.knows("graphviz")).isTrue();
        assertThat(Diagrams.knows("java")).isFalse();
        assertThat(Diagrams.knows("plantuml")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gantt", "quadrantChart", "journey", "gitGraph", "requirementDiagram", "C4Context", "sankey-beta",
                "xychart-beta", "block-beta", "packet-beta", "kanban", "architecture-beta", "radar-beta",
                        "treemap-beta",
                "zenuml", "无此图"
            })
    void rejectsOtherKindsByName(String keyword) {
        DiagramFault fault = fault("\n" + keyword + "\n    title 甲\n");
        if (keyword.equals("无此图")) {
            assertThat(fault.reason()).isEqualTo(DiagramFault.Reason.STATEMENT);
        } else {
            assertThat(fault.reason()).isEqualTo(DiagramFault.Reason.KIND);
        }
        assertThat(fault.arguments()).containsExactly(keyword);
        assertThat(fault.line()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n \n", "%% 只有注\n"})
    void rejectsAFenceWithoutADiagram(String text) {
        assertThat(fault(text).reason()).isEqualTo(DiagramFault.Reason.EMPTY);
    }

    @Test
    void namesTheStatementThatItDoesNotUnderstandAtItsLineInTheFence() {
        DiagramFault fault = fault("%% 注\nflowchart LR\n    a --> b\n\n    b ==== > c\n");
        assertThat(fault.reason()).isEqualTo(DiagramFault.Reason.STATEMENT);
        assertThat(fault.line()).isEqualTo(5);
        assertThat(fault.column()).isGreaterThan(4);
        assertThat(fault.arguments().get(0).toString()).contains("> c");
    }

    @Test
    void writesTheSameBytesTwice() {
        String text = "flowchart TB\n  a --> b & c --> d\n  subgraph 组\n    b --> e\n  end\n  e -->|回| a\n";
        assertThat(draw(text)).isEqualTo(draw(text));
    }

    @Test
    void readsLineEndsOfEverySystem() {
        String text = "flowchart LR\n  a[\"一<br>二\"] --> b\n  b --> c\n";
        assertThat(draw(text.replace("\n", "\r\n"))).isEqualTo(draw(text));
        assertThat(draw("\uFEFF" + text)).isEqualTo(draw(text));
    }

    @Test
    void describesADiagramWhoseAuthorDoesNot() {
        DrawnDiagram drawn = draw("flowchart LR\n  a[收稿] -->|合格| b[排版]\n  b <--> c[校对]\n");
        assertThat(drawn.description().in(MessageLanguage.CHINESE)).isEqualTo("流程图，3 个节点、2 条连线：收稿 → 排版（合格）、排版 ↔ 校对");
        assertThat(drawn.description().in(MessageLanguage.ENGLISH))
                .isEqualTo("Flowchart of 3 nodes and 2 connections: 收稿 → 排版 (合格), 排版 ↔ 校对");
        assertThat(drawn.title()).isEmpty();
    }

    @Test
    void describesALongDiagramByItsBeginning() {
        StringBuilder text = new StringBuilder("flowchart TB\n");
        for (int at = 0; at < 20; at++) {
            text.append("n").append(at).append(" --> n").append(at + 1).append("\n");
        }
        assertThat(draw(text.toString()).description().in(MessageLanguage.CHINESE))
                .startsWith("流程图，21 个节点、20 条连线：n0 → n1、")
                .endsWith("、n11 → n12、另有 8 条");
    }

    @Test
    void takesTheAuthorsOwnDescription() {
        DrawnDiagram drawn = draw("flowchart LR\n  accTitle: 题\n  accDescr: 说明。\n  a --> b\n");
        assertThat(drawn.title()).isEqualTo("题");
        assertThat(drawn.description().in(MessageLanguage.CHINESE)).isEqualTo("说明。");
    }

    @Test
    void rejectsADiagramOfTooManyParts() {
        StringBuilder text = new StringBuilder("flowchart LR\n");
        for (int at = 0; at < 500; at++) {
            text.append("n").append(at).append("\n");
        }
        assertThat(fault(text.toString()).reason()).isEqualTo(DiagramFault.Reason.TOO_LARGE);
    }

    @Test
    void stopsWithTheBuild() {
        IllegalStateException stop = new IllegalStateException("stopped");
        assertThatThrownBy(() -> Diagrams.draw("mermaid", "flowchart LR\n a --> b\n", DiagramStyle.PLAIN, () -> {
                    throw stop;
                }))
                .isSameAs(stop);
    }

    @Test
    void keepsTheTextsOfTheSourceAsText() {
        String svg = draw("flowchart LR\n  a[\"甲 < 乙 & 丙\"] -->|边| b\n").sheets().stream()
                .map(Sheet::svg)
                .findFirst()
                .orElseThrow();
        assertThat(svg).contains(">甲 &lt; 乙 &amp; 丙</text>", ">边</text>");
    }
}
