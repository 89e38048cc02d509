package io.github.huozi.read;

import io.github.huozi.book.AltText;
import io.github.huozi.book.Markup;
import io.github.huozi.book.Title;
import io.github.huozi.book.Title.Origin;
import io.github.huozi.book.XmlText;
import io.github.huozi.book.account.RecordReason;
import io.github.huozi.book.account.TextRecord;
import io.github.huozi.book.language.OwnNumber;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.read.source.SourceFindings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Finds a section's title and removes it from the content, so that it appears once on the page. The title is the first of
 * these that exists: the configuration, another tool's list of chapters, the front matter, the first heading if nothing
 * precedes it, the file name. If the text opens with a different heading, the title from a list or front matter goes to
 * the table of contents and the heading to the page; a title from the configuration goes to both. A number in only one of
 * the two is kept.
 */
final class Titles {

    private static final Pattern NUMBER = Pattern.compile("^(?:第\\s*[0-9〇零一二三四五六七八九十百千两]+\\s*[章节部分篇讲课回卷]"
            + "|(?i:chapter|part|section)\\s*[0-9]+"
            + "|附录\\s*[A-Za-z0-9一二三四五六七八九十]+"
            + "|[0-9]+(?:\\.[0-9]+)*"
            + "|[一二三四五六七八九十]+(?=[、.．]))[\\s.．、:：|丨·—-]*");
    private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\r\\f]+");
    private static final Pattern NOT_TEXT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Titles() {}

    /**
     * Removes the title from a body.
     *
     * @param given a title from outside the text
     * @param page the title of a page, for a text that opens without a heading
     * @param fallback for a text without any title
     * @param findings the receiver of findings
     */
    static Title take(
            Element body, Optional<GivenTitle> given, Optional<String> page, String fallback, SourceFindings findings) {
        Element first = body.firstElementChild();
        Position at = first == null ? new Position(findings.path(), 1, 1) : Markup.position(first, findings.path());
        Title title = find(body, given, page, fallback, findings);
        boolean taken = first != null && first.parent() == null;
        String before = first == null || !taken ? "" : said(first);
        String after = said(title.heading());
        if (!before.equals(after)) {
            findings.records()
                    .add(
                            before.isEmpty()
                                    ? new TextRecord.Generated(at, after, RecordReason.TITLE)
                                    : new TextRecord.Replaced(at, before, after, RecordReason.TITLE));
        }
        return title;
    }

    /** Returns the words of a heading, without note calls but with the words for pictures and formulas. */
    private static String said(Element heading) {
        Element copy = heading.clone();
        copy.select("." + Markup.NOTE_CALL + ", math, rt, rp").remove();
        return copy.wholeText();
    }

    private static Title find(
            Element body, Optional<GivenTitle> given, Optional<String> page, String fallback, SourceFindings findings) {
        Element first = body.firstElementChild();
        String name = XmlText.line(fallback);
        if (first == null
                || !HeadingLevels.isHeading(first)
                || Title.words(first).isEmpty()) {
            return given.map(it -> it.take(body))
                    .or(() -> page.map(it -> Title.plain(it, Origin.HEADING)))
                    .or(() -> picture(first, name, body, findings))
                    .orElseGet(() -> Title.plain(name, Origin.FILE_NAME));
        }
        Title own = fromHeading(first);
        if (given.isPresent()) {
            return reconciled(given.get(), own, first, body);
        }
        if (isOneOfSeveral(first, body) && !sameText(fallback, own.text())) {
            return Title.plain(name, Origin.FILE_NAME);
        }
        remove(first, body);
        return own;
    }

    /** Returns a title that is only a picture, when the text opens with such a heading. */
    private static Optional<Title> picture(
            @Nullable Element first, String name, Element body, SourceFindings findings) {
        Element picture = first == null || !first.hasAttr(Markup.LEVEL) ? null : first.selectFirst("img");
        if (first == null || picture == null) {
            return Optional.empty();
        }
        String words = XmlText.line(AltText.of(picture));
        if (words.isEmpty() && !first.attr(Markup.LEVEL).equals("1")) {
            return Optional.empty();
        }
        if (words.isEmpty()) {
            findings.report(Code.MISSING_ALT, picture, "title", name);
        }
        picture.attr("alt", words.isEmpty() ? name : words);
        first.select("figcaption").remove();
        Title title = fromHeading(first);
        remove(first, body);
        body.attr(Markup.LEVEL, first.attr(Markup.LEVEL));
        return Optional.of(title);
    }

    /** Reconciles two titles: removes a heading that says the same, or that is the title of the whole text. */
    private static Title reconciled(GivenTitle given, Title own, Element heading, Element body) {
        String name = given.title().text();
        Origin origin = given.title().origin();
        boolean configured = origin == Origin.CONFIGURATION;
        if (sameText(name, own.text())) {
            remove(heading, body);
            boolean fuller = isNumbered(own.text()) && !isNumbered(name);
            if (name.equals(own.text()) || (fuller && !configured)) {
                return own.listedAs(own.text(), origin);
            }
            boolean numberLost = isNumbered(name) && !isNumbered(own.text());
            return configured || numberLost ? given.inPlaceOf(heading, body) : own.listedAs(name, origin);
        }
        // With a title from elsewhere, the text may begin with the heading of its first section.
        boolean top = origin == Origin.OUTLINE || HeadingLevels.level(heading) == 1;
        if (!top || !isTitle(heading, body)) {
            return given.take(body);
        }
        remove(heading, body);
        return configured ? given.inPlaceOf(heading, body) : own.listedAs(numberedAs(own.text(), name), origin);
    }

    /** Adds the number of another title to one without: neither 3.2 nor the A of “A - 关键字”. */
    private static String numberedAs(String numbered, String title) {
        Optional<OwnNumber> number =
                isNumbered(numbered) && !isNumbered(title) ? OwnNumber.of(numbered) : Optional.empty();
        return number.filter(it -> !title.matches(Pattern.quote(it.value()) + "\\s*[-–—.．、:：|丨].*"))
                .map(it -> it.written().strip() + " " + title)
                .orElse(title);
    }

    private static boolean isNumbered(String title) {
        return OwnNumber.of(title)
                .filter(number -> number.written().length() < title.strip().length())
                .isPresent();
    }

    /** Whether the text is divided by numbered headings like this one. */
    private static boolean isOneOfSeveral(Element heading, Element body) {
        return isNumbered(heading.text())
                && HeadingLevels.of(body).stream()
                        .anyMatch(it -> !it.equals(heading)
                                && HeadingLevels.level(it) == HeadingLevels.level(heading)
                                && isNumbered(it.text()));
    }

    /** Whether two titles differ only in a leading number, white space, punctuation and case. */
    static boolean sameText(String one, String other) {
        String a = NOT_TEXT.matcher(one).replaceAll("");
        String b = NOT_TEXT.matcher(other).replaceAll("");
        String bareA = NOT_TEXT.matcher(NUMBER.matcher(one).replaceFirst("")).replaceAll("");
        String bareB = NOT_TEXT.matcher(NUMBER.matcher(other).replaceFirst("")).replaceAll("");
        return a.equalsIgnoreCase(b)
                || (!bareA.isEmpty()
                        && (bareA.equalsIgnoreCase(bareB) || a.equalsIgnoreCase(bareB) || bareA.equalsIgnoreCase(b)));
    }

    /** Whether a heading is the title; one with equals below it in the chapter is not. */
    private static boolean isTitle(Element heading, Element body) {
        List<Element> all = HeadingLevels.of(body);
        return all.stream()
                .noneMatch(it -> !it.equals(heading) && HeadingLevels.level(it) <= HeadingLevels.level(heading));
    }

    private static Title fromHeading(Element heading) {
        return Title.of(inline(heading), Origin.HEADING);
    }

    /** Returns a copy of inline content as the heading of a title: on one line, without ids. */
    static Element inline(Element block) {
        Element copy = block.clone().tagName("h1");
        copy.select("br").forEach(it -> it.replaceWith(new TextNode(" ")));
        for (Element element : copy.getAllElements()) {
            element.removeAttr("id");
        }
        String position = copy.attr(Markup.POSITION);
        copy.clearAttributes();
        if (!position.isEmpty()) {
            copy.attr(Markup.POSITION, position);
        }
        copy.select("span").stream()
                .filter(it -> it.attributesSize() == 0)
                .toList()
                .forEach(Node::unwrap);
        trim(copy);
        return copy;
    }

    /** Joins adjacent text nodes, collapses white space, and trims both ends. */
    private static void trim(Element heading) {
        List<TextNode> texts = new ArrayList<>();
        heading.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                texts.add(text);
            }
        });
        for (int at = texts.size() - 1; at > 0; at--) {
            TextNode before = texts.get(at - 1);
            if (before.equals(texts.get(at).previousSibling())) {
                before.text(before.getWholeText() + texts.get(at).getWholeText());
                texts.remove(at).remove();
            }
        }
        texts.forEach(text -> text.text(SPACE.matcher(text.getWholeText()).replaceAll(" ")));
        if (heading.childNodeSize() > 0 && heading.childNode(0) instanceof TextNode first) {
            first.text(first.getWholeText().replaceFirst("^ ", ""));
        }
        int last = heading.childNodeSize() - 1;
        if (last >= 0 && heading.childNode(last) instanceof TextNode text) {
            text.text(text.getWholeText().replaceFirst(" $", ""));
        }
    }

    /** Removes the heading. Links to it become links to the section. */
    private static void remove(Element heading, Element body) {
        Stream.concat(Stream.of(heading), heading.select("[id]").stream())
                .map(Element::id)
                .filter(id -> !id.isEmpty())
                .distinct()
                .reduce((a, b) -> a + " " + b)
                .ifPresent(ids -> body.attr(Markup.TITLE_IDS, ids));
        if (HeadingLevels.isHeading(heading)) {
            body.attr(Markup.LEVEL, String.valueOf(HeadingLevels.level(heading)));
        }
        if (heading.hasClass(Markup.UNNUMBERED)) {
            body.attr(Markup.UNNUMBERED_TITLE, "");
        }
        heading.remove();
    }
}
