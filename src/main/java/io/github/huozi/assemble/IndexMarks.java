package io.github.huozi.assemble;

import io.github.huozi.book.Markup;
import io.github.huozi.book.Section;
import io.github.huozi.book.settings.IndexEntry;
import io.github.huozi.book.settings.IndexSettings;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Marks the places that an index refers to: where the author has written {@code [word](#index)}, and the first occurrence in
 * each paragraph of a word that the book lists. A mark is {@code span.index-term[id]} with the entry in {@link Markup#INDEX}.
 */
final class IndexMarks {

    private static final String MARK = "#index";
    private static final Set<String> NOT_IN =
            Set.of("pre", "code", "kbd", "samp", "h2", "h3", "h4", "h5", "h6", "ruby", "a");

    /** The most characters of an invalid entry shown in a message. */
    private static final int MOST_SHOWN = 40;

    private final DiagnosticSink sink;
    private final Map<String, String> entries = new HashMap<>();
    private final Pattern words;

    private IndexMarks(IndexSettings index, DiagnosticSink sink) {
        this.sink = sink;
        for (IndexSettings.Term term : index.terms()) {
            Optional<IndexEntry> entry = entry(term.term(), Position.BOOK);
            if (term.see().isEmpty()) {
                entry.ifPresent(found -> entries.put(found.last(), found.toString()));
            }
        }
        this.words = Pattern.compile(entries.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(IndexMarks::pattern)
                .collect(Collectors.joining("|")));
    }

    private Optional<IndexEntry> entry(String text, Position position) {
        Optional<IndexEntry> entry = IndexEntry.parse(text);
        if (entry.isEmpty()) {
            String start = text.codePoints()
                    .limit(MOST_SHOWN)
                    .map(c -> Character.isISOControl(c) ? '\uFFFD' : c)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            sink.report(Code.INDEX_ENTRY.at(
                    position,
                    "entry",
                    start + (start.length() < text.length() ? "…" : ""),
                    IndexEntry.MOST_LEVELS,
                    IndexEntry.MOST_CHARACTERS));
        }
        return entry;
    }

    /** A Latin word matches only as a whole, not within another. */
    private static String pattern(String word) {
        String quoted = Pattern.quote(word);
        String before = Character.isLetterOrDigit(word.charAt(0)) && word.charAt(0) < 0x250 ? "(?<![A-Za-z0-9])" : "";
        char last = word.charAt(word.length() - 1);
        String after = Character.isLetterOrDigit(last) && last < 0x250 ? "(?![A-Za-z0-9])" : "";
        return before + quoted + after;
    }

    /**
     * Marks all sections.
     *
     * @param sink receives invalid entries; their words stay in the text
     */
    static void mark(Collection<Section> sections, Map<String, String> ids, IndexSettings index, DiagnosticSink sink) {
        IndexMarks marks = new IndexMarks(index, sink);
        for (Section section : sections) {
            section.texts().forEach(text -> text.select("a[href=" + MARK + "]")
                    .forEach(link -> marks.written(link, section.key())));
            if (!marks.entries.isEmpty()) {
                marks.list(section.content().body());
            }
            int nth = 0;
            for (Element text : section.texts()) {
                for (Element mark : text.select("[" + Markup.INDEX + "]")) {
                    mark.id(ids.getOrDefault(section.key(), "") + ".index-" + ++nth);
                }
            }
        }
    }

    private void written(Element link, String path) {
        String text = link.attr("title").isBlank() ? link.text() : link.attr("title");
        Optional<IndexEntry> entry = entry(text, Markup.position(link, path));
        if (entry.isEmpty()) {
            link.unwrap();
            return;
        }
        link.tagName("span").clearAttributes();
        link.addClass("index-term").attr(Markup.INDEX, entry.get().toString());
    }

    private void list(Element body) {
        Map<Element, Set<String>> found = new HashMap<>();
        List<TextNode> texts = new ArrayList<>();
        body.traverse((node, depth) -> {
            if (node instanceof TextNode text && !text.isBlank() && !isOut(text)) {
                texts.add(text);
            }
        });
        for (TextNode text : texts) {
            Element block = block(text);
            split(text, found.computeIfAbsent(block, key -> new HashSet<>()));
        }
    }

    private static boolean isOut(Node node) {
        for (Node at = node.parent(); at != null; at = at.parent()) {
            if (NOT_IN.contains(at.nodeName()) || at.hasAttr(Markup.INDEX)) {
                return true;
            }
        }
        return false;
    }

    private static Element block(Node node) {
        Node at = node;
        while (at.parent() instanceof Element parent
                && (!(at instanceof Element element) || element.tag().isInline())) {
            at = parent;
        }
        return (Element) at;
    }

    private void split(TextNode text, Set<String> found) {
        TextNode rest = text;
        Matcher matcher = words.matcher(rest.getWholeText());
        while (matcher.find()) {
            String word = matcher.group();
            if (found.add(word)) {
                TextNode marked = matcher.start() == 0 ? rest : rest.splitText(matcher.start());
                boolean ends = marked.getWholeText().length() == word.length();
                TextNode after = ends ? null : marked.splitText(word.length());
                Element mark = new Element("span");
                mark.addClass("index-term").attr(Markup.INDEX, entries.getOrDefault(word, word));
                marked.replaceWith(mark);
                mark.appendChild(marked);
                if (after == null) {
                    return;
                }
                rest = after;
                matcher = words.matcher(rest.getWholeText());
            }
        }
    }
}
