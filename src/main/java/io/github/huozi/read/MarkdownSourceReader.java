package io.github.huozi.read;

import io.github.huozi.api.SourceChapter;
import io.github.huozi.api.SourceContent;
import io.github.huozi.api.SourceInput;
import io.github.huozi.api.SourceReader;
import io.github.huozi.book.account.SourceText;
import io.github.huozi.book.encoding.BookEncoding;
import io.github.huozi.book.settings.ReadingSettings;
import io.github.huozi.config.format.FrontMatter;
import io.github.huozi.read.chunk.Chunks;
import io.github.huozi.read.formula.BookFormulas;
import io.github.huozi.read.markdown.MarkdownReader;
import io.github.huozi.read.myst.MystMarks;
import io.github.huozi.read.shortcode.ShortCodeTemplates;
import io.github.huozi.read.shortcode.ShortCodes;
import io.github.huozi.read.site.BlogMarks;
import io.github.huozi.read.site.Components;
import io.github.huozi.read.site.HomePage;
import io.github.huozi.read.site.Mdx;
import io.github.huozi.read.site.OwnComponents;
import io.github.huozi.read.site.SiteMarks;
import io.github.huozi.read.source.Decoder;
import io.github.huozi.read.source.Directives;
import io.github.huozi.read.source.LinedText;
import io.github.huozi.read.source.SiteIncludes;
import io.github.huozi.read.source.Snippets;
import io.github.huozi.read.source.Surroundings;
import io.github.huozi.read.tool.ToolMarks;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Reads Markdown, and any source that no other reader accepts: front matter, then includes, then short codes, then the
 * text. Stateless and thread-safe.
 */
public final class MarkdownSourceReader implements SourceReader {

    private static final Set<String> ENDINGS =
            Set.of(".md", ".markdown", ".mdown", ".mkd", ".mkdn", ".mdx", ".rmd", ".qmd");

    @Override
    public int order() {
        return 2000;
    }

    @Override
    public Set<String> endings() {
        return ENDINGS;
    }

    @Override
    public boolean reads(SourceInput source) {
        return true;
    }

    @Override
    public SourceContent read(SourceInput source) {
        Optional<String> text = new Decoder(
                        source.context(), new BookEncoding(source.files().encoding()))
                .decode(source.bytes().toByteArray(), source.path());
        if (text.isEmpty()) {
            return SourceContent.of();
        }
        FrontMatter front = FrontMatter.of(text.get(), source.path(), source.context());
        Set<String> included = new HashSet<>();
        Surroundings surroundings = Surroundings.of(source, included::add);
        ShortCodeTemplates templates = new ShortCodeTemplates(source.files().templates(), source.context());
        LinedText myst = MystMarks.write(HomePage.of(front), source.ending());
        LinedText opening = Chunks.children(Mdx.write(myst, source.ending()), source.ending());
        LinedText written = SiteIncludes.follow(
                Snippets.follow(Directives.follow(opening, surroundings), surroundings), surroundings);
        LinedText chunks = Chunks.write(Mdx.write(written, source.ending()), source.ending(), surroundings);
        Map<String, ReadingSettings.Component> meanings =
                source.settings().reading().components();
        LinedText own = OwnComponents.write(BlogMarks.write(chunks, surroundings), meanings);
        LinedText plain = Components.write(own, meanings, surroundings.findings());
        LinedText lines = ToolMarks.write(SiteMarks.write(plain, front.values()));
        // Alternative texts use its macros; the formulas themselves are read when the book is assembled.
        BookFormulas formulas = new BookFormulas(source.settings().math(), finding -> {});
        LinedText expanded = ShortCodes.write(lines, surroundings, templates);
        source.context()
                .records()
                .source(new SourceText(
                        source.path(),
                        new SourceText.Form(
                                SourceText.Kind.MARKDOWN,
                                source.settings().math().marks()),
                        expanded.text(),
                        expanded.lines()::of));
        Element body = MarkdownReader.read(expanded, surroundings.findings(), formulas);
        SourceChapter.Builder chapter = SourceChapter.builder(body);
        front.title().ifPresent(chapter::title);
        // The page's own statement of its address on the site.
        Stream.of("permalink", "slug", "abbrlink")
                .map(front.values()::text)
                .filter(address -> !address.isEmpty() && !address.contains(":"))
                .findFirst()
                .ifPresent(address -> chapter.address("/" + address.replaceFirst("^/+", "")));
        return SourceContent.builder()
                .chapters(List.of(chapter.build()))
                .included(included)
                .build();
    }
}
