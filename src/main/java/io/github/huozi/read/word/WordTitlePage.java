package io.github.huozi.read.word;

import io.github.huozi.api.SourceContent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;

/** Reads the title and the authors of a book before the first heading of its document. */
final class WordTitlePage {

    private WordTitlePage() {}

    /**
     * Removes authors and subtitle. Removes the title when headings follow, since the book generates a title page; otherwise
     * the title becomes the heading of the only chapter.
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
