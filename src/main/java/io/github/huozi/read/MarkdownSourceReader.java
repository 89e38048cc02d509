package io.github.huozi.read;

import io.github.huozi.api.SourceChapter;
import io.github.huozi.api.SourceContent;
import io.github.huozi.api.SourceInput;
import io.github.huozi.api.SourceReader;
import io.github.huozi.config.format.FrontMatter;
import io.github.huozi.read.markdown.MarkdownReader;
import io.github.huozi.read.shortcode.ShortCodeTemplates;
import io.github.huozi.read.shortcode.ShortCodes;
import io.github.huozi.read.source.Decoder;
import io.github.huozi.read.source.Directives;
import io.github.huozi.read.source.LineMap;
import io.github.huozi.read.source.LinedText;
import io.github.huozi.read.source.Surroundings;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Reads Markdown, and whatever no other reader reads: front matter, then includes, then short codes, then the text. Stateless;
 * safe for use by several threads.
 */
public final class MarkdownSourceReader implements SourceReader {

    private static final Set<String> ENDINGS = Set.of(".md", ".markdown", ".mdown", ".mkd", ".mkdn");

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
        Optional<String> text =
                new Decoder(source.context()).decode(source.bytes().toByteArray(), source.path());
        if (text.isEmpty()) {
            return SourceContent.of();
        }
        FrontMatter front = FrontMatter.of(text.get(), source.path(), source.context());
        Surroundings surroundings = Surroundings.of(source);
        ShortCodeTemplates templates = new ShortCodeTemplates(source.files().templates(), source.context());
        LinedText lines = Directives.follow(new LinedText(front.text(), LineMap.after(front.lines())), surroundings);
        Element body = MarkdownReader.read(ShortCodes.write(lines, surroundings, templates), surroundings.findings());
        SourceChapter.Builder chapter = SourceChapter.builder(body);
        front.title().ifPresent(chapter::title);
        return SourceContent.of(chapter.build());
    }
}
