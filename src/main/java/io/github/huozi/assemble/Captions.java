package io.github.huozi.assemble;

import io.github.huozi.book.Section;
import io.github.huozi.book.language.Wording;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Numbers pictures, tables and code that have a caption, by chapter: 图 3-1, 表 3-2, 代码清单 3-3. A caption that already has a number
 * keeps it, and then nothing of its kind is numbered in the whole book.
 */
final class Captions {

    /** The kinds of captioned content. */
    private enum Kind {
        FIGURE,
        TABLE,
        LISTING
    }

    private static final Pattern OWN_NUMBER =
            Pattern.compile("^(?:图|圖|表|代码清单|代码|清单|程序|程式碼|示例|例|(?i:figure|fig\\.|table|listing|example))\\s*"
                    + "(?:[A-Z][.．－–-])?[0-9０-９一二三四五六七八九十]+(?:[.．－–-][0-9０-９]+)*");

    private final Wording words;
    private final Numbering numbering;
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, Map<Kind, Integer>> counts = new HashMap<>();
    private final Set<Kind> numbered = EnumSet.allOf(Kind.class);

    private Captions(String language, Numbering numbering) {
        this.words = Wording.of(language);
        this.numbering = numbering;
    }

    /** Numbers the captions of all sections in order. */
    static Captions number(List<Section> sections, Map<String, String> ids, Numbering numbering, String language) {
        Captions captions = new Captions(language, numbering);
        for (Section section : sections) {
            for (Element block : blocks(section)) {
                if (OWN_NUMBER.matcher(caption(block).text()).find()) {
                    captions.numbered.remove(kind(block));
                }
            }
        }
        for (Section section : sections) {
            int nth = 0;
            for (Element block : blocks(section)) {
                nth++;
                if (block.id().isEmpty()) {
                    block.id(ids.getOrDefault(section.key(), "") + ".caption-" + nth);
                }
                captions.number(section, block);
            }
        }
        return captions;
    }

    private static List<Element> blocks(Section section) {
        return section.content().body().select("figure:has(> figcaption), table:has(> caption)").stream()
                .filter(block -> !caption(block).text().isBlank())
                .toList();
    }

    private static Element caption(Element block) {
        Element caption = block.selectFirst("> figcaption, > caption");
        return caption == null ? block : caption;
    }

    private static Kind kind(Element block) {
        if (block.normalName().equals("table") || block.selectFirst("> table") != null) {
            return Kind.TABLE;
        }
        return block.selectFirst("pre") == null ? Kind.FIGURE : Kind.LISTING;
    }

    private void number(Section section, Element block) {
        Element caption = caption(block);
        Kind kind = kind(block);
        Matcher own = OWN_NUMBER.matcher(caption.text());
        boolean brought = own.find();
        String label = brought ? own.group() : numbered.contains(kind) ? next(section, kind) : "";
        if (label.isEmpty()) {
            return;
        }
        if (!brought) {
            caption.prependText("\u3000")
                    .prependElement("span")
                    .addClass("number")
                    .text(label);
        }
        labels.put(block.id(), label);
        block.select("> [id]").forEach(inner -> labels.put(inner.id(), label));
    }

    /** Returns the next number in the chapter or, in a book without numbered chapters, in the book. */
    private String next(Section section, Kind kind) {
        if (!numbering.isAdding()) {
            return "";
        }
        String chapter = numbering.chapter(section);
        if (chapter.isEmpty() && numbering.hasChapters()) {
            return "";
        }
        int nth = counts.computeIfAbsent(chapter, key -> new EnumMap<>(Kind.class))
                .merge(kind, 1, Integer::sum);
        String joint = words.tongue().isEastAsian() ? "-" : ".";
        String number = chapter.isEmpty() ? "" + nth : chapter + joint + nth;
        return words.text(kind.name().toLowerCase(Locale.ROOT), number);
    }

    /** Returns the label of the picture, table or listing with an id. */
    Optional<String> label(String id) {
        return Optional.ofNullable(labels.get(id));
    }
}
