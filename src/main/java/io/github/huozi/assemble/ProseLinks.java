package io.github.huozi.assemble;

import io.github.huozi.book.Book;
import io.github.huozi.book.Markup;
import io.github.huozi.book.Role;
import io.github.huozi.book.Section;
import io.github.huozi.book.language.HanNumber;
import io.github.huozi.book.language.OwnNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Links 第 4 章, 第 3、4 章, 第一部分, 4.2 节, 附录 B and 图 3-1 in running text to the places in this book that they name. A number after
 * the title of another book refers to that one; no link is better than a wrong one.
 */
final class ProseLinks {

    private static final String NUMBER = "(?:[0-9０-９]+|" + HanNumber.PATTERN + ")";
    private static final String DOTTED = "[0-9]+(?:\\.[0-9]+){1,3}";
    private static final String AND = "\\s*(?:[、~～–—和与及或至到-]|以及)\\s*";

    private static final Pattern REFERENCE = Pattern.compile("第\\s*(?<number>" + NUMBER + "(?:" + AND + "(?:第\\s*)?"
            + NUMBER + ")*)\\s*(?<unit>部分|[章讲节篇卷编])(?!节|文章|论文|博)"
            + "|(?:第\\s*)?(?<![0-9.．])(?<dotted>" + DOTTED + "(?:" + AND + DOTTED + ")*)\\s*小?节(?![点目省日约奏])"
            + "|附录\\s*(?<letter>[A-Z](?:" + AND + "(?:附录\\s*)?[A-Z](?![A-Za-z]))*)(?![A-Za-z])"
            + "|(?<![A-Za-z])(?<english>[Cc]hapter|[Ss]ection|[Aa]ppendix)\\s(?<place>[0-9]+(?:\\.[0-9]+)*|[A-Z])"
            + "(?![A-Za-z0-9]|\\.[0-9]|\\s+(?:of|in)\\b)"
            + "|(?<kind>图|表|示例|代码清单|程序清单|清单|例)\\s*(?<typed>[0-9]+[-–.][0-9]+)(?![-–.]?[0-9])");

    private static final Pattern ONE_NUMBER = Pattern.compile("(?:第\\s*|附录\\s*)?(" + DOTTED + "|" + NUMBER + "|[A-Z])");

    private static final Pattern OTHER_BOOK = Pattern.compile("《([^》]*)》([^。；！？]{0,20})$");
    private static final Pattern OTHER_WORK =
            Pattern.compile("(?:(?<![本全])书|[那一几另]本书|(?<![本全这])(?:文档|手册|规范|标准|论文|教程|指南|教材|原文|报告|RFC\\s?[0-9]+))"
                    + "(?:[中里上])?[的之]?\\s*$");
    /** Another edition of this book, or a work with a name in Latin letters: CSAPP 第 7 章. */
    private static final Pattern OTHER_NAME =
            Pattern.compile("(?:(?:[中英日法德俄韩]文|原|繁体|简体|旧|新|第[一二三四五六七八九十0-9]+)版(?:[书本])?|原[书著作]"
                    + "|(?<![A-Za-z0-9])[A-Z][A-Za-z0-9.+#'’ -]*[”’\"』」>）)]?)\\s*(?:[的之中里上])?\\s*$");

    private static final Pattern THIS_BOOK = Pattern.compile("本书|我们|前面|后面|前文|后文|上文|下文|本章");

    /** 第二部分 may be a part of anything; these words indicate a part of the book. */
    private static final Pattern BEFORE_PART = Pattern.compile("(?:见|参阅|参考|阅读|回到|跳到|翻到|请看|读完|学完|[本全]书的?)\\s*$");

    private static final Pattern AFTER_PART = Pattern.compile("^(?:[中里]|，|我们|会|将|再|介绍|讨论|讲)");

    /** Elements where a number is not a reference, or already has a link. */
    private static final Set<String> CLOSED = Set.of(
            "a", "code", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "svg", "math", "figcaption", "caption", "rt");

    private static final int LOOK_BACK = 60;

    private final References references;
    private final String title;

    /**
     * @param title the title of the book, which may appear in its own text
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

    /** Words that refer to a place. */
    private record Mention(int start, int end, String id) {}

