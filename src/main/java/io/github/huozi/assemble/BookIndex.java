package io.github.huozi.assemble;

import io.github.huozi.book.Markup;
import io.github.huozi.book.language.Wording;
import io.github.huozi.book.settings.IndexEntry;
import io.github.huozi.book.settings.IndexSettings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/** The index of a book: its entries in order and in groups. */
public final class BookIndex {

    /**
     * Entries under one letter or stroke count.
     *
     * @param name the heading as printed
     * @param entries the entries in order
     */
    public record Group(String name, List<Term> entries) {

        public Group {
            entries = List.copyOf(entries);
        }
    }

    /**
     * An entry.
     *
     * @param word the word as printed
     * @param marks the ids of its places, in reading order
     * @param see the entry to see instead; empty if it has its own places
     * @param also further entries to see
     * @param below the entries below it
     */
    public record Term(String word, List<String> marks, String see, List<String> also, List<Term> below) {

        public Term {
            marks = List.copyOf(marks);
            also = List.copyOf(also);
            below = List.copyOf(below);
        }
    }

    private static final class Entry {
        private final Map<String, Entry> below;
        private final List<String> marks = new ArrayList<>();
        private final List<String> also = new ArrayList<>();
        private String see = "";

        Entry(Comparator<String> order) {
            below = new TreeMap<>(order);
        }

        private Term term(String word) {
            List<Term> inner = new ArrayList<>();
            below.forEach((name, entry) -> inner.add(entry.term(name)));
            return new Term(word, marks, see, also, inner);
        }
    }

    private final AssembledBook book;
    private final IndexSettings settings;
    private final Wording said;
    private final HanOrder order;
    private final Map<String, String> sorts = new HashMap<>();

    private BookIndex(AssembledBook book) {
        this.book = book;
        this.settings = book.settings().pdf().index();
        this.said = Wording.of(book.metadata().language());
        this.order = settings.order() == IndexSettings.Order.PINYIN ? HanOrder.pinyin() : HanOrder.stroke();
        settings.terms().forEach(term -> {
            term.sort()
                    .ifPresent(sort -> IndexEntry.parse(term.term()).ifPresent(entry -> sorts.put(entry.last(), sort)));
        });
    }

    /** Whether the book has any index mark. */
    public static boolean isIn(AssembledBook book) {
        return book.allSections().stream()
                .anyMatch(section -> !section.select("[" + Markup.INDEX + "]").isEmpty());
    }

    /** Returns the entries of a book. */
    public static List<Group> of(AssembledBook book) {
        return new BookIndex(book).groups();
    }

    private List<Group> groups() {
        Map<String, List<Term>> groups = new LinkedHashMap<>();
        Entry root = entries();
        groupNames(root).forEach(name -> groups.put(name, new ArrayList<>()));
        boolean latinFirst = settings.latin() == IndexSettings.Latin.BEFORE;
        for (boolean latin : new boolean[] {latinFirst, !latinFirst}) {
            root.below.forEach((word, entry) -> {
                if (HanOrder.isLatin(sort(word)) == latin) {
                    groups.computeIfAbsent(order.group(sort(word)), key -> new ArrayList<>())
                            .add(entry.term(word));
                }
            });
        }
        List<Group> named = new ArrayList<>();
        groups.forEach((name, terms) -> {
            if (!terms.isEmpty()) {
                named.add(new Group(label(name), terms));
            }
        });
        return named;
    }

    private String sort(String word) {
        return sorts.getOrDefault(word, word);
    }

    private Entry entries() {
        Comparator<String> words = Comparator.comparing(this::sort, order).thenComparing(Comparator.naturalOrder());
        Entry root = new Entry(words);
        for (AssembledSection section : book.allSections()) {
            for (Element mark : section.select("[" + Markup.INDEX + "]")) {
                entry(root, mark.attr(Markup.INDEX), words).ifPresent(entry -> entry.marks.add(mark.id()));
            }
        }
        for (IndexSettings.Term term : settings.terms()) {
            boolean refers = term.see().isPresent() || !term.also().isEmpty();
            if (refers) {
                entry(root, term.term(), words).ifPresent(entry -> {
                    entry.see = term.see().orElse("");
                    entry.also.addAll(term.also());
                });
            }
        }
        return root;
    }

    private static Optional<Entry> entry(Entry root, String written, Comparator<String> order) {
        return IndexEntry.parse(written).map(found -> {
            Entry entry = root;
            for (String word : found.words()) {
                entry = entry.below.computeIfAbsent(word, key -> new Entry(order));
            }
            return entry;
        });
    }

    /**
     * Other characters first, then letters and stroke counts in order; Latin words by stroke count precede or follow all
     * others.
     */
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
}
