package io.github.huozi.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.settings.MathSettings.Marks;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.junit.jupiter.api.Test;

class RawContainerTest {

    private static List<String> fences(String markdown) {
        List<String> fences = new ArrayList<>();
        MarkdownParser.dialect(Marks.DOLLAR).parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(FencedCodeBlock code) {
                fences.add(code.getInfo() + "|" + code.getLiteral() + "|" + code.getClosingFenceLength());
            }
        });
        return fences;
    }

    @Test
    void holdsItsLinesAsTheyAre() {
        assertThat(fences("::: mermaid 题\ngraph TD\n\n  A --> B\n  # 不是标题\n:::\n后\n"))
                .containsExactly("mermaid 题|graph TD\n\n  A --> B\n  # 不是标题\n|3");
    }

    @Test
    void mayBeWithinAnother() {
        assertThat(fences(":::: tip\n:::mermaid\npie\n:::\n::::\n")).containsExactly("mermaid|pie\n|3");
    }

    @Test
    void endsWithTheTextWhenNothingClosesIt() {
        assertThat(fences(":::mermaid\npie\n")).containsExactly("mermaid|pie\n|null");
    }
}
