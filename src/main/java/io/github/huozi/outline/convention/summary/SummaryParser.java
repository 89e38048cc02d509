package io.github.huozi.outline.convention.summary;

import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.markdown.InlineWords;
import io.github.huozi.outline.convention.Listed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * Reads {@code SUMMARY.md} as mdBook (https://rust-lang.github.io/mdBook/format/summary.html) and HonKit define it. A first
 * heading of level 1 is the outline's own title; links in paragraphs are unnumbered chapters before or after the lists;
 * headings of any level between lists are parts.
 */
public final class SummaryParser {

    /** Deeper lists are no longer distinguished. */
    private static final int MAX_DEPTH = 16;

    /** First headings that say nothing but what the file is. */
    private static final Set<String> GENERIC = Set.of(
            "summary", "目录", "目錄", "table of contents", "contents", "toc", "概要", "索引", "全书目录", "章节目录", "大纲", "outline");

    private static final int HEAD = 20_000;

    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:|//");

    private final SummaryTitles titles;
    private final List<Listed> top = new ArrayList<>();
    private String title = "";

    /** The part that is being filled, with its heading's level; parts within empty parts nest. */
    private record OpenPart(Listed heading, int level, List<Listed> children) {}

    private final List<OpenPart> parts = new ArrayList<>();
    private boolean listSeen;
    private int lastList = -1;

    private SummaryParser(SummaryTitles titles) {
        this.titles = titles;
    }

    /**
     * An outline as written.
     *
     * @param title the first heading
     * @param entries the entries
     */
    public record Summary(String title, List<Listed> entries) {}

    public static Summary parse(String text, String path, DiagnosticSink sink) {
        SummaryText.Tree tree = SummaryText.parse(text, path, sink);
        SummaryParser parser = new SummaryParser(new SummaryTitles(tree, path));
        parser.document(tree.document());
        return new Summary(parser.title, parser.top);
    }

    /** The text of the first heading of level 1, without pictures, wherever it is; empty when there is none. */
    public static String topHeading(String text) {
        Node block = SummaryText.tree(text.substring(0, Math.min(HEAD, text.length())))
                .getFirstChild();
        while (block != null && !(block instanceof Heading heading && heading.getLevel() == 1)) {
            block = block.getNext();
        }
        return block == null ? "" : InlineWords.withoutPictures(block);
    }

    private void document(Node document) {
        List<Node> blocks = children(document);
        for (int i = 0; i < blocks.size(); i++) {
            lastList = blocks.get(i) instanceof ListBlock ? i : lastList;
        }
        boolean first = true;
        for (int i = 0; i < blocks.size(); i++) {
            Node block = blocks.get(i);
            if (block instanceof Heading heading) {
                if (first && heading.getLevel() == 1) {
                    title = InlineWords.withoutPictures(heading);
                } else {
                    part(heading);
                }
                first = false;
            } else if (block instanceof Paragraph paragraph) {
                paragraph(paragraph, i);
                first = false;
            } else if (block instanceof ListBlock list) {
                listSeen = true;
                into().addAll(items(list, 0));
                first = false;
            }
        }
        closeParts(0);
    }

    /** Whether a heading says nothing but what the file is: it is neither the book's title nor a part. */
    static boolean isGeneric(String title) {
        return GENERIC.contains(title.strip().toLowerCase(Locale.ROOT));
    }

    private List<Listed> into() {
        return parts.isEmpty() ? top : parts.get(parts.size() - 1).children();
    }

    private void part(Heading heading) {
        // A deeper heading below one with its own chapters is the next part, as mdBook has it.
        int keep = parts.size();
        while (keep > 0
                && (parts.get(keep - 1).level() >= heading.getLevel()
                        || !parts.get(keep - 1).children().isEmpty())) {
            keep--;
        }
        closeParts(keep);
        Listed entry = entry(heading, Listed.Kind.PART);
        if (!entry.title().isEmpty() && !isGeneric(entry.title())) {
            parts.add(new OpenPart(entry, heading.getLevel(), new ArrayList<>()));
        }
    }

    private void closeParts(int keep) {
        while (parts.size() > keep) {
            OpenPart part = parts.remove(parts.size() - 1);
            into().add(part.heading().withChildren(part.children()));
        }
    }

    /** A paragraph may hold several links, each on a separate line. */
    private void paragraph(Paragraph paragraph, int at) {
        boolean prefix = !listSeen && parts.isEmpty();
        boolean suffix = at > lastList && listSeen;
        if (suffix) {
            closeParts(0);
        }
        Listed.Kind kind = prefix ? Listed.Kind.PREFIX : suffix ? Listed.Kind.SUFFIX : Listed.Kind.ITEM;
        for (Link link : links(paragraph)) {
            into().add(titles.entry(kind, link, Optional.of(link.getDestination())));
        }
    }

    private List<Listed> items(ListBlock list, int depth) {
        List<Listed> items = new ArrayList<>();
        for (Node item : children(list)) {
            if (item instanceof ListItem) {
                items.addAll(item(item, depth));
            }
        }
        return items;
    }

    private List<Listed> item(Node item, int depth) {
        List<Listed> nested = new ArrayList<>();
        List<Listed> own = new ArrayList<>();
        for (Node block : children(item)) {
            if (block instanceof ListBlock list && depth < MAX_DEPTH) {
                nested.addAll(items(list, depth + 1));
            } else if (block instanceof Paragraph || block instanceof Heading) {
                List<Link> links = links(block);
                if (links.isEmpty()) {
                    own.add(entry(block, Listed.Kind.ITEM));
                }
                links.forEach(
                        link -> own.add(titles.entry(Listed.Kind.ITEM, link, Optional.of(link.getDestination()))));
            }
        }
        own.removeIf(entry -> entry.title().isEmpty() && entry.isDraft());
        if (own.isEmpty() || nested.isEmpty()) {
            own.addAll(nested);
            return own;
        }
        own.set(0, own.get(0).withChildren(nested));
        return own;
    }

    /** A part has the file that its first link names; a link to another site is but a link in its title. */
    private Listed entry(Node block, Listed.Kind kind) {
        Optional<String> file = links(block).stream()
                .map(Link::getDestination)
                .filter(target -> !ADDRESS.matcher(target).lookingAt())
                .findFirst();
        return titles.entry(kind, block, file);
    }

    private static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    private List<Link> links(Node node) {
        List<Link> links = new ArrayList<>();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                if (titles.isWritten(link)) {
                    links.add(link);
                }
            }
        });
        return links;
    }
}
