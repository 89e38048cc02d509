package io.github.huozi.read.novel;

import io.github.huozi.book.account.RecordReason;
import io.github.huozi.book.account.TextRecord;
import io.github.huozi.book.account.TextRecords;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.novel.HeadingLine;
import io.github.huozi.outline.novel.NovelHeading;
import io.github.huozi.outline.novel.NovelLetters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The lines of a text that are not blank.
 *
 * @param lines the lines in order
 * @param wide the number of full-width letters and digits
 * @param indented the number of lines that began with white space
 */
record NovelLines(List<NovelLine> lines, long wide, long indented) {

    private static final int CHECK = 4096;
    private static final int LONGEST_SCENE = 60;
    private static final String SCENE = "*＊◇◆☆★※○●□■△▲·•…—-=_~～+#＃§❖✦✧⁂◎﹡－＝";

    /**
     * Splits a text into lines.
     *
     * @param places the places of lines, by their numbers from 0, in the source
     */
    static NovelLines of(
            String text,
            Boilerplate boilerplate,
            IntFunction<Position> places,
            TextRecords records,
            BuildControl control) {
        List<NovelLine> lines = new ArrayList<>();
        long wide = 0;
        long indented = 0;
        int blanks = 0;
        int number = 0;
        for (int from = 0; from < text.length(); number++) {
            if (number % CHECK == 0) {
                control.check();
            }
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            String raw = text.substring(from, to);
            String kept = boilerplate.without(raw);
            if (!kept.equals(raw)) {
                drop(raw, kept, places.apply(number), records);
            }
            String line = kept.strip();
            from = to + 1;
            if (line.isEmpty()) {
                blanks++;
                continue;
            }
            long letters = NovelLetters.count(line);
            wide += letters;
            String plain = letters == 0 ? line : NovelLetters.narrow(line);
            boolean indent = Character.isWhitespace(kept.charAt(0)) || kept.charAt(0) == '\u00A0';
            indented += indent ? 1 : 0;
            Optional<NovelHeading> heading = HeadingLine.of(plain);
            lines.add(new NovelLine(number, plain, indent, blanks, heading, heading.isEmpty() && isScene(plain)));
            boilerplate.note(plain, number);
            blanks = 0;
        }
        return new NovelLines(lines, wide, indented);
    }

    private static void drop(String raw, String kept, Position place, TextRecords records) {
        if (kept.isBlank()) {
            records.add(new TextRecord.Dropped(place, NovelLetters.narrow(raw.strip()), RecordReason.OMITTED));
            return;
        }
        String before = NovelLetters.narrow(raw.strip());
        records.add(new TextRecord.Replaced(place, before, NovelLetters.narrow(kept.strip()), RecordReason.OMITTED));
    }

    private static boolean isScene(String line) {
        return line.length() <= LONGEST_SCENE
                && line.chars().allMatch(c -> SCENE.indexOf(c) >= 0 || Character.isWhitespace(c))
                // A line with only an ellipsis or a dash is dialogue.
                && line.chars().anyMatch(c -> c != '…' && c != '—' && c != '·' && !Character.isWhitespace(c));
    }
}
