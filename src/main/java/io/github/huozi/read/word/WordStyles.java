package io.github.huozi.read.word;

import io.github.huozi.archive.XmlElement;
import io.github.huozi.book.settings.WordSettings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The styles of a document (17.7). */
final class WordStyles {

    private static final int LONGEST_CHAIN = 12;
    private static final int BODY_TEXT = 9;

    private final Map<String, XmlElement> styles = new HashMap<>();
    private final Map<String, WordMeaning> meanings = new HashMap<>();
    private final Map<String, WordSettings.Style> settings;
    private String usual = "";

    WordStyles(@Nullable XmlElement root, Map<String, WordSettings.Style> settings) {
        this.settings = settings;
        if (root != null) {
            for (XmlElement style : root.children("w:style")) {
                styles.putIfAbsent(style.attribute("w:styleId"), style);
                boolean first = !style.attribute("w:default").isEmpty()
                        && !style.attribute("w:default").equals("0");
                if (first && style.attribute("w:type").equals("paragraph")) {
                    usual = style.attribute("w:styleId");
                }
            }
        }
    }

    /** Returns the name of a style; its id when it has none. */
    String name(String id) {
        XmlElement style = styles.get(id);
        return style == null ? id : WordNames.value(style, "w:name").orElse(id);
    }

    /** Returns a style and those that it is based on. */
    List<XmlElement> chain(String id) {
        List<XmlElement> chain = new ArrayList<>();
        XmlElement style = styles.get(id.isEmpty() ? usual : id);
        while (style != null && chain.size() < LONGEST_CHAIN) {
            chain.add(style);
            style = styles.get(WordNames.value(style, "w:basedOn").orElse(""));
        }
        return chain;
    }

    /** Returns the role of paragraphs of a style. */
    WordMeaning meaning(String id) {
        return meanings.computeIfAbsent(id, this::find);
    }

    private WordMeaning find(String id) {
        if (id.isEmpty()) {
            return WordMeaning.paragraph();
        }
        Optional<WordMeaning> set = setting(name(id)).or(() -> setting(id));
        if (set.isPresent()) {
            return set.get();
        }
        for (XmlElement style : chain(id)) {
            String name = WordNames.value(style, "w:name").orElse("");
            Optional<WordMeaning> based = setting(name);
            Optional<WordMeaning> named = WordMeaning.ofName(name);
            int outline = WordNames.value(style, "w:pPr", "w:outlineLvl")
                    .map(it -> WordNames.number(it, BODY_TEXT))
                    .orElse(-1);
            if (based.isPresent() || named.isPresent()) {
                return based.or(() -> named).orElseThrow();
            }
            if (outline >= 0) {
                return outline < BODY_TEXT ? WordMeaning.heading(outline + 1) : WordMeaning.paragraph();
            }
        }
        return WordMeaning.paragraph();
    }

    private Optional<WordMeaning> setting(String name) {
        return Optional.ofNullable(settings.get(name)).map(style -> switch (style) {
            case HEADING_1 -> WordMeaning.heading(1);
            case HEADING_2 -> WordMeaning.heading(2);
            case HEADING_3 -> WordMeaning.heading(3);
            case HEADING_4 -> WordMeaning.heading(4);
            case HEADING_5 -> WordMeaning.heading(5);
            case HEADING_6 -> WordMeaning.heading(6);
            case PARAGRAPH -> WordMeaning.paragraph();
            case TITLE -> WordMeaning.of(WordMeaning.Kind.TITLE);
            case QUOTE -> WordMeaning.of(WordMeaning.Kind.QUOTE);
            case CODE -> WordMeaning.of(WordMeaning.Kind.CODE);
            case CAPTION -> WordMeaning.of(WordMeaning.Kind.CAPTION);
            case DROP -> WordMeaning.of(WordMeaning.Kind.DROP);
        });
    }

    /** Whether a style is the author's, with an unknown role. */
    boolean isUnknown(String id) {
        XmlElement style = styles.get(id);
        return style != null
                && style.attribute("w:customStyle").equals("1")
                && !settings.containsKey(name(id))
                && !settings.containsKey(id)
                && WordMeaning.ofName(name(id)).isEmpty()
                && meaning(id).equals(WordMeaning.paragraph());
    }

    /** Returns the first style in a chain whose paragraph properties contain an element. */
    Optional<XmlElement> paragraphProperty(String id, String... path) {
        return chain(id).stream()
                .flatMap(style -> style.at("w:pPr").flatMap(it -> it.at(path)).stream())
                .findFirst();
    }

    /** Whether tables of a style emphasize their first row. */
    boolean hasHeaderRow(String id) {
        return chain(id).stream()
                .flatMap(style -> style.children("w:tblStylePr").stream())
                .anyMatch(part -> part.attribute("w:type").equals("firstRow"));
    }
}