    private void link(TextNode node, Section section, String chapter) {
        String text = node.getWholeText();
        Matcher matcher = REFERENCE.matcher(text);
        int done = 0;
        while (matcher.find()) {
            List<Mention> mentions = mentions(matcher, section, chapter);
            if (mentions.isEmpty() || !isOfThisBook(matcher, node, text)) {
                continue;
            }
            for (Mention mention : mentions) {
                if (mention.start() > done) {
                    node.before(new TextNode(text.substring(done, mention.start())));
                }
                if (mention.id().isEmpty()) {
                    node.before(new TextNode(text.substring(mention.start(), mention.end())));
                } else {
                    node.before(new Element("a")
                            .attr("href", "#" + mention.id())
                            .appendText(text.substring(mention.start(), mention.end())));
                }
                done = mention.end();
            }
        }
        if (done > 0) {
            if (done == text.length()) {
                node.remove();
            } else {
                node.text(text.substring(done));
            }
        }
    }

    /** Returns the targets of a reference with one or several numbers; empty if one of them is not in this book. */
    private List<Mention> mentions(Matcher found, Section section, String chapter) {
        List<Mention> mentions = new ArrayList<>();
        String group = Stream.of("number", "dotted", "letter", "place", "typed")
                .filter(name -> found.group(name) != null)
                .findFirst()
                .orElseThrow();
        Matcher one = ONE_NUMBER.matcher(found.group(group));
        boolean whole = group.equals("typed") || group.equals("place");
        boolean leads = false;
        int start = found.start();
        while (whole ? mentions.isEmpty() : one.find()) {
            String number = whole ? found.group(group) : one.group(1);
            Optional<References.Place> place =
                    place(found, number, chapter).filter(it -> !it.id().isEmpty());
            if (place.isEmpty()) {
                return List.of();
            }
            boolean around = isAround(place.get(), section, chapter);
            leads |= !around;
            int from = mentions.isEmpty() ? start : found.start(group) + one.start();
            int to = whole ? found.end() : found.start(group) + one.end();
            mentions.add(new Mention(from, to, around ? "" : place.get().id()));
        }
        if (!leads) {
            return List.of();
        }
        Mention last = mentions.remove(mentions.size() - 1);
        mentions.add(new Mention(last.start(), found.end(), last.id()));
        return mentions;
    }

    private Optional<References.Place> place(Matcher found, String number, String chapter) {
        if (found.group("number") != null) {
            return references.find(found.group("unit"), OwnNumber.digits(number), chapter);
        }
        if (found.group("dotted") != null) {
            return references.find(References.SECTION, number, chapter);
        }
        if (found.group("letter") != null) {
            return references.find(OwnNumber.APPENDIX, number, chapter);
        }
        if (found.group("english") != null) {
            String unit =
                    switch (found.group("english").charAt(0)) {
                        case 'C', 'c' -> OwnNumber.CHAPTER;
                        case 'S', 's' -> References.SECTION;
                        default -> OwnNumber.APPENDIX;
                    };
            return references.find(unit, number, chapter);
        }
        return references.find(found.group("kind"), number, chapter);
    }

    private boolean isOfThisBook(Matcher found, TextNode node, String text) {
        String before = before(node) + text.substring(0, found.start());
        String near = before.substring(Math.max(0, before.length() - LOOK_BACK));
        if ("部分".equals(found.group("unit"))) {
            boolean within = near.endsWith("在")
                    && AFTER_PART.matcher(text.substring(found.end())).find();
            if (!within && !BEFORE_PART.matcher(near).find()) {
                return false;
            }
        }
        Matcher book = OTHER_BOOK.matcher(near);
        boolean other = book.find()
                && !title.contains(book.group(1))
                && !THIS_BOOK.matcher(book.group(2)).find();
        return !other
                && !OTHER_WORK.matcher(near).find()
                && !OTHER_NAME.matcher(near).find();
    }

    /** Returns the words before a text in its paragraph. */
    private static String before(TextNode text) {
        StringBuilder words = new StringBuilder();
        Node at = text;
        while (words.length() < LOOK_BACK) {
            Node previous = at.previousSibling();
            if (previous != null) {
                at = previous;
                words.insert(
                        0,
                        at instanceof TextNode node
                                ? node.getWholeText()
                                : at instanceof Element e ? e.wholeText() : "");
            } else if (at.parent() instanceof Element around && around.tag().isInline()) {
                at = around;
            } else {
                break;
            }
        }
        return words.toString();
    }

    /** A chapter that refers to itself gets no link. */
    private static boolean isAround(References.Place place, Section section, String chapter) {
        boolean whole = section.content().body().getElementById(place.id()) == null;
        return whole
                && (place.section().equals(section.key()) || place.section().equals(chapter));
    }
}
