package io.github.huozi.transform;

import io.github.huozi.api.ContentPass;
import io.github.huozi.api.ExtensionContext;
import io.github.huozi.book.Book;
import io.github.huozi.book.Content;
import io.github.huozi.book.Markup;
import io.github.huozi.book.Role;
import io.github.huozi.book.Section;
import io.github.huozi.book.Title;
import io.github.huozi.book.account.RecordReason;
import io.github.huozi.book.account.TextRecord;
import io.github.huozi.book.language.Wording;
import io.github.huozi.book.settings.ReadingSettings;
import io.github.huozi.book.settings.Settings;
import io.github.huozi.diagnostic.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Finds the comments that a column's site prints under a chapter (精选留言) and keeps them in the form of {@link Markup},
 * gathers them in an appendix, or drops them. Avatars are dropped, likes become words, and the number of replies is
 * dropped, since the replies are not in the source.
 */
public final class ReaderComments implements ContentPass {

    private static final String KEY = "huozi:reader-comments";

    /** On recognised comments while this pass runs: the source's wording. */
    private static final String BEFORE = "huozi-before";

    private static final Pattern HEADING =
            Pattern.compile("(?:精选|精選|热门|熱門|用户|用戶|读者|讀者|全部)(?:留言|评论|評論)\\s*(?:[（(]\\s*\\d+\\s*[）)])?");
    private static final Pattern BY_LINE =
            Pattern.compile("(?s)\\s*(.*?)\\s*👍\\s*[（(]\\s*(\\d+)\\s*[）)]\\s*(?:💬\\s*[（(]\\s*\\d+\\s*[）)])?\\s*");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern REPLY = Pattern.compile("(?:作者|老师|老師|编辑|編輯)回[复復][:：].*", Pattern.DOTALL);

    /** Runs before {@link SoftBreaks}: a line break in a comment is the writer's own. */
    @Override
    public int order() {
        return 100;
    }

    @Override
    public Book apply(Book book, ExtensionContext context) {
        Settings.ReaderComments wish = book.settings().readerComments();
        Wording words = Wording.of(book.metadata().language());
        List<Element> gathered = new ArrayList<>();
        book.forEachSection(section -> {
            for (Element comments : recognise(
                    section.content().body(), words, book.settings().reading().commentNames())) {
                String before = comments.attr(BEFORE);
                comments.removeAttr(BEFORE);
                Position at = Markup.position(comments, section.position());
                context.records()
                        .add(
                                wish == Settings.ReaderComments.DROP
                                        ? new TextRecord.Dropped(at, before, RecordReason.READER_COMMENTS)
                                        : new TextRecord.Replaced(
                                                at, before, said(comments), RecordReason.READER_COMMENTS));
                switch (wish) {
                    case KEEP -> {}
                    case DROP -> comments.remove();
                    case APPENDIX -> {
                        comments.remove();
                        gathered.add(under(section, comments));
                    }
                }
            }
        });
        if (gathered.isEmpty()) {
            return book;
        }
        Element body = new Element("body");
        gathered.forEach(body::appendChild);
        List<Section> sections = new ArrayList<>(book.sections());
        sections.add(Section.builder(KEY, Role.APPENDIX)
                .title(Title.plain(words.text("comments"), Title.Origin.CONFIGURATION))
                .content(new Content(body))
                .position(Position.BOOK)
                .build());
        return book.withSections(sections);
    }

    /** Returns the text of comments without their heading, which differs in an appendix. */
    private static String said(Element comments) {
        return comments.children().stream()
                .filter(child -> !child.hasClass("comments-title"))
                .map(Element::wholeText)
                .collect(Collectors.joining());
    }

    private static Element under(Section section, Element comments) {
        Element heading = comments.selectFirst("> h2");
        if (heading != null) {
            heading.text(section.title().text());
        }
        section.position().path().ifPresent(path -> comments.attr(Markup.PATH, path));
        return comments;
    }

    /** Converts the comment lists of a chapter to their normal form. */
    private static List<Element> recognise(Element body, Wording words, ReadingSettings.CommentNames names) {
        List<Element> all = new ArrayList<>();
        for (Element list : body.select("ul, ol")) {
            Element heading = list.previousElementSibling();
            if (heading == null || !HEADING.matcher(heading.text().strip()).matches()) {
                continue;
            }
            String before = heading.wholeText() + list.wholeText();
            List<Comment> comments = list.children().stream().map(Comment::of).toList();
            long known = comments.stream().filter(it -> !it.name().isEmpty()).count();
            if (known * 2 <= comments.size()) {
                continue;
            }
            Element section = new Element("section").addClass(Markup.COMMENTS);
            if (heading.hasAttr(Markup.POSITION)) {
                section.attr(Markup.POSITION, heading.attr(Markup.POSITION));
            }
            section.appendElement("h2")
                    .addClass("comments-title")
                    .text(heading.text().strip());
            section.attr(BEFORE, before);
            comments.forEach(comment -> section.appendChild(comment.element(words)));
            if (names == ReadingSettings.CommentNames.HIDE) {
                hideNames(section, words.text("reader"));
            }
            heading.remove();
            list.replaceWith(section);
            all.add(section);
        }
        return all;
    }

