package io.github.huozi.read;

import io.github.huozi.book.Markup;
import io.github.huozi.book.Title;
import io.github.huozi.book.Title.Origin;
import io.github.huozi.book.XmlText;
import io.github.huozi.book.language.OwnNumber;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;

/**
 * Finds a section's title and takes it out of the content, so that it stands once on the page. The first of these that is
 * there is the title: what the configuration says, another tool's list of chapters, the front matter, the first heading if
 * nothing goes before it, the file name. Where a heading opens the text and says something else, the title of a list or of
 * front matter stands in the table of contents and the heading on the page; what the configuration says stands in both. A
 * number that only one of the two has is kept.
 */
final class Titles {

    private static final Pattern NUMBER = Pattern.compile("^(?:第\\s*[0-9〇零一二三四五六七八九十百千两]+\\s*[章节部分篇讲课回卷]"
            + "|(?i:chapter|part|section)\\s*[0-9]+"
            + "|附录\\s*[A-Za-z0-9一二三四五六七八九十]+"
            + "|[0-9]+(?:\\.[0-9]+)*"
            + "|[一二三四五六七八九十]+(?=[、.．]))[\\s.．、:：|丨·—-]*");
    private static final Pattern NOT_TEXT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Titles() {}

    /**
     * Titles from outside of the text, with their origin.
     *
     * @param text the title
     * @param origin who says so
     */
    record Given(String text, Origin origin) {}

    /** The title that is given, if any: configuration before another tool's list, and that before front matter. */
    static Optional<Given> given(Optional<String> configured, Optional<String> listed, Optional<String> frontMatter) {
        return Stream.of(
                        configured.map(it -> new Given(XmlText.line(it), Origin.CONFIGURATION)),
                        listed.map(it -> new Given(XmlText.line(it), Origin.OUTLINE)),
                        frontMatter.map(it -> new Given(XmlText.line(it), Origin.FRONT_MATTER)))
                .flatMap(Optional::stream)
                .filter(it -> !it.text().isEmpty())
                .findFirst();
    }

    /**
     * Takes the title out of a body.
     *
     * @param given a title from outside of the text
     * @param page the title of a page, for a text that opens without a heading
     * @param fallback for a text that has no title at all
     */
    static Title take(Element body, Optional<Given> given, Optional<String> page, String fallback) {
        Element first = body.firstElementChild();
        Element heading = first != null
                        && HeadingLevels.isHeading(first)
                        && first.normalName().length() == 2
                ? first
                : null;
        if (heading == null || heading.text().isBlank()) {
            return given.map(it -> Title.plain(it.text(), it.origin()))
                    .or(() -> page.map(it -> Title.plain(it, Origin.HEADING)))
                    .orElseGet(() -> Title.plain(XmlText.line(fallback), Origin.FILE_NAME));
        }
        Title own = fromHeading(heading);
        if (given.isPresent()) {
            return reconciled(given.get(), own, heading, body);
        }
        if (isOneOfSeveral(heading, body) && !sameText(fallback, own.text())) {
            return Title.plain(XmlText.line(fallback), Origin.FILE_NAME);
        }
        remove(heading, body);
        return own;
    }

    /** Makes one title of two: a heading that says the same, or that is the title of the whole text, is taken out. */
    private static Title reconciled(Given given, Title own, Element heading, Element body) {
        Title plain = Title.plain(given.text(), given.origin());
        boolean configured = given.origin() == Origin.CONFIGURATION;
        if (sameText(given.text(), own.text())) {
            remove(heading, body);
            boolean fuller = isNumbered(own.text()) && !isNumbered(given.text());
            if (given.text().equals(own.text()) || (fuller && !configured)) {
                return new Title(own.text(), own.markup(), given.origin());
            }
            boolean numberLost = isNumbered(given.text()) && !isNumbered(own.text());
            return configured || numberLost ? plain : new Title(given.text(), own.markup(), given.origin());
        }
        // Below a title from elsewhere a text may well begin with the heading of its first section.
        boolean top = given.origin() == Origin.OUTLINE || HeadingLevels.level(heading) == 1;
        if (!top || !isTitle(heading, body)) {
            return plain;
        }
        remove(heading, body);
        return configured ? plain : new Title(numberedAs(own.text(), given.text()), own.markup(), given.origin());
    }

    /** A title with the number of another one, where it has none itself: neither 3.2 nor the A of “A - 关键字”. */
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

    /** Whether the text is divided by headings like this one, each with a number. */
    private static boolean isOneOfSeveral(Element heading, Element body) {
        return isNumbered(heading.text())
                && HeadingLevels.of(body).stream()
                        .anyMatch(it -> !it.equals(heading)
                                && HeadingLevels.level(it) == HeadingLevels.level(heading)
                                && isNumbered(it.text()));
    }

    /** Whether two titles differ in nothing but a number before them, white space, marks and letter case. */
    static boolean sameText(String one, String other) {
        String a = NOT_TEXT.matcher(one).replaceAll("");
        String b = NOT_TEXT.matcher(other).replaceAll("");
        String bareA = NOT_TEXT.matcher(NUMBER.matcher(one).replaceFirst("")).replaceAll("");
        String bareB = NOT_TEXT.matcher(NUMBER.matcher(other).replaceFirst("")).replaceAll("");
        return a.equalsIgnoreCase(b)
                || (!bareA.isEmpty()
                        && (bareA.equalsIgnoreCase(bareB) || a.equalsIgnoreCase(bareB) || bareA.equalsIgnoreCase(b)));
    }

    /** A heading that has equals below it in the chapter is one of them, not the title of all. */
    private static boolean isTitle(Element heading, Element body) {
        List<Element> all = HeadingLevels.of(body);
        return all.stream()
                .noneMatch(it -> !it.equals(heading) && HeadingLevels.level(it) <= HeadingLevels.level(heading));
    }

    private static Title fromHeading(Element heading) {
        Element copy = heading.clone();
        copy.select("a." + Markup.NOTE_CALL).remove();
        copy.select("br").forEach(it -> it.replaceWith(new org.jsoup.nodes.TextNode(" ")));
        copy.select("a").forEach(Node::unwrap);
        for (Element element : copy.getAllElements()) {
            element.removeAttr("id").removeAttr(Markup.POSITION);
        }
        copy.select("img").remove();
        copy.select("span").stream()
                .filter(it -> it.attributesSize() == 0)
                .toList()
                .forEach(Node::unwrap);
        Document document = new Document("");
        document.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        document.appendChild(copy);
        return new Title(XmlText.line(copy.text()), XmlText.line(copy.html()), Origin.HEADING);
    }

    /** Takes the heading out. Links to it are links to the section, and notes called in it are called in the text. */
    private static void remove(Element heading, Element body) {
        Stream.concat(Stream.of(heading), heading.select("[id]").stream())
                .map(Element::id)
                .filter(id -> !id.isEmpty())
                .distinct()
                .reduce((a, b) -> a + " " + b)
                .ifPresent(ids -> body.attr(Markup.TITLE_IDS, ids));
        body.attr(Markup.LEVEL, String.valueOf(HeadingLevels.level(heading)));
        if (heading.hasClass(Markup.UNNUMBERED)) {
            body.attr(Markup.UNNUMBERED_TITLE, "");
        }
        List<Element> calls = heading.select("a." + Markup.NOTE_CALL);
        heading.remove();
        if (!calls.isEmpty()) {
            Element paragraph = body.selectFirst("> p");
            Element host = paragraph == null ? body.prependElement("p") : paragraph;
            calls.forEach(host::appendChild);
        }
    }
}
