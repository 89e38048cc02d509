package io.github.huozi.read.word;

import io.github.huozi.api.SourceChapter;
import io.github.huozi.archive.ArchiveFault;
import io.github.huozi.book.Markup;
import io.github.huozi.book.Role;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.name.FileName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Divides a document into chapters at its headings of level 1, if it has several. */
final class WordChapters {

    private static final Pattern PART =
            Pattern.compile("(?i)(?:第[0-9零〇一二三四五六七八九十百]{1,4}[部编篇卷](?:分)?|上[篇编卷部]|中[篇编卷部]|下[篇编卷部]|part\\s+[0-9ivx]+).*");

    private static final Pattern CHAPTER =
            Pattern.compile("(?i)(?:第[0-9零〇一二三四五六七八九十百]{1,4}[章回讲课]|chapter\\s+[0-9ivx]+).*");

    /** A section of a document, with its subsections. */
    private record Piece(Element body, Optional<Element> heading, List<Piece> inner) {}

    private final String path;
    private final WordDocument.Finisher finisher;

    WordChapters(String path, WordDocument.Finisher finisher) {
        this.path = path;
        this.finisher = finisher;
    }

    List<SourceChapter> of(Element body) throws ArchiveFault {
        int level = divides(body);
        if (level == 0) {
            return List.of(chapter(new Piece(body, Optional.empty(), List.of()), false));
        }
        List<SourceChapter> chapters = new ArrayList<>();
        for (Piece piece : pieces(body, level)) {
            boolean empty = WordBlocks.isBlank(piece.body()) && piece.inner().isEmpty();
            if (piece.heading().isPresent() || !empty) {
                chapters.add(chapter(piece, true));
            }
        }
        return chapters;
    }

    /** Returns the level at which to divide; 0 for a single chapter. */
    private static int divides(Element body) {
        int first = body.select("> h1").size();
        if (first > 1) {
            return 1;
        }
        List<Element> second = body.select("> h2");
        long chapters = second.stream()
                .filter(it -> CHAPTER.matcher(it.text()).matches())
                .count();
        // A single heading above sections makes the document a chapter; above chapters it is the title of the book.
        if (second.size() > 1 && (first == 0 || chapters > 1)) {
            return 2;
        }
        return 0;
    }

    private static List<Piece> pieces(Element body, int level) {
        List<Element> headings = body.select("> h" + level);
        long parts = headings.stream()
                .filter(it -> PART.matcher(it.text()).matches())
                .count();
        boolean inParts = parts > 0 && !body.select("> h" + (level + 1)).isEmpty();
        List<Piece> pieces = new ArrayList<>();
        Piece now = new Piece(new Element("body"), Optional.empty(), new ArrayList<>());
        Piece part = now;
        pieces.add(now);
        for (Node node : List.copyOf(body.childNodes())) {
            Element element = node instanceof Element it ? it : null;
            if (element != null && element.is("h" + level)) {
                now = new Piece(new Element("body"), Optional.of(element), new ArrayList<>());
                part = now;
                pieces.add(now);
            } else if (element != null
                    && inParts
                    && element.is("h" + (level + 1))
                    && part.heading()
                            .filter(it -> PART.matcher(it.text()).matches())
                            .isPresent()) {
                now = new Piece(new Element("body"), Optional.of(element), new ArrayList<>());
                part.inner().add(now);
            }
            now.body().appendChild(node);
        }
        return pieces;
    }

    private SourceChapter chapter(Piece piece, boolean named) throws ArchiveFault {
        finisher.finish(piece.body());
        List<SourceChapter> inner = new ArrayList<>();
        for (Piece each : piece.inner()) {
            inner.add(chapter(each, true));
        }
        SourceChapter.Builder chapter = SourceChapter.builder(piece.body()).children(inner);
        Optional<Element> heading = piece.heading();
        if (named && heading.isPresent()) {
            String title = heading.get().text().strip();
            chapter.name(title);
            Role role = inner.isEmpty() ? FileName.of(title).role() : Role.PART;
            if (role != Role.CHAPTER) {
                chapter.role(role);
            }
            chapter.position(Position.parse(path, heading.get().attr(Markup.POSITION)));
        }
        return chapter.build();
    }
}