    /** Replaces the names of all commenters, including mentions in replies. */
    private static void hideNames(Element comments, String reader) {
        String names = comments.select(".comment-name").stream()
                .map(Element::text)
                .distinct()
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        Pattern addressed = Pattern.compile("((?:回[复復]|@)\\s*)(?:" + names + ")(?=$|[\\s:：，,。])");
        comments.select(".comment-name").forEach(name -> name.text(reader));
        comments.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                Matcher found = addressed.matcher(text.getWholeText());
                text.text(found.replaceAll("$1" + Matcher.quoteReplacement(reader)));
            }
        });
    }

    /**
     * A comment.
     *
     * @param name the name of its writer; empty when the item does not look like a comment
     * @param likes the number of likes as written; empty if absent
     * @param date the date as written; empty if absent
     * @param text its blocks
     * @param position the position in the source
     */
    private record Comment(String name, String likes, String date, List<Node> text, String position) {

        static Comment of(Element item) {
            item.select("img").remove();
            List<Node> nodes = new ArrayList<>(item.childNodes());
            String head = takeHead(nodes);
            Matcher byLine = BY_LINE.matcher(head);
            String position = item.attr(Markup.POSITION);
            if (!byLine.matches()) {
                return new Comment("", "", "", List.copyOf(item.childNodes()), position);
            }
            String date = takeDate(nodes);
            String likes = byLine.group(2).equals("0") ? "" : byLine.group(2);
            String name = byLine.group(1).isEmpty() ? "—" : byLine.group(1);
            return new Comment(name, likes, date, List.copyOf(nodes), position);
        }

        /** Removes what precedes the first block, or a first block that is the line with the name. */
        private static String takeHead(List<Node> nodes) {
            StringBuilder head = new StringBuilder();
            while (!nodes.isEmpty() && !isBlock(nodes.get(0))) {
                head.append(text(nodes.remove(0)));
            }
            if (head.toString().isBlank() && !nodes.isEmpty()) {
                head.append(text(nodes.remove(0)));
            }
            return head.toString();
        }

        private static String takeDate(List<Node> nodes) {
            int last = nodes.size() - 1;
            String date = last < 0 ? "" : text(nodes.get(last)).strip();
            if (!DATE.matcher(date).matches()) {
                return "";
            }
            nodes.remove(last);
            return date;
        }

        private static boolean isBlock(Node node) {
            return node instanceof Element element && !element.tag().isInline();
        }

        private static String text(Node node) {
            return node instanceof TextNode text ? text.getWholeText() : node instanceof Element e ? e.wholeText() : "";
        }

        Element element(Wording words) {
            Element comment = new Element("div").addClass("comment");
            if (!position.isEmpty()) {
                comment.attr(Markup.POSITION, position);
            }
            if (!name.isEmpty()) {
                byLine(comment.appendElement("p").addClass("comment-by"), words);
            }
            Element body = comment.appendElement("div").addClass("comment-text");
            @Nullable Element reply = null;
            for (Node node : text) {
                Element block = paragraph(node);
                if (reply == null && REPLY.matcher(block.text()).matches()) {
                    reply = new Element("div").addClass("comment").addClass("reply");
                }
                (reply == null ? body : reply).appendChild(block);
            }
            if (reply != null) {
                comment.appendChild(reply);
            }
            return comment;
        }

        private void byLine(Element line, Wording words) {
            line.appendElement("span").addClass("comment-name").text(name);
            if (!likes.isEmpty()) {
                line.appendText(" ");
                line.appendElement("span").addClass("comment-likes").text(likes + " " + words.text("likes"));
            }
            if (!date.isEmpty()) {
                line.appendText(" ");
                line.appendElement("time")
                        .addClass("comment-date")
                        .attr("datetime", date)
                        .text(date);
            }
        }

        /** Returns a block unchanged, or text wrapped in a paragraph; line breaks in a comment are the writer's own. */
        private static Element paragraph(Node node) {
            Element block = node instanceof Element element && isBlock(node) ? element : new Element("p");
            if (!block.equals(node)) {
                block.appendChild(node);
            } else if (block.normalName().equals("div")
                    && block.children().stream().noneMatch(Comment::isBlock)) {
                block.tagName("p");
            }
            List<TextNode> texts = new ArrayList<>();
            block.traverse((child, depth) -> {
                if (child instanceof TextNode text && block.normalName().equals("p")) {
                    texts.add(text);
                }
            });
            texts.forEach(Comment::breakLines);
            return block;
        }

        private static void breakLines(TextNode text) {
            String[] lines = text.getWholeText().split("\\n\\s*", -1);
            if (lines.length == 1) {
                return;
            }
            for (int at = 0; at < lines.length; at++) {
                if (at > 0) {
                    text.before(new Element("br"));
                }
                text.before(new TextNode(lines[at]));
            }
            text.remove();
        }
    }
}
