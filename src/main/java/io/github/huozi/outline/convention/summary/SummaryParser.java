package io.github.huozi.outline.convention.summary;

import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.convention.Listed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads {@code SUMMARY.md} as mdBook (https://rust-lang.github.io/mdBook/format/summary.html) and HonKit define it. A first
 * heading of level 1 is the outline's own title; links in paragraphs are unnumbered chapters before or after the lists;
 * headings of any level between lists are parts.
 */
public final class SummaryParser {

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    /** Deeper lists are told apart no more. */
    private static final int MAX_DEPTH = 16;

    private static final int HEAD = 20_000;

    private final String path;
    private final List<Listed> top = new ArrayList<>();
    private String title = "";

    /** The part that is being filled, with its heading's level; parts within empty parts nest. */
    private record OpenPart(Listed heading, int level, List<Listed> children) {}

    private final List<OpenPart> parts = new ArrayList<>();
    private boolean listSeen;
    private int lastList = -1;

    private SummaryParser(String path) {
        this.path = path;
    }

    /**
     * An outline as it is written.
     *
     * @param title its first heading
     * @param entries what it lists
     */
    public record Summary(String title, List<Listed> entries) {}

    public static Summary parse(String text, String path, DiagnosticSink sink) {
        SummaryParser parser = new SummaryParser(path);
        parser.document(SummaryText.parse(text, path, PARSER, sink));
        return new Summary(parser.title, parser.top);
    }

    /** The text of a first heading of level 1, without pictures; empty when a text begins otherwise. */
    public static String firstHeading(String text) {
        Node first =
                PARSER.parse(text.substring(0, Math.min(HEAD, text.length()))).getFirstChild();
        return first instanceof Heading heading && heading.getLevel() == 1 ? text(heading) : "";
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
                    title = text(heading);
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

    private List<Listed> into() {
        return parts.isEmpty() ? top : parts.get(parts.size() - 1).children();
    }

    private void part(Heading heading) {
        // A deeper heading below one that has chapters of its own is the next part, as mdBook has it.
        int keep = parts.size();
        while (keep > 0
                && (parts.get(keep - 1).level() >= heading.getLevel()
                        || !parts.get(keep - 1).children().isEmpty())) {
            keep--;
        }
        closeParts(keep);
        Listed entry = entry(heading, Listed.Kind.PART, List.of());
        if (!entry.title().isEmpty()) {
            parts.add(new OpenPart(entry, heading.getLevel(), new ArrayList<>()));
        }
    }

    private void closeParts(int keep) {
        while (parts.size() > keep) {
            OpenPart part = parts.remove(parts.size() - 1);
            Listed heading = part.heading();
            into().add(new Listed(
                    heading.kind(), heading.title(), heading.target(), part.children(), heading.position()));
        }
    }

    /** Several links may stand in one paragraph, each on a line of its own. */
    private void paragraph(Paragraph paragraph, int at) {
        boolean prefix = !listSeen && parts.isEmpty();
        boolean suffix = at > lastList && listSeen;
        if (suffix) {
            closeParts(0);
        }
        Listed.Kind kind = prefix ? Listed.Kind.PREFIX : suffix ? Listed.Kind.SUFFIX : Listed.Kind.ITEM;
        for (Link link : links(paragraph)) {
            into().add(new Listed(kind, text(link), Optional.of(link.getDestination()), List.of(), position(link)));
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
                    own.add(entry(block, Listed.Kind.ITEM, List.of()));
                }
                links.forEach(link -> own.add(new Listed(
                        Listed.Kind.ITEM, text(link), Optional.of(link.getDestination()), List.of(), position(link))));
            }
        }
        own.removeIf(entry -> entry.title().isEmpty() && entry.isDraft());
        if (own.isEmpty() || nested.isEmpty()) {
            own.addAll(nested);
            return own;
        }
        Listed first = own.get(0);
        own.set(0, new Listed(first.kind(), first.title(), first.target(), nested, first.position()));
        return own;
    }

    private Listed entry(Node block, Listed.Kind kind, List<Listed> children) {
        Optional<String> target = links(block).stream().findFirst().map(Link::getDestination);
        return new Listed(kind, text(block), target, children, position(block));
    }

    private Position position(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty()
                ? Position.of(path)
                : new Position(
                        path, spans.get(0).getLineIndex() + 1, spans.get(0).getColumnIndex() + 1);
    }

    private static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    private static List<Link> links(Node node) {
        List<Link> links = new ArrayList<>();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(link);
            }
        });
        return links;
    }

    /** The text of inline content, as it is printed. */
    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text leaf) {
                text.append(leaf.getLiteral());
            }

            @Override
            public void visit(Code code) {
                text.append(code.getLiteral());
            }

            @Override
            public void visit(Image image) {
                // Badges stand in headings; their words are not the title's.
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                text.append(' ');
            }

            @Override
            public void visit(HardLineBreak lineBreak) {
                text.append(' ');
            }
        });
        return text.toString().strip().replaceAll("\\s+", " ");
    }
}
