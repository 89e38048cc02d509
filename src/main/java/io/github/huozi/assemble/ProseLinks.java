package io.github.huozi.assemble;

import io.github.huozi.book.Book;
import io.github.huozi.book.HanNumber;
import io.github.huozi.book.Markup;
import io.github.huozi.book.OwnNumber;
import io.github.huozi.book.Role;
import io.github.huozi.book.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Makes links of 第 4 章, 4.2 节, 附录 B and 图 3-1 in running text, where they name a place in this book. A number behind
 * the title of another book names a place in that one.
 */
final class ProseLinks {

    private static final Pattern REFERENCE = Pattern.compile("第\\s*(?<number>[0-9０-９]+|" + HanNumber.PATTERN
            + ")\\s*(?<unit>[章讲节])(?!节)"
            + "|(?:第\\s*)?(?<![0-9.．])(?<dotted>[0-9]+(?:\\.[0-9]+){1,3})\\s*小?节(?![点目省日约奏])"
            + "|附录\\s*(?<letter>[A-Z])(?![A-Za-z])"
            + "|(?<kind>图|表|示例|代码清单|程序清单|清单|例)\\s*(?<typed>[0-9]+[-–.][0-9]+)(?![-–.]?[0-9])");

    private static final Pattern OTHER_BOOK = Pattern.compile("《([^》]*)》[^。；！？]{0,6}$");

    /** Where a number is no reference, or has a link already. */
    private static final Set<String> CLOSED = Set.of(
            "a", "code", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "svg", "math", "figcaption", "caption", "rt");

    private static final int LOOK_BACK = 60;

    private final References references;
    private final String title;

    /**
     * @param title of the book, which may be named in its own text
     */
    ProseLinks(References references, String title) {
        this.references = references;
        this.title = title;
    }

    /** Links all sections of a book. */
    void link(Book book) {
        if (!references.isEmpty()) {
            book.sections().forEach(section -> link(section, section.key()));
        }
    }

    private void link(Section section, String chapter) {
        List<TextNode> texts = new ArrayList<>();
        collect(section.content().body(), texts);
        texts.forEach(text -> link(text, section, chapter));
        for (Section child : section.children()) {
            link(child, section.role() == Role.PART ? child.key() : chapter);
        }
    }

    private static void collect(Element element, List<TextNode> into) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                into.add(text);
            } else if (node instanceof Element child
                    && !CLOSED.contains(child.normalName())
                    && !child.hasClass(Markup.COMMENTS)) {
                collect(child, into);
            }
        }
    }

    private void link(TextNode node, Section section, String chapter) {
        String text = node.getWholeText();
        Matcher matcher = REFERENCE.matcher(text);
        int done = 0;
        while (matcher.find()) {
            Optional<References.Place> place = place(matcher, chapter)
                    .filter(found -> !found.id().isEmpty() && !isAround(found, section, chapter));
            if (place.isEmpty()
                    || isOfAnotherBook(text.substring(Math.max(0, matcher.start() - LOOK_BACK), matcher.start()))) {
                continue;
            }
            if (matcher.start() > done) {
                node.before(new TextNode(text.substring(done, matcher.start())));
            }
            Element link = new Element("a").attr("href", "#" + place.get().id());
            link.appendText(matcher.group());
            node.before(link);
            done = matcher.end();
        }
        if (done > 0) {
            if (done == text.length()) {
                node.remove();
            } else {
                node.text(text.substring(done));
            }
        }
    }

    private Optional<References.Place> place(Matcher found, String chapter) {
        if (found.group("number") != null) {
            return references.find(found.group("unit"), OwnNumber.digits(found.group("number")), chapter);
        }
        if (found.group("dotted") != null) {
            return references.find(References.SECTION, found.group("dotted"), chapter);
        }
        if (found.group("letter") != null) {
            return references.find(OwnNumber.APPENDIX, found.group("letter"), chapter);
        }
        return references.find(found.group("kind"), found.group("typed"), chapter);
    }

    /** A chapter that names itself leads nowhere. */
    private static boolean isAround(References.Place place, Section section, String chapter) {
        boolean whole = section.content().body().getElementById(place.id()) == null;
        return whole
                && (place.section().equals(section.key()) || place.section().equals(chapter));
    }

    private boolean isOfAnotherBook(String before) {
        Matcher book = OTHER_BOOK.matcher(before);
        return book.find() && !title.contains(book.group(1));
    }
}
