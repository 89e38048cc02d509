package io.github.huozi.pdf.line;

import io.github.huozi.assemble.AssembledSection;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.diagnostic.Severity;
import io.github.huozi.typeset.Run;
import io.github.huozi.typeset.TextRun;
import io.github.huozi.typeset.line.ComposedLine;
import io.github.huozi.typeset.line.ComposedLine.Flaw;
import io.github.huozi.typeset.line.Piece;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects lines that could not be set well, and reports them: one finding per file and flaw. */
public final class LineFlaws {

    private static final int SHOWN = 30;

    private static final class Tally {
        private int count;
        private String first = "";

        /** Returns words of a line as an example, if any. */
        Phrase example() {
            return first.isEmpty() ? Phrase.of("line.wordless") : Phrase.literal(first);
        }
    }

    private final Map<Position, EnumMap<Flaw, Tally>> byFile = new TreeMap<>();

    /** Records the flaws of a paragraph's lines. */
    void add(List<ComposedLine> lines, List<Run> runs, @Nullable AssembledSection section) {
        for (ComposedLine line : lines) {
            for (Flaw flaw : line.flaws()) {
                Position file =
                        section == null ? Position.BOOK : section.position().file();
                Tally tally = byFile.computeIfAbsent(file, f -> new EnumMap<>(Flaw.class))
                        .computeIfAbsent(flaw, f -> new Tally());
                tally.count++;
                if (tally.first.isEmpty()) {
                    tally.first = text(line, runs);
                }
            }
        }
    }

    private static String text(ComposedLine line, List<Run> runs) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : line.pieces()) {
            if (runs.get(piece.run()) instanceof TextRun run) {
                text.append(run.text(), piece.start(), piece.end());
            }
        }
        String whole = text.toString().strip();
        return whole.length() <= SHOWN ? whole : whole.substring(0, SHOWN) + "…";
    }

    public void report(DiagnosticSink sink) {
        byFile.forEach((file, flaws) -> flaws.forEach((flaw, tally) -> sink.report(Code.LINE_FLAW
                .at(file, variant(flaw), tally.count, tally.example())
                .as(flaw == Flaw.OVERFULL ? Severity.WARNING : Code.LINE_FLAW.severity()))));
    }

    private static String variant(Flaw flaw) {
        return switch (flaw) {
            case RAGGED -> "ragged";
            case OVERFULL -> "overfull";
            case STRAINED -> "strained";
            case WORD_BROKEN -> "word";
            case PROHIBITION_BROKEN -> "mark";
            case RUNT -> "runt";
        };
    }
}
