package io.github.huozi.read;

import io.github.huozi.outline.Source;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The text of one source as content.
 *
 * @param body in the vocabulary of {@link io.github.huozi.book.Markup}, but with its title and its headings as written
 * @param pageTitle what a saved page is called outside of its text
 */
record Chapter(Element body, Optional<String> pageTitle) {

    /** Reads the text behind the front matter. */
    static Chapter read(FrontMatter front, Source.Format format, Findings findings) {
        if (format == Source.Format.HTML) {
            HtmlReader.Page page = HtmlReader.read(front.text(), front.lines());
            return new Chapter(Cleaner.clean(page.root(), findings, page.unknown()), page.title());
        }
        Element root = MarkdownReader.read(front.text(), front.lines(), findings);
        return new Chapter(Cleaner.clean(root, findings, UnknownTags.DROP), Optional.empty());
    }
}
