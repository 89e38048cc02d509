package io.github.huozi.read.novel;

import io.github.huozi.api.Source;
import io.github.huozi.api.SourceChapter;
import io.github.huozi.api.SourceContent;
import io.github.huozi.api.SourceInput;
import io.github.huozi.api.SourceReader;
import io.github.huozi.book.account.RecordReason;
import io.github.huozi.book.account.SourceText;
import io.github.huozi.book.account.TextRecord;
import io.github.huozi.book.account.TextRecords;
import io.github.huozi.book.encoding.BookEncoding;
import io.github.huozi.book.settings.MathSettings.Marks;
import io.github.huozi.book.settings.ReadingSettings;
import io.github.huozi.config.format.FrontMatter;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.novel.NovelHead;
import io.github.huozi.outline.novel.NovelHeading;
import io.github.huozi.outline.novel.NovelText;
import io.github.huozi.read.source.Decoder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * Reads novels in plain text: a file becomes volumes and chapters, each line a paragraph, and nothing is markup. Stateless
 * and thread-safe.
 */
public final class NovelSourceReader implements SourceReader {

    private static final String ENDING = ".txt";

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final DiagnosticSink NOBODY = finding -> {};

    @Override
    public int order() {
        return 500;
    }

    @Override
    public Set<String> endings() {
        return Set.of(ENDING);
    }

    /** Follows the settings of the book or the file; by default, decides by headings of a novel and the absence of markup. */
    @Override
    public boolean reads(SourceInput source) {
        if (source.format() != Source.Format.DETECT || !source.ending().equals(ENDING)) {
            return false;
        }
        if (source.settings().reading().texts() != ReadingSettings.Texts.DETECT) {
            return source.settings().reading().texts() == ReadingSettings.Texts.NOVEL;
        }
        Optional<FrontMatter> front = decoder(source, NOBODY)
                .decode(source.bytes().toByteArray(), source.path())
                .map(text -> FrontMatter.of(text, source.path(), NOBODY));
        String format = front.map(it -> it.values().text("format")).orElse("");
        return format.isEmpty()
                ? front.filter(it -> NovelText.isNovel(it.text())).isPresent()
                : format.equals("novel");
    }

    private static Decoder decoder(SourceInput source, DiagnosticSink sink) {
        return new Decoder(sink, new BookEncoding(source.files().encoding()));
    }

    @Override
    public SourceContent read(SourceInput source) {
        Optional<String> text =
                decoder(source, source.context()).decode(source.bytes().toByteArray(), source.path());
        if (text.isEmpty()) {
            return SourceContent.of();
        }
        FrontMatter front = FrontMatter.of(text.get(), source.path(), source.context());
        int before = front.lines() + 1;
        IntFunction<Position> places = line -> Position.of(source.path(), line + before);
        TextRecords records = source.context().records();
        records.source(new SourceText(
                source.path(),
                new SourceText.Form(SourceText.Kind.PLAIN, Marks.NONE),
                front.text(),
                line -> line + before));
        Boilerplate boilerplate = new Boilerplate(source.settings().reading().dropped());
        NovelLines lines = NovelLines.of(
                front.text(), boilerplate, places, records, source.context().control());
        NovelOutline outline = NovelOutline.of(lines.lines());
        tell(lines, outline, places, records);
        NovelBodies bodies = new NovelBodies(NovelLayout.of(lines.lines()), places, lastNumbered(lines.lines()));
        SourceContent.Builder content = SourceContent.builder();
        List<SourceChapter> chapters = new ArrayList<>(head(outline, bodies, content, places, records));
        outline.parts().forEach(part -> chapters.add(bodies.chapter(part, true)));
        NovelReport report = new NovelReport(source.context(), places);
        report.split(outline);
        report.changes(lines, bodies.joined(), outline.contents().size());
        report.boilerplate(boilerplate);
        return content.chapters(chapters).build();
    }

    /** Reads the text before the first heading: metadata, and a chapter with the rest. */
    private static List<SourceChapter> head(
            NovelOutline outline,
            NovelBodies bodies,
            SourceContent.Builder content,
            IntFunction<Position> places,
            TextRecords records) {
        List<NovelLine> lines = outline.head();
        if (outline.parts().isEmpty()) {
            return List.of(bodies.untitled(lines, Optional.empty()));
        }
        NovelHead head = NovelHead.of(lines.stream().map(NovelLine::text).toList());
        if (!head.authors().isEmpty()) {
            content.metadata("authors", head.authors());
        }
        if (!head.synopsis().isEmpty()) {
            content.metadata("description", List.of(String.join("\n", head.synopsis())));
        }
        Set<Integer> used = new HashSet<>(head.used());
        List<NovelLine> rest = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            NovelLine line = lines.get(at);
            if (used.contains(at)) {
                records.add(new TextRecord.Dropped(places.apply(line.number()), line.text(), RecordReason.BOOK_FACTS));
            } else {
                rest.add(line);
            }
        }
        if (rest.stream().noneMatch(NovelLine::isProse)) {
            return List.of();
        }
        boolean han = rest.stream().anyMatch(line -> line.text().codePoints().anyMatch(Character::isIdeographic));
        return List.of(bodies.untitled(rest, Optional.of(han ? "卷首" : "Opening")));
    }

    /** Records the parts of the source that are in no chapter, or whose title was changed. */
    private static void tell(
            NovelLines lines, NovelOutline outline, IntFunction<Position> places, TextRecords records) {
        Set<Integer> listed = new HashSet<>();
        outline.contents().forEach(line -> listed.add(line.number()));
        for (NovelLine line : lines.lines()) {
            line.heading()
                    .filter(it -> it.outer().isEmpty() && !listed.contains(line.number()))
                    .map(NovelHeading::text)
                    .filter(text -> !letters(text).equals(letters(line.text())))
                    .ifPresent(text -> records.add(new TextRecord.Replaced(
                            places.apply(line.number()), line.text(), text, RecordReason.TITLE)));
        }
        outline.contents()
                .forEach(line -> records.add(
                        new TextRecord.Dropped(places.apply(line.number()), line.text(), RecordReason.CONTENTS_LIST)));
        outline.repeated()
                .forEach((line, words) ->
                        records.add(new TextRecord.Dropped(places.apply(line), words, RecordReason.TITLE)));
    }

    private static String letters(String text) {
        return NOT_LETTERS.matcher(text).replaceAll("");
    }

    private static int lastNumbered(List<NovelLine> lines) {
        int last = -1;
        for (NovelLine line : lines) {
            last = line.heading().filter(it -> it.number() != NovelHeading.NONE).isPresent() ? line.number() : last;
        }
        return last;
    }
}
