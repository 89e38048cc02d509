package io.github.huozi.lint;

import io.github.huozi.api.CheckedBook;
import io.github.huozi.api.CheckedSection;
import io.github.huozi.book.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * A section in the form that lints receive.
 *
 * @param book the book of the section
 * @param section the section
 * @param passages the title, if the source contains it, and the text
 */
record LintedChapter(CheckedBook book, CheckedSection section, List<Passage> passages) {

    static LintedChapter of(CheckedBook book, CheckedSection section) {
        boolean chinese = book.metadata().isChinese();
        List<Passage> passages = new ArrayList<>();
        boolean own = section.title().origin() == Title.Origin.HEADING
                || section.title().origin() == Title.Origin.FRONT_MATTER;
        if (own && !section.title().text().isBlank()) {
            passages.add(new Passage(section.title().text(), new Element("h1"), chinese));
        }
        passages.addAll(Passages.of(section.content().body(), chinese));
        return new LintedChapter(book, section, passages);
    }

    /** Returns all elements of its page that match a CSS selector, those of the title first. */
    List<Element> select(String selector) {
        return Stream.of(section.title().heading(), section.content().body())
                .flatMap(text -> text.select(selector).stream())
                .toList();
    }
}
