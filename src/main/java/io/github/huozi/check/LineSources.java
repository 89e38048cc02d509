package io.github.huozi.check;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.assemble.AssembledSection;
import io.github.huozi.book.Markup;
import io.github.huozi.diagnostic.Position;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the paragraph of a source that a printed line belongs to: the one that contains its text, in the source of its page.
 */
final class LineSources implements LineCheck.Origins {

    /** A block with its position and its text without white space. */
    private record Block(Position position, String text) {}

    private final PageSources pages;
    private final AssembledBook book;
    private @Nullable List<Block> blocks;

    LineSources(PageSources pages, AssembledBook book) {
        this.pages = pages;
        this.book = book;
    }

    @Override
    public Position of(int page, String text) {
        Position near = pages.of(page - 1);
        String key = bare(text);
        Position elsewhere = near;
        for (Block block : blocks()) {
            if (!key.isEmpty() && block.text().contains(key)) {
                if (block.position().path().equals(near.path())) {
                    return block.position();
                }
                elsewhere = block.position();
            }
        }
        return elsewhere;
    }

    private List<Block> blocks() {
        if (blocks == null) {
            blocks = new ArrayList<>();
            for (AssembledSection section : book.allSections()) {
                for (Element block : section.content().body().select("[" + Markup.POSITION + "]")) {
                    if (!block.tag().isInline()) {
                        Position position = Markup.position(block, section.position());
                        blocks.add(new Block(position, bare(block.text())));
                    }
                }
            }
        }
        return blocks;
    }

    /** Removes white space. */
    static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\u00ad')
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }
}
