package io.github.huozi.check;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.assemble.AssembledSection;
import io.github.huozi.assemble.TocEntry;
import io.github.huozi.book.Markup;
import io.github.huozi.diagnostic.Position;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the source of a page of a finished PDF: its bookmarks are the table of contents of the book, in the same order and
 * words.
 */
final class PageSources {

    private final Position file;
    /** The position of the last heading on each page that has one, by the index of the page. */
    private final TreeMap<Integer, Position> places = new TreeMap<>();

    private PageSources(Position file) {
        this.file = file;
    }

    static PageSources of(PDDocument document, Path file, AssembledBook book) throws IOException {
        PageSources sources = new PageSources(Position.of(file.toString()));
        Map<String, Position> positions = positions(book);
        Deque<TocEntry> entries = new ArrayDeque<>();
        collect(book.toc(), entries);
        for (PDOutlineItem item : items(document)) {
            PDPage page = item.findDestinationPage(document);
            Position position = take(item.getTitle(), entries, positions);
            if (page != null && position != null) {
                sources.places.putIfAbsent(document.getPages().indexOf(page), position);
            }
        }
        return sources;
    }

    /** Takes entries up to the next one with a label; leaves them alone if there is none. */
    private static @Nullable Position take(String label, Deque<TocEntry> entries, Map<String, Position> positions) {
        if (entries.stream().noneMatch(entry -> entry.label().equals(label))) {
            return null;
        }
        TocEntry entry = entries.removeFirst();
        while (!entry.label().equals(label)) {
            entry = entries.removeFirst();
        }
        return positions.get(entry.target());
    }

    private static Map<String, Position> positions(AssembledBook book) {
        Map<String, Position> positions = new HashMap<>();
        for (AssembledSection section : book.allSections()) {
            for (Element heading : section.content().body().select("h1[id], h2[id], h3[id], h4[id], h5[id], h6[id]")) {
                positions.put(heading.id(), Markup.position(heading, section.position()));
            }
            positions.put(section.id(), section.position());
        }
        return positions;
    }

    private static void collect(List<TocEntry> from, Deque<TocEntry> into) {
        for (TocEntry entry : from) {
            into.add(entry);
            collect(entry.children(), into);
        }
    }

    /** Returns all bookmarks in order; stops at a cycle in the tree. */
    static List<PDOutlineItem> items(PDDocument document) {
        List<PDOutlineItem> items = new ArrayList<>();
        PDOutlineNode root = document.getDocumentCatalog().getDocumentOutline();
        if (root != null) {
            collect(root, items, 0);
        }
        return items;
    }

    private static void collect(PDOutlineNode node, List<PDOutlineItem> items, int depth) {
        for (PDOutlineItem item : node.children()) {
            if (items.size() > 100_000 || depth > 32) {
                return;
            }
            items.add(item);
            collect(item, items, depth + 1);
        }
    }

    /**
     * Returns the source of a page; the file itself for pages without one.
     *
     * @param index the index, from 0
     */
    Position of(int index) {
        Map.Entry<Integer, Position> entry = places.floorEntry(index);
        return entry == null ? file : entry.getValue();
    }
}
