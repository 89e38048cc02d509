package io.github.huozi;

import io.github.huozi.api.Manuscript;
import io.github.huozi.api.Source;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** The links between the chapters of a book in Markdown, found independently: plain CommonMark and GitHub's anchors. */
final class SourceLinks {

    /**
     * A link that names a chapter, or a heading of one.
     *
     * @param source where it is
     * @param text it shows
     * @param heading what it leads to
     */
    record Expected(String source, String text, String heading) {}

    /**
     * A chapter.
     *
     * @param path its file
     * @param titles what it is called: in the outline, and by its first heading
     * @param headings by anchor
     */
    record Chapter(String path, List<String> titles, Map<String, String> headings) {}

    private static final Parser PARSER = Parser.builder().build();

    private final Map<String, Chapter> chapters = new LinkedHashMap<>();
    private final List<Expected> links = new ArrayList<>();

    SourceLinks(List<Manuscript.Entry> entries) throws IOException {
        Map<String, Node> documents = new LinkedHashMap<>();
        collect(entries, documents);
        for (Map.Entry<String, Node> document : documents.entrySet()) {
            document.getValue().accept(new AbstractVisitor() {
                @Override
                public void visit(Link link) {
                    expect(document.getKey(), link)
                            .map(heading -> new Expected(document.getKey(), text(link), heading))
                            .ifPresent(links::add);
                }
            });
        }
    }

    private void collect(List<Manuscript.Entry> entries, Map<String, Node> documents) throws IOException {
        for (Manuscript.Entry entry : entries) {
            if (entry.source().isPresent()
                    && entry.source().get().name().orElse("").endsWith(".md")) {
                Source source = entry.source().get();
                String text = new String(source.read().toByteArray(), StandardCharsets.UTF_8);
                Node document =
                        PARSER.parse(SourceBlocks.FRONT_MATTER.matcher(text).replaceFirst(""));
                documents.put(source.name().orElseThrow(), document);
                List<String> titles = new ArrayList<>();
                entry.listed().or(entry::title).ifPresent(titles::add);
                Map<String, String> headings = new LinkedHashMap<>();
                document.accept(new AbstractVisitor() {
                    @Override
                    public void visit(Heading heading) {
                        String text = text(heading);
                        if (headings.isEmpty()) {
                            titles.add(text);
                        }
                        headings.putIfAbsent(slug(text), text);
                    }
                });
                chapters.put(
                        source.name().orElseThrow(), new Chapter(source.name().orElseThrow(), titles, headings));
            }
            collect(entry.children(), documents);
        }
    }

    private Optional<String> expect(String from, Link link) {
        String address = URLDecoder.decode(link.getDestination().replace("+", "%2B"), StandardCharsets.UTF_8);
        if (address.matches("(?i)[a-z][a-z0-9+.-]*:.*|/.*") || text(link).isBlank()) {
            return Optional.empty();
        }
        int hash = address.indexOf('#');
        String path = hash < 0 ? address : address.substring(0, hash);
        Chapter chapter = chapters.get(
                path.isEmpty()
                        ? from
                        : Path.of(from)
                                .resolveSibling(path.replaceFirst("\\.html$", ".md"))
                                .normalize()
                                .toString());
        if (chapter == null || chapter.titles().isEmpty()) {
            return Optional.empty();
        }
        return hash < 0
                ? Optional.of(chapter.titles().get(chapter.titles().size() - 1))
                : Optional.ofNullable(chapter.headings().get(address.substring(hash + 1)));
    }

    private static String slug(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\p{M} _-]", "")
                .replace(' ', '-');
    }

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
        });
        return text.toString();
    }

    /** In the order of the outline. */
    List<Chapter> chapters() {
        return List.copyOf(chapters.values());
    }

    List<Expected> links() {
        return links;
    }
}
