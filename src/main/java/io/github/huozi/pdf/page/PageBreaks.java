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

/** Finds the pages that begin in the middle of a block, and how much of the block precedes them. */
final class PageBreaks implements BoxTree.Visitor {

    /** Elements in a block that are not part of its text in other formats. */
    private static final Set<PrintClass> APART = Set.of(InlineRole.NOTE_CALL, BlockRole.NOTE, InlineRole.NOTE_MARK);

    /** Replaces a name for text to ignore. */
    private static final String NOTHING = "/";

    /**
     * A page that begins in a block.
     *
     * @param page the page, from 0
     */
    record Found(String block, int before, int page) {}

    /** The progress within a block. A row of a wide table may be in several tables; the first has its text. */
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
     * @param pages the page of a line, from 0
     * @param begins the page on which a block begins, by name
     * @param generated whether the text of an element exists only in print
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

    /** Returns the nearest named block around an element, or null. */
    private static @Nullable Element block(Element element) {
        for (Node at = element; at instanceof Element around; at = around.getParentNode()) {
            if (around.hasAttribute(Markup.BLOCK)) {
                return around;
            }
        }
        return null;
    }

    /** Returns the name of the block to which an element's text belongs; empty if none. */
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

    /** Returns the page breaks in reading order, except within notes. */
    List<Found> found() {
        return List.copyOf(found);
    }
}
