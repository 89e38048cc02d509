package io.github.huozi.read.word;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what the book does not show of a document, and reports it once per kind. Not thread-safe. */
final class WordTally {

    private static final int MOST_NAMED = 12;
    private static final int LONGEST_SAID = 24;

    /** The number of occurrences, and the place of the first. */
    private record Found(int count, Position first) {}

    private final String path;
    private final Map<String, Found> left = new LinkedHashMap<>();
    private final Map<String, Found> styles = new LinkedHashMap<>();
    private final List<Phrase> headings = new ArrayList<>();
    private int paragraphs;
    private int headingCount;
    private Position firstHeading = Position.BOOK;
    private int inserted;
    private int deleted;
    private int moved;
    private int formats;
    private int comments;

    WordTally(String path) {
        this.path = path;
    }

    void paragraph() {
        paragraphs++;
    }

    /** Returns the number of paragraphs read, including empty ones and those in tables. */
    int paragraphs() {
        return paragraphs;
    }

    private Position here() {
        return Position.in(path, Position.Unit.PARAGRAPH, Math.max(1, paragraphs));
    }

    void inserted() {
        inserted++;
    }

    void deleted() {
        deleted++;
    }

    void moved() {
        moved++;
    }

    void format() {
        formats++;
    }

    void comment() {
        comments++;
    }

    /** Records something that the book does not show as it is. */
    void left(String kind) {
        count(left, kind);
    }

    void unknownStyle(String name) {
        count(styles, name);
    }

    private void count(Map<String, Found> found, String name) {
        found.merge(name, new Found(1, here()), (before, now) -> new Found(before.count() + 1, before.first()));
    }

    /** Records a paragraph that only looks like a heading. */
    void looksLikeHeading(String text) {
        if (headingCount++ == 0) {
            firstHeading = here();
        }
        if (headings.size() < MOST_NAMED) {
            String said = text.length() > LONGEST_SAID ? text.substring(0, LONGEST_SAID) + "…" : text;
            headings.add(Phrase.of("word.heading", said, paragraphs));
        }
    }

    /** Reports everything recorded. */
    void report(DiagnosticSink sink, boolean accepted, boolean noted) {
        Position file = Position.of(path);
        if (inserted + deleted + moved + formats > 0) {
            sink.report(Code.TRACKED_CHANGES.at(
                    file, accepted ? "accepted" : "rejected", inserted, deleted, moved, formats));
        }
        if (comments > 0 && !noted) {
            sink.report(Code.COMMENTS_LEFT_OUT.at(file, "word", comments));
        }
        if (headingCount > 0) {
            sink.report(Code.LOOKS_LIKE_HEADING.at(firstHeading, "word", headingCount, Phrase.list(headings)));
        }
        if (!styles.isEmpty()) {
            List<Map.Entry<String, Found>> most = new ArrayList<>(styles.entrySet());
            most.sort(Comparator.comparingInt(
                    (Map.Entry<String, Found> it) -> -it.getValue().count()));
            List<Phrase> names = most.stream()
                    .limit(MOST_NAMED)
                    .map(it ->
                            Phrase.of("word.style", it.getKey(), it.getValue().count()))
                    .toList();
            sink.report(
                    Code.UNKNOWN_STYLES.at(most.get(0).getValue().first(), "word", styles.size(), Phrase.list(names)));
        }
        left.forEach((kind, found) -> sink.report(Code.NOT_CARRIED_OVER.at(found.first(), kind, found.count())));
    }
}
