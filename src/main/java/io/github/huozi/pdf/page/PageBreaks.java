package io.github.huozi.pdf.page;

import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import io.github.huozi.assemble.PageMap;
import io.github.huozi.book.Markup;
import io.github.huozi.pdf.text.Tracking;
import io.github.huozi.pdf.tree.BlockRole;
import io.github.huozi.pdf.tree.BoxTree;
import io.github.huozi.pdf.tree.InlineRole;
import io.github.huozi.pdf.tree.PrintClass;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds in what was laid out where pages begin in the midst of a block, and how much of the block is before. */
final class PageBreaks implements BoxTree.Visitor {

    /** What stands in a block and is no part of its text in other formats. */
    private static final Set<PrintClass> APART = Set.of(InlineRole.NOTE_CALL, BlockRole.NOTE, InlineRole.NOTE_MARK);

    /** In the place of a name, for text that is left out. */
    private static final String NOTHING = "/";

    /**
     * A page that begins in a block.
     *
     * @param page from 0
     */
    record Found(String block, int before, int page) {}

    /** How far a block has been read. A row of a wide table may stand in several tables; the first has its text. */
    private static final class Progress {

        private final Element block;
        private int counted;

        Progress(Element block) {
            this.block = block;
        }
    }

    private final ToIntFunction<LineBox> pages;
    private final ToIntFunction<String> begins;
    private final Predicate<Element> generated;
    private final BitSet begun = new BitSet();
    private final Map<Element, String> names = new HashMap<>();
    private final Map<String, Progress> blocks = new HashMap<>();
    private final List<Found> found = new ArrayList<>();
    private @Nullable LineBox line;
    private int page;

    /**
     * @param pages tells the page of a line, from 0
     * @param begins tells the page that a block begins on, by its name
     * @param generated tells whether the print alone has the text of an element
     */
    PageBreaks(ToIntFunction<LineBox> pages, ToIntFunction<String> begins, Predicate<Element> generated) {
        this.pages = pages;
        this.begins = begins;
        this.generated = generated;
    }

    @Override
    public void text(InlineText text) {
        var box = text.getParent();
        Element element = box == null ? null : box.getElement();
        LineBox on = box == null ? null : box.getLineBox();
        if (element == null || on == null || text.getSubstring().isBlank()) {
            return;
        }
        String name = names.computeIfAbsent(element, this::name);
        if (name.equals(NOTHING)) {
            return;
        }
        if (on != line) {
            line = on;
            page = pages.applyAsInt(on);
        }
        boolean first = !begun.get(page);
        begun.set(page);
        Element block = block(element);
        if (block == null) {
            return;
        }
        Progress progress = blocks.computeIfAbsent(name, it -> new Progress(block));
        if (progress.block == block) {
            if (first && page > begins.applyAsInt(name)) {
                found.add(new Found(name, progress.counted, page));
            }
            progress.counted += counted(text.getSubstring());
        }
    }

    /** The block that names itself and is nearest around an element. */
    private static @Nullable Element block(Element element) {
        for (Node at = element; at instanceof Element around; at = around.getParentNode()) {
            if (around.hasAttribute(Markup.BLOCK)) {
                return around;
            }
        }
        return null;
    }

    /** The name of the block that an element's text belongs to; empty for text of none. */
    private String name(Element element) {
        if (generated.test(element)) {
            return NOTHING;
        }
        for (Node at = element; at instanceof Element around; at = around.getParentNode()) {
            if (around.hasAttribute(Markup.BLOCK)) {
                return around.getAttribute(Markup.BLOCK);
            }
            boolean apart = APART.stream().anyMatch(each -> each.isOn(around));
            if (apart || around.getTagName().equals("thead")) {
                // Repeated on every page of its table.
                return NOTHING;
            }
        }
        return "";
    }

    private static int counted(String text) {
        int counted = 0;
        boolean reading = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == Tracking.READING) {
                reading = true;
            } else if (c == Tracking.RUBY_END) {
                reading = false;
            } else if (!reading && PageMap.isCounted(c)) {
                counted++;
            }
        }
        return counted;
    }

    /** In reading order, but for notes. */
    List<Found> found() {
        return List.copyOf(found);
    }
}
