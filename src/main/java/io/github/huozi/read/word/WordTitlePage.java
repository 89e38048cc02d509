package io.github.huozi.read.word;

import io.github.huozi.api.SourceContent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;

/** The facts about the book before the first heading: its title and authors. */
final class WordTitlePage {

    private WordTitlePage() {}

    /**
     * Removes authors and subtitle. If headings follow, the title is removed too, since the book has a title page; otherwise it
     * becomes the heading.
     */
    static void take(Element body, SourceContent.Builder content) {
        List<String> authors = new ArrayList<>();
        boolean headed = body.selectFirst("> h1, > h2") != null;
        for (Element paragraph : body.select("> p[" + WordBlocks.MEANING + "]")) {
            String text = paragraph.text().strip();
            switch (paragraph.attr(WordBlocks.MEANING)) {
                case "AUTHOR" -> {
                    authors.addAll(Arrays.asList(text.split("\\s*[、，,;；]\\s*", -1)));
                    paragraph.remove();
                }
                case "SUBTITLE" -> {
                    content.metadata("subtitle", List.of(text));
                    paragraph.remove();
                }
                case "TITLE" -> {
                    if (body.select("> h1").size() > 1) {
                        paragraph.remove();
                    } else if (!headed || paragraph.elementSiblingIndex() == 0) {
                        paragraph.tagName("h1").removeAttr("style");
                    }
                }
                default -> {}
            }
        }
        if (!authors.isEmpty()) {
            content.metadata("authors", authors);
        }
    }
}
