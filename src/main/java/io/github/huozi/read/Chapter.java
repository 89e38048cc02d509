package io.github.huozi.read;

import io.github.huozi.book.Markup;
import io.github.huozi.config.FrontMatter;
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
    static Chapter read(
            FrontMatter front,
            Source.Format format,
            Surroundings surroundings,
            MediaMarks marks,
            ShortCodeTemplates templates) {
        Findings findings = surroundings.findings();
        if (format == Source.Format.HTML) {
            HtmlReader.Page page = HtmlReader.read(front.text(), front.lines());
            marks.before(page.root());
            Element body = Cleaner.clean(page.root(), findings, page.unknown());
            page.address().ifPresent(address -> body.attr(Markup.ADDRESS, address));
            return new Chapter(body, page.title());
        }
        LinedText text = Directives.follow(new LinedText(front.text(), LineMap.after(front.lines())), surroundings);
        Element root = MarkdownReader.read(ShortCodes.write(text, surroundings, templates), findings);
        marks.before(root);
        return new Chapter(Cleaner.clean(root, findings, UnknownTags.DROP), Optional.empty());
    }
}
