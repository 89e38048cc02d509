package io.github.huozi.read.novel;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.novel.NovelHeading;
import io.github.huozi.outline.novel.NovelUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;

/** Finds places where a novel may be divided wrongly: missing or duplicate numbers, and chapters that are too long. */
final class NovelDoubts {

    private static final int MOST = 20;
    private static final int LONG = 10;
    private static final int LEAST_CHAPTERS = 3;

    private final IntFunction<Position> places;
    private final List<Diagnostic> found = new ArrayList<>();

    private NovelDoubts(IntFunction<Position> places) {
        this.places = places;
    }

    /** Returns the doubtful places; if there are many, the first of them and the number of the others. */
    static List<Diagnostic> of(List<NovelPart> parts, IntFunction<Position> places) {
        NovelDoubts doubts = new NovelDoubts(places);
        doubts.numbers(parts, Optional.empty());
        doubts.lengths(parts);
        if (doubts.found.size() <= MOST) {
            return List.copyOf(doubts.found);
        }
        List<Diagnostic> some = new ArrayList<>(doubts.found.subList(0, MOST));
        Position at = doubts.found.get(MOST).position();
        some.add(Code.NOVEL_DOUBT.at(at, "more", doubts.found.size() - MOST));
        return some;
    }

    /** Chapters may be numbered through all volumes, or from 1 in each. */
    private Optional<NovelPart> numbers(List<NovelPart> parts, Optional<NovelPart> before) {
        Optional<NovelPart> last = before;
        Optional<NovelPart> lastVolume = Optional.empty();
        for (NovelPart part : parts) {
            if (part.isVolume()) {
                lastVolume.ifPresent(one -> compare(one, part, false));
                lastVolume = Optional.of(part);
                last = numbers(part.children, last);
            } else if (number(part) != NovelHeading.NONE) {
                boolean first = parts.indexOf(part) == 0
                        || parts.subList(0, parts.indexOf(part)).stream().allMatch(NovelPart::isNamed);
                last.ifPresent(one -> compare(one, part, first));
                last = Optional.of(part);
            }
        }
        return last;
    }

    private static long number(NovelPart part) {
        return part.heading()
                .filter(it -> it.unit() != NovelUnit.NAMED)
                .map(NovelHeading::number)
                .orElse(NovelHeading.NONE);
    }

    private void compare(NovelPart before, NovelPart part, boolean mayBeginAgain) {
        long last = number(before);
        long next = number(part);
        if (last < 0 || next < 0 || next == last + 1 || (mayBeginAgain && next <= 1)) {
            return;
        }
        Position at = places.apply(part.line());
        if (next > last + 1) {
            found.add(
                    next == last + 2
                            ? Code.NOVEL_DOUBT.at(at, "missing-one", last + 1, before.title(), part.title())
                            : Code.NOVEL_DOUBT.at(at, "missing", last + 1, next - 1, before.title(), part.title()));
        } else if (next == last) {
            found.add(Code.NOVEL_DOUBT.at(at, "twice", before.title(), part.title()));
        } else {
            found.add(Code.NOVEL_DOUBT.at(at, "back", before.title(), part.title()));
        }
    }

    private void lengths(List<NovelPart> parts) {
        List<NovelPart> chapters = new ArrayList<>();
        collect(parts, chapters);
        if (chapters.size() < LEAST_CHAPTERS) {
            return;
        }
        List<Long> sorted =
                chapters.stream().map(NovelPart::characters).sorted().toList();
        long middle = Math.max(1, sorted.get(sorted.size() / 2));
        for (NovelPart part : chapters) {
            if (part.characters() >= LONG * middle) {
                found.add(Code.NOVEL_DOUBT.at(
                        places.apply(part.line()),
                        "long",
                        part.title(),
                        String.format(Locale.ROOT, "%,d", part.characters()),
                        String.format(Locale.ROOT, "%,d", middle)));
            }
        }
    }

    private static void collect(List<NovelPart> parts, List<NovelPart> chapters) {
        for (NovelPart part : parts) {
            if (!part.isVolume()) {
                chapters.add(part);
            }
            collect(part.children, chapters);
        }
    }
}
