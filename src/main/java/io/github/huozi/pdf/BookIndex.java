package io.github.huozi.pdf;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.assemble.AssembledSection;
import io.github.huozi.book.IndexSettings;
import io.github.huozi.book.Markup;
import io.github.huozi.book.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Element;

/** Writes the index: entries in order and in groups, with the pages that their marks fell on. */
final class BookIndex {

    private static final class Entry {
        private final Map<String, Entry> below;
        private final List<String> marks = new ArrayList<>();
        private final List<String> also = new ArrayList<>();
        private String see = "";

        Entry(Comparator<String> order) {
            below = new TreeMap<>(order);
        }
    }

    /** Pages without a gap. */
    private record Range(String first, String last, String mark) {}

    private final AssembledBook book;
    private final IndexSettings settings;
    private final PrintText text;
    private final Pagination pagination;
    private final Wording said;
    private final HanOrder order;
    private final Map<String, String> sorts = new HashMap<>();

    BookIndex(AssembledBook book, PrintText text, Pagination pagination) {
        this.book = book;
        this.settings = book.settings().pdf().index();
        this.text = text;
        this.pagination = pagination;
        this.said = Wording.of(book.metadata().language());
        this.order = settings.order() == IndexSettings.Order.PINYIN ? HanOrder.pinyin() : HanOrder.stroke();
        settings.terms().forEach(term -> {
            if (!term.sort().isEmpty()) {
                sorts.put(term.term().substring(term.term().lastIndexOf('!') + 1), term.sort());
            }
        });
    }

    /** Whether the book has any mark. */
    static boolean isIn(AssembledBook book) {
        return book.allSections().stream()
                .anyMatch(section -> section.content().body().selectFirst("[" + Markup.INDEX + "]") != null);
    }

    private String sort(String word) {
        return sorts.getOrDefault(word, word);
    }

    private Entry entries() {
        Comparator<String> words = Comparator.comparing(this::sort, order).thenComparing(Comparator.naturalOrder());
        Entry root = new Entry(words);
        for (AssembledSection section : book.allSections()) {
            for (org.jsoup.nodes.Element mark : section.content().body().select("[" + Markup.INDEX + "]")) {
                entry(root, mark.attr(Markup.INDEX), words).marks.add(mark.id());
            }
        }
        for (IndexSettings.Term term : settings.terms()) {
            boolean refers = !term.see().isEmpty() || !term.also().isEmpty();
            if (refers) {
                Entry entry = entry(root, term.term(), words);
                entry.see = term.see();
                entry.also.addAll(term.also());
            }
        }
        return root;
    }

    private static Entry entry(Entry root, String path, Comparator<String> words) {
        Entry entry = root;
        for (String name : path.split("!", -1)) {
            if (!name.isBlank()) {
                entry = entry.below.computeIfAbsent(name.strip(), key -> new Entry(words));
            }
        }
        return entry;
    }

    /** Writes it into a section that has its heading. */
    void write(Element section) {
        Map<String, Map<String, Entry>> groups = new LinkedHashMap<>();
        Entry root = entries();
        groupNames(root).forEach(name -> groups.put(name, new LinkedHashMap<>()));
        boolean latinFirst = settings.latin() == IndexSettings.Latin.BEFORE;
        for (boolean latin : new boolean[] {latinFirst, !latinFirst}) {
            root.below.forEach((word, entry) -> {
                if (HanOrder.isLatin(sort(word)) == latin) {
                    groups.computeIfAbsent(order.group(sort(word)), key -> new LinkedHashMap<>())
                            .put(word, entry);
                }
            });
        }
        Element columns = Dom.add(section, "div", "index-columns");
        groups.forEach((name, entries) -> {
            if (!entries.isEmpty()) {
                text.line(Dom.add(columns, "p", "index-group"), label(name));
                entries.forEach((word, entry) -> entry(word, entry, columns, 1));
            }
        });
    }

    /** Others first, then letters and strokes in their order; Latin words by strokes stand before all or after all. */
    private List<String> groupNames(Entry root) {
        boolean byStrokes = settings.order() == IndexSettings.Order.STROKE;
        boolean latinFirst = settings.latin() == IndexSettings.Latin.BEFORE;
        Comparator<String> names = Comparator.comparingInt(name -> {
            if (name.equals(HanOrder.OTHERS)) {
                return -1;
            }
            if (Character.isDigit(name.charAt(0))) {
                return 1000 + Integer.parseInt(name);
            }
            return name.charAt(0) + (byStrokes && !latinFirst ? 10_000 : 0);
        });
        return root.below.keySet().stream()
                .map(word -> order.group(sort(word)))
                .distinct()
                .sorted(names)
                .toList();
    }

    private String label(String group) {
        return Character.isDigit(group.charAt(0)) ? said.text("strokes", group) : group;
    }

    private void entry(String word, Entry entry, Element into, int level) {
        Element line = Dom.add(into, "p", "index-entry index-" + level);
        text.paragraph(line);
        text.generated(line, word);
        boolean first = true;
        for (Range range : ranges(entry.marks)) {
            text.generated(line, first ? "\u2002" : ", ");
            first = false;
            Element link = Dom.add(line, "a");
            String pages = range.first().equals(range.last()) ? range.first() : range.first() + "–" + range.last();
            link.setAttribute("href", "#" + range.mark());
            link.setAttribute("title", word + " " + pages);
            text.generated(link, pages);
        }
        if (!entry.see.isEmpty()) {
            text.generated(line, "\u2002" + said.text("see", entry.see));
        }
        if (!entry.also.isEmpty()) {
            text.generated(line, "\u2002" + said.text("also", String.join(said.text("comma"), entry.also)));
        }
        entry.below.forEach((below, inner) -> entry(below, inner, into, level + 1));
    }

    private List<Range> ranges(List<String> marks) {
        List<Range> ranges = new ArrayList<>();
        for (String mark : marks) {
            String folio = pagination.folio(mark);
            Range last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
            if (last != null && last.last().equals(folio)) {
                continue;
            }
            if (last != null && follows(last.last(), folio)) {
                ranges.set(ranges.size() - 1, new Range(last.first(), folio, last.mark()));
            } else {
                ranges.add(new Range(folio, folio, mark));
            }
        }
        return ranges;
    }

    /** Arabic folios only: roman ones are few. */
    private static boolean follows(String before, String after) {
        return before.matches("[0-9]{1,6}")
                && after.matches("[0-9]{1,6}")
                && Integer.parseInt(after) == Integer.parseInt(before) + 1;
    }
}
