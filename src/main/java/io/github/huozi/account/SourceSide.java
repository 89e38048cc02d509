package io.github.huozi.account;

import io.github.huozi.account.source.HtmlWords;
import io.github.huozi.account.source.MarkdownWords;
import io.github.huozi.account.source.PlainWords;
import io.github.huozi.account.source.SourceFormulas;
import io.github.huozi.account.words.WordFlows;
import io.github.huozi.account.words.Words;
import io.github.huozi.book.account.SourceText;
import io.github.huozi.book.account.TextFlow;
import io.github.huozi.book.account.TextRecord;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.settings.MathSettings.Marks;
import io.github.huozi.diagnostic.Position;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of all sources of a book. Not thread-safe. */
final class SourceSide {

    private final List<SourceText> sources;
    private final List<Integer> bases = new ArrayList<>();
    private final List<SourceLines> lines = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<TextFlow, int[]> reached = new EnumMap<>(TextFlow.class);
    private final WordFlows words = new WordFlows();

    SourceSide(List<SourceText> sources, BuildControl control) {
        this.sources = sources;
        int base = 0;
        for (SourceText source : sources) {
            control.check();
            bases.add(base);
            numbers.putIfAbsent(source.path(), lines.size());
            lines.add(new SourceLines(source));
            switch (source.form().kind()) {
                case MARKDOWN -> MarkdownWords.add(source, base, words);
                case HTML -> HtmlWords.add(source, base, words);
                case PLAIN -> PlainWords.add(source, base, words);
            }
            base += source.text().length() + 1;
        }
    }

    WordFlows words() {
        return words;
    }

    /** Returns the number of the source that contains a place. */
    int number(int place) {
        int low = 0;
        int high = bases.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (bases.get(middle) <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Returns the place within its source, in UTF-16 code units. */
    private int offset(int place) {
        int number = number(place);
        return Math.min(place - bases.get(number), sources.get(number).text().length());
    }

    /** Whether the paragraph around a place has dollars that can be paired in several ways. */
    boolean isDoubtful(int place) {
        if (sources.isEmpty()) {
            return false;
        }
        SourceText source = sources.get(number(place));
        if (source.form().marks() == Marks.NONE) {
            return false;
        }
        String text = source.text();
        int offset = offset(place);
        int from = text.lastIndexOf("\n\n", Math.max(0, offset - 1));
        int to = text.indexOf("\n\n", offset);
        return SourceFormulas.isDoubtful(text.substring(Math.max(from, 0), to < 0 ? text.length() : to));
    }

    /** Returns the position of a place: its source and line. */
    Position position(int place) {
        if (sources.isEmpty()) {
            return Position.BOOK;
        }
        int number = number(place);
        return Position.of(sources.get(number).path(), lines.get(number).line(offset(place)));
    }

    /** Returns the places of a line and of the end of its source; empty when the account lacks that source. */
    int[] places(Position position) {
        Integer number = numbers.get(position.path().orElse(""));
        if (number == null) {
            return new int[0];
        }
        int base = bases.get(number);
        int start = lines.get(number).start(position.line().orElse(1));
        return new int[] {base + start, base + sources.get(number).text().length() + 1};
    }

    /** Returns the range of a source among all; empty when the account lacks that source. */
    int[] range(Position position, TextRecord.Span span) {
        Integer number = numbers.get(position.path().orElse(""));
        return number == null ? new int[0] : new int[] {bases.get(number) + span.from(), bases.get(number) + span.to()};
    }

    /** Returns the first word at or after a place. Places increase, except for notes, which are at the end of their source. */
    int first(TextFlow flow, int place) {
        int[] row = reached.computeIfAbsent(flow, it -> words.of(it).reached());
        return SourceLines.firstAtLeast(row, row.length, place);
    }

    /** Whether a flow of the sources contains some words. */
    boolean says(TextFlow flow, String text) {
        Words all = words.of(flow);
        return all.text(0, all.size()).contains(text);
    }
}
