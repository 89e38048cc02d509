package io.github.huozi.check;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.assemble.AssembledSection;
import io.github.huozi.book.Markup;
import io.github.huozi.diagnostic.Position;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A finished EPUB beside the book that it was made from, which maps places in content documents to places in sources. The
 * document of a section is named by the section's id; within it, a block is identified by its text.
 */
final class FinishedEpub {

    /** The user's style sheets, by number from 1. */
    private static final Pattern OWN_SHEET = Pattern.compile("/styles/own-(\\d{1,6})\\.css$");

    private static final String CALLS = "a." + Markup.NOTE_CALL + ", [role=doc-noteref], [role=doc-backlink]";

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "dt",
            "dd",
            "td",
            "th",
            "tr",
            "table",
            "figure",
            "figcaption",
            "caption",
            "pre",
            "blockquote",
            "aside",
            "div",
            "img",
            "hr",
            "ul",
            "ol",
            "dl");

    private final Path file;
    private final Map<String, Long> sizes = new LinkedHashMap<>();
    private final Map<String, Document> documents = new HashMap<>();
    private final Map<String, AssembledSection> byId = new HashMap<>();
    private final AssembledBook book;

    private FinishedEpub(Path file, AssembledBook book) {
        this.file = file;
        this.book = book;
        book.allSections().forEach(section -> byId.put(section.id(), section));
    }

    /** Reads the content documents of sections. */
    static FinishedEpub open(Path file, AssembledBook book) throws IOException {
        FinishedEpub epub = new FinishedEpub(file, book);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
                epub.sizes.put(entry.getName(), entry.getSize());
                if (epub.section(entry.getName()) != null) {
                    epub.documents.put(entry.getName(), parse(zip, entry));
                }
            }
        }
        return epub;
    }

    private static Document parse(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Jsoup.parse(text, "", Parser.xmlParser().setTrackPosition(true));
        }
    }

    Path file() {
        return file;
    }

    /** Returns the uncompressed size of each entry, in bytes. */
    Map<String, Long> sizes() {
        return sizes;
    }

    /** Returns the content documents of sections by their names in the container. */
    Map<String, Document> documents() {
        return documents;
    }

    /** Returns the section of a content document, whether or not the document exists. */
    private @Nullable AssembledSection section(String entry) {
        String name = entry.substring(entry.lastIndexOf('/') + 1);
        return name.endsWith(".xhtml") ? byId.get(name.substring(0, name.length() - ".xhtml".length())) : null;
    }

    /**
     * Returns the position where the section of a content document begins in its source, where a picture is first shown, or a
     * style sheet of the user; the finished file itself for any other entry.
     */
    Position position(String entry) {
        AssembledSection section = section(entry);
        if (section != null) {
            return section.position();
        }
        Matcher sheet = OWN_SHEET.matcher(entry);
        if (sheet.find()
                && Integer.parseInt(sheet.group(1)) <= book.settings().styles().size()) {
            return Position.of(book.settings().styles().get(Integer.parseInt(sheet.group(1)) - 1));
        }
        return picture(entry);
    }

    private Position picture(String entry) {
        String name = entry.substring(entry.lastIndexOf('/') + 1);
        for (Map.Entry<String, Document> document : documents.entrySet()) {
            AssembledSection section = section(document.getKey());
            for (Element picture : document.getValue().select("img[src]")) {
                String source = picture.attr("src");
                if (section != null
                        && source.substring(source.lastIndexOf('/') + 1).equals(name)) {
                    return source(picture, document.getValue(), section);
                }
            }
        }
        return Position.of(file.toString());
    }

    /**
     * Maps a place in a file of the container to its source.
     *
     * @param line the line, from 1; less if unknown
     * @param column the column, from 1; less if unknown
     */
    Position position(String entry, int line, int column) {
        AssembledSection section = section(entry);
        Document document = documents.get(entry);
        if (OWN_SHEET.matcher(entry).find() && line > 0) {
            return position(entry).at(line, Math.max(column, 1));
        }
        if (section == null || document == null || line < 1) {
            return position(entry);
        }
        Element element = innermost(document, line, Math.max(column, 1));
        return element == null ? section.position() : source(element, document, section);
    }

    private static @Nullable Element innermost(Document document, int line, int column) {
        @Nullable Element found = null;
        for (Element element : document.getAllElements()) {
            Range range = element.sourceRange();
            if (range.isTracked() && !isAfter(range.start(), line, column)) {
                found = element;
            }
        }
        while (found != null
                && found.endSourceRange().isTracked()
                && isBefore(found.endSourceRange().end(), line, column)) {
            found = found.parent();
        }
        return found;
    }

    private static boolean isAfter(Range.Position position, int line, int column) {
        return position.lineNumber() > line || (position.lineNumber() == line && position.columnNumber() > column);
    }

    private static boolean isBefore(Range.Position position, int line, int column) {
        return position.lineNumber() < line || (position.lineNumber() == line && position.columnNumber() < column);
    }

    private static Position source(Element element, Document document, AssembledSection section) {
        Element body = section.content().body();
        for (@Nullable Element at = element; at != null && !at.normalName().equals("body"); at = at.parent()) {
            if (at.id().equals(section.id())) {
                return section.position();
            }
            Optional<Element> same = BLOCKS.contains(at.normalName()) ? same(at, document, body) : Optional.empty();
            if (same.isEmpty() && !at.id().isEmpty()) {
                same = Optional.ofNullable(body.getElementById(at.id()));
            }
            if (same.isPresent()) {
                return Markup.position(same.get(), section.position());
            }
        }
        return section.position();
    }

    /**
     * Returns the element of the content with the same text; if there are several, the one at the same ordinal as in the
     * document. If there is none because the document was changed, returns the one at the same ordinal among elements of its
     * kind, if their counts match.
     */
    private static Optional<Element> same(Element made, Document document, Element body) {
        String key = key(made);
        List<Element> like = document.getElementsByTag(made.normalName());
        List<Element> sources = body.getElementsByTag(made.normalName()).stream()
                .filter(element -> element.hasAttr(Markup.POSITION))
                .toList();
        List<Element> same =
                sources.stream().filter(element -> key(element).equals(key)).toList();
        if (same.isEmpty() || key.isEmpty()) {
            int number = like.indexOf(made);
            return like.size() == sources.size() ? Optional.of(sources.get(number)) : Optional.empty();
        }
        int number = like.stream()
                .filter(element -> key(element).equals(key))
                .toList()
                .indexOf(made);
        return Optional.of(same.get(Math.min(number, same.size() - 1)));
    }

    /** Returns the text without note calls, which finished documents write differently. */
    private static String key(Element element) {
        if (element.normalName().equals("img")) {
            return element.attr("alt").replaceAll("\\s+", "");
        }
        Element copy = element;
        if (element.selectFirst(CALLS) != null) {
            copy = element.clone();
            copy.select(CALLS).remove();
        }
        return copy.text().replaceAll("\\s+", "");
    }
}
