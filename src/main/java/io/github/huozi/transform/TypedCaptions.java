package io.github.huozi.transform;

import io.github.huozi.api.ContentPass;
import io.github.huozi.api.ExtensionContext;
import io.github.huozi.book.Book;
import io.github.huozi.book.Markup;
import io.github.huozi.book.Section;
import io.github.huozi.book.account.RecordReason;
import io.github.huozi.book.account.TextFlow;
import io.github.huozi.book.account.TextRecord;
import io.github.huozi.book.account.TextRecords;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Ties captions that are separate paragraphs, such as 图 3-1 or 示例 2-1, to the picture, the table or the listing beside
 * them, and gives anything with a typed caption an id, so that the text can refer to it. The number stays as typed.
 */
public final class TypedCaptions implements ContentPass {

    private static final Pattern TYPED = Pattern.compile(
            "^(?<kind>图|表|示例|代码清单|程序清单|清单|代码|例|Figure|Table|Listing|Example)\\s*"
                    + "(?<number>[0-9]+(?:[-–.][0-9]+)*)(?<after>[\\s　:：.．、|].*)?$",
            Pattern.DOTALL);

    /** Longer paragraphs describe a picture rather than caption it. */
    private static final int LONGEST = 90;

    /** What a caption may belong to. */
    private enum Kind {
        PICTURE("fig"),
        TABLE("tab"),
        LISTING("lst");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }

        static Kind of(String word) {
            return switch (word) {
                case "图", "Figure" -> PICTURE;
                case "表", "Table" -> TABLE;
                default -> LISTING;
            };
        }
    }

    /** Runs after listings have the names of their files. */
    @Override
    public int order() {
        return 700;
    }

    @Override
    public Book apply(Book book, ExtensionContext context) {
        book.forEachSection(section -> {
            Element body = section.content().body();
            for (Element paragraph : body.select("p")) {
                caption(paragraph, section, context.records());
            }
            identify(body);
        });
        return book;
    }

    private static void caption(Element paragraph, Section section, TextRecords records) {
        String text = paragraph.text().strip();
        Matcher typed = TYPED.matcher(text);
        if (text.length() > LONGEST || !typed.matches() || !isCaption(paragraph, text, typed)) {
            return;
        }
        Kind kind = Kind.of(typed.group("kind"));
        @Nullable Element before = paragraph.previousElementSibling();
        @Nullable Element after = paragraph.nextElementSibling();
        // A table's caption is mostly above it, all others below.
        List<Optional<Element>> beside = kind == Kind.TABLE
                ? List.of(Optional.ofNullable(after), Optional.ofNullable(before))
                : List.of(Optional.ofNullable(before), Optional.ofNullable(after));
        beside.stream()
                .flatMap(Optional::stream)
                .filter(block -> fits(block, kind))
                .findFirst()
                .ifPresent(block -> {
                    records.add(new TextRecord.Moved(
                            Markup.position(paragraph, section.position()),
                            text,
                            TextFlow.CAPTIONS,
                            RecordReason.CAPTION));
                    tie(paragraph, block, block.equals(before));
                });
    }

    /** Whether a paragraph is a caption; a full sentence is not, unless it is set apart like one. */
    private static boolean isCaption(Element paragraph, String text, Matcher typed) {
        boolean wholly = paragraph.childrenSize() == 1
                && paragraph.ownText().isBlank()
                && paragraph.child(0).is("em, strong, span, small");
        boolean apart = wholly || paragraph.attr("style").contains("center") || paragraph.hasClass("caption");
        return apart
                || (typed.group("after") != null && !text.matches("(?s).*[。！？；：，]$"))
                || typed.group("after") == null;
    }

    private static boolean fits(Element block, Kind kind) {
        boolean free = block.selectFirst("> figcaption, > caption") == null;
        return switch (kind) {
            case PICTURE ->
                (block.is("figure") && block.selectFirst("img, svg, .picture-missing, pre") != null && free)
                        || block.is("pre");
            case TABLE -> block.is("table") && free;
            case LISTING ->
                block.is("pre") || (block.is("figure") && block.selectFirst("> pre") != null && untyped(block));
        };
    }

    /** Whether a listing has no caption, or only the name of its file. */
    private static boolean untyped(Element figure) {
        @Nullable Element caption = figure.selectFirst("> figcaption");
        return caption == null || !TYPED.matcher(caption.text().strip()).matches();
    }

    private static void tie(Element paragraph, Element block, boolean below) {
        Element figure = block;
        if (block.is("pre")) {
            figure = new Element("figure").addClass("listing");
            if (block.hasAttr(Markup.POSITION)) {
                figure.attr(Markup.POSITION, block.attr(Markup.POSITION));
            }
            @Nullable Element above = block.previousElementSibling();
            block.replaceWith(figure);
            if (above != null && above.hasClass("filename")) {
                figure.appendChild(above);
            }
            figure.appendChild(block);
        }
        Element words = paragraph.childrenSize() == 1
                        && paragraph.ownText().isBlank()
                        && paragraph.child(0).is("em, span, small")
                ? paragraph.child(0)
                : paragraph;
        @Nullable Element file = figure.selectFirst("> figcaption");
        if (file != null) {
            file.prependElement("br");
            file.insertChildren(0, List.copyOf(words.childNodes()));
        } else {
            Element caption = figure.is("table")
                    ? figure.prependElement("caption")
                    : below ? figure.appendElement("figcaption") : figure.prependElement("figcaption");
            caption.appendChildren(List.copyOf(words.childNodes()));
        }
        if (!paragraph.id().isEmpty() && figure.id().isEmpty()) {
            figure.attr("id", paragraph.id());
        }
        paragraph.remove();
    }

    /** Makes anything with a typed caption a target for references. */
    private static void identify(Element body) {
        Set<String> taken = new HashSet<>(body.select("[id]").eachAttr("id"));
        for (Element caption : body.select("figcaption, caption")) {
            Matcher typed = TYPED.matcher(caption.text().strip());
            @Nullable Element owner = caption.parent();
            if (owner == null || !owner.id().isEmpty() || !typed.matches()) {
                continue;
            }
            String id = Kind.of(typed.group("kind")).prefix + "-"
                    + typed.group("number").replaceAll("[–.]", "-");
            if (taken.add(id)) {
                owner.attr("id", id);
            }
        }
    }
}
