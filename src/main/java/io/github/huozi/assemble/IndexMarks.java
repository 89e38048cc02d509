package io.github.huozi.assemble;

import io.github.huozi.book.Markup;
import io.github.huozi.book.Section;
import io.github.huozi.book.settings.IndexSettings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Marks the places that an index names: where the author has written {@code [word](#index)}, and where a word that the book
 * lists stands in a paragraph, once in each. A mark is {@code span.index-term[id]} with the entry in {@link Markup#INDEX}.
 */
final class IndexMarks {

    private static final String MARK = "#index";
    private static final Set<String> NOT_IN =
            Set.of("pre", "code", "kbd", "samp", "h2", "h3", "h4", "h5", "h6", "ruby", "a");

    private final Map<String, String> entries = new HashMap<>();
    private final Pattern words;

    private IndexMarks(IndexSettings index) {
        for (IndexSettings.Term term : index.terms()) {
            if (term.see().isEmpty()) {
                String entry = term.term();
                entries.put(entry.substring(entry.lastIndexOf('!') + 1), entry);
            }
        }
        this.words = Pattern.compile(entries.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(IndexMarks::pattern)
                .collect(Collectors.joining("|")));
    }

    /** A Latin word is found whole, not within another. */
    private static String pattern(String word) {
        String quoted = Pattern.quote(word);
        String before = Character.isLetterOrDigit(word.charAt(0)) && word.charAt(0) < 0x250 ? "(?<![A-Za-z0-9])" : "";
        char last = word.charAt(word.length() - 1);
        String after = Character.isLetterOrDigit(last) && last < 0x250 ? "(?![A-Za-z0-9])" : "";
        return before + quoted + after;
    }

    /** Marks all sections. */
    static void mark(Collection<Section> sections, Map<String, String> ids, IndexSettings index) {
        IndexMarks marks = new IndexMarks(index);
        for (Section section : sections) {
            section.texts().forEach(text -> text.select("a[href=" + MARK + "]").forEach(IndexMarks::written));
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

    private static void written(Element link) {
        String entry =
                link.attr("title").isBlank() ? link.text() : link.attr("title").strip();
        link.tagName("span").clearAttributes();
        link.addClass("index-term").attr(Markup.INDEX, entry);
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
