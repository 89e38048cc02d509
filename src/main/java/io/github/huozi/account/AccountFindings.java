package io.github.huozi.account;

import io.github.huozi.account.words.Signs;
import io.github.huozi.book.settings.Medium;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Turns differences into findings: a few for each source, then the number of further ones. Belongs to one thread. */
final class AccountFindings {

    private static final int MOST_OF_SOURCE = 3;
    private static final int MOST = 20;
    private static final int SHOWN = 24;
    private static final int LEAST_DOUBLED = 4;
    private static final Phrase NOTHING = Phrase.literal("");

    private final SourceSide source;
    private final Map<Finding, Set<Medium>> findings = new LinkedHashMap<>();

    /**
     * A difference to report.
     *
     * @param variant the variant of the message
     */
    private record Finding(Position position, String variant, Phrase words, Phrase by) {}

    AccountFindings(SourceSide source) {
        this.source = source;
    }

    void add(Medium medium, List<Difference> differences) {
        for (Difference difference : differences) {
            if (source.isDoubtful(difference.place)) {
                continue;
            }
            findings.computeIfAbsent(finding(difference), it -> EnumSet.noneOf(Medium.class))
                    .add(medium);
        }
    }

    private Finding finding(Difference difference) {
        Position position = source.position(difference.place);
        Phrase lost = cut(difference.lost);
        Phrase added = cut(difference.added);
        if (difference.moved) {
            return new Finding(position, "moved", lost, NOTHING);
        }
        if (!difference.lost.isEmpty()) {
            return difference.added.isEmpty()
                    ? new Finding(position, "lost", lost, NOTHING)
                    : new Finding(position, "changed", lost, added);
        }
        if (!difference.added.isEmpty()) {
            boolean doubled =
                    difference.added.length() >= LEAST_DOUBLED && source.says(difference.flow, difference.added);
            return new Finding(position, doubled ? "doubled" : "added", added, NOTHING);
        }
        boolean gone = difference.lostMark != 0;
        return new Finding(
                position,
                gone ? "mark-lost" : "mark-added",
                NOTHING,
                name(gone ? difference.lostMark : difference.addedMark));
    }

    private static Phrase name(int mark) {
        return switch (mark) {
            case Signs.CALL -> Phrase.of("mark.call");
            case Signs.PICTURE -> Phrase.of("mark.picture");
            case Signs.TABLE -> Phrase.of("mark.table");
            default -> Phrase.of("mark.formula");
        };
    }

    private static Phrase cut(String text) {
        if (text.codePointCount(0, text.length()) <= SHOWN * 2) {
            return Phrase.literal(text);
        }
        return Phrase.literal(text.substring(0, text.offsetByCodePoints(0, SHOWN))
                + "…"
                + text.substring(text.offsetByCodePoints(text.length(), -SHOWN / 2)));
    }

    void report(DiagnosticSink sink) {
        Map<String, List<Map.Entry<Finding, Set<Medium>>>> bySource = new LinkedHashMap<>();
        findings.entrySet().forEach(entry -> bySource.computeIfAbsent(
                        entry.getKey().position().path().orElse(""), path -> new ArrayList<>())
                .add(entry));
        int told = 0;
        int rest = 0;
        int others = 0;
        for (Map.Entry<String, List<Map.Entry<Finding, Set<Medium>>>> of : bySource.entrySet()) {
            int some = Math.min(of.getValue().size(), Math.min(MOST_OF_SOURCE, Math.max(0, MOST - told)));
            of.getValue().stream().limit(some).forEach(entry -> tell(entry.getKey(), entry.getValue(), sink));
            told += some;
            int more = of.getValue().size() - some;
            if (some == 0) {
                rest += more;
                others++;
            } else if (more > 0) {
                sink.report(Code.WORDS_DIFFER.at(Position.of(of.getKey()), "more", more));
            }
        }
        if (others > 0) {
            sink.report(Code.WORDS_DIFFER.at(Position.BOOK, "rest", rest, others));
        }
    }

    private static void tell(Finding finding, Set<Medium> media, DiagnosticSink sink) {
        Phrase where = Phrase.list(media.stream()
                .map(medium -> Phrase.literal(medium.key().toUpperCase(Locale.ROOT)))
                .toList());
        Position at = finding.position();
        sink.report(
                switch (finding.variant()) {
                    case "lost" -> Code.WORDS_DIFFER.at(at, "lost", finding.words(), where);
                    case "changed" -> Code.WORDS_DIFFER.at(at, "changed", finding.words(), finding.by(), where);
                    case "moved" -> Code.WORDS_DIFFER.at(at, "moved", finding.words(), where);
                    case "doubled" -> Code.WORDS_DIFFER.at(at, "doubled", finding.words(), where);
                    case "added" -> Code.WORDS_DIFFER.at(at, "added", finding.words(), where);
                    case "mark-lost" -> Code.WORDS_DIFFER.at(at, "mark-lost", finding.by(), where);
                    default -> Code.WORDS_DIFFER.at(at, "mark-added", finding.by(), where);
                });
    }
}
