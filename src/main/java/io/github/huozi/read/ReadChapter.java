package io.github.huozi.read;

import io.github.huozi.api.Source;
import io.github.huozi.book.Markup;
import io.github.huozi.config.format.FrontMatter;
import io.github.huozi.read.clean.Cleaner;
import io.github.huozi.read.clean.MediaMarks;
import io.github.huozi.read.clean.UnknownTags;
import io.github.huozi.read.html.HtmlReader;
import io.github.huozi.read.markdown.MarkdownReader;
import io.github.huozi.read.shortcode.ShortCodeTemplates;
import io.github.huozi.read.shortcode.ShortCodes;
import io.github.huozi.read.source.Directives;
import io.github.huozi.read.source.LineMap;
import io.github.huozi.read.source.LinedText;
import io.github.huozi.read.source.Snippets;
import io.github.huozi.read.source.SourceFindings;
import io.github.huozi.read.source.Surroundings;
import io.github.huozi.read.tool.ToolMarks;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The text of one source as content.
 *
 * @param body in the vocabulary of {@link io.github.huozi.book.Markup}, but with its title and its headings as written
 * @param pageTitle what a saved page is called outside of its text
 */
record ReadChapter(Element body, Optional<String> pageTitle) {

    /** Reads the text behind the front matter. */
    static ReadChapter read(
            FrontMatter front,
            Source.Format format,
            Surroundings surroundings,
            MediaMarks marks,
            ShortCodeTemplates templates) {
        SourceFindings findings = surroundings.findings();
        if (format == Source.Format.HTML) {
            HtmlReader.Page page = HtmlReader.read(front.text(), front.lines());
            marks.before(page.root());
            Element body = Cleaner.clean(page.root(), findings, page.unknown(), surroundings.control());
            page.address().ifPresent(address -> body.attr(Markup.ADDRESS, address));
            return new ReadChapter(body, page.title());
        }
        LinedText source = new LinedText(front.text(), LineMap.after(front.lines()));
        LinedText whole = Snippets.follow(Directives.follow(source, surroundings), surroundings);
        LinedText text = ToolMarks.write(whole);
        Element root = MarkdownReader.read(ShortCodes.write(text, surroundings, templates), findings);
        surroundings.control().check();
        marks.before(root);
        return new ReadChapter(
                Cleaner.clean(root, findings, UnknownTags.DROP, surroundings.control()), Optional.empty());
    }
}
