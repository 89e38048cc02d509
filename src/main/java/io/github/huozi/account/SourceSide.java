package io.github.huozi.account;

import io.github.huozi.account.source.MarkdownWords;
import io.github.huozi.account.source.PlainWords;
import io.github.huozi.account.source.SourceFormulas;
import io.github.huozi.account.words.WordFlows;
import io.github.huozi.account.words.Words;
import io.github.huozi.book.account.SourceText;
import io.github.huozi.book.account.TextFlow;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.settings.MathSettings.Marks;
import io.github.huozi.diagnostic.Position;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What all sources of a book say. Belongs to one thread. */
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
            if (source.form().kind() == SourceText.Kind.PLAIN) {
                PlainWords.add(source, base, words);
            } else {
                MarkdownWords.add(source, base, words);
            }
            base += source.text().length() + 1;
        }
    }

    WordFlows words() {
        return words;
    }

    /** The number of the source that a place is in. */
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

    /** Where a place is in its source, in UTF-16 code units. */
    private int offset(int place) {
        int number = number(place);
        return Math.min(place - bases.get(number), sources.get(number).text().length());
    }

    /** Whether the paragraph around a place has dollars of which nobody can say which belong together. */
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

    /** Where a place is: its source and line. */
    Position position(int place) {
        if (sources.isEmpty()) {
            return Position.BOOK;
        }
        int number = number(place);
        return Position.of(sources.get(number).path(), lines.get(number).line(offset(place)));
    }

    /** The places of a line and of the end of its source; empty when the account has no such source. */
    int[] places(Position position) {
        Integer number = numbers.get(position.path().orElse(""));
        if (number == null) {
            return new int[0];
        }
        int base = bases.get(number);
        int start = lines.get(number).start(position.line().orElse(1));
        return new int[] {base + start, base + sources.get(number).text().length() + 1};
    }

    /** The first word at a place or after it. Places grow, but for notes, which are at the end of their source. */
    int first(TextFlow flow, int place) {
        int[] row = reached.computeIfAbsent(flow, it -> words.of(it).reached());
        return SourceLines.firstAtLeast(row, row.length, place);
    }

    /** Whether a flow of the sources has some words. */
    boolean says(TextFlow flow, String text) {
        Words all = words.of(flow);
        return all.text(0, all.size()).contains(text);
    }
}
