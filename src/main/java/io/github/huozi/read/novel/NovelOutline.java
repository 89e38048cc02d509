package io.github.huozi.read.novel;

import io.github.huozi.outline.novel.NovelHeading;
import io.github.huozi.outline.novel.NovelUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The division of a novel.
 *
 * @param head the lines before the first heading
 * @param parts the volumes and chapters
 * @param contents the lines of a list of contents, which belong to no part
 * @param repeated repeated names of volumes, by the numbers of their lines
 */
record NovelOutline(
        List<NovelLine> head, List<NovelPart> parts, List<NovelLine> contents, Map<Integer, String> repeated) {

    /** The number of consecutive headings, each repeated later with text, that make a list of contents. */
    private static final int LEAST_LISTED = 3;

    private static final int LEAST_CHAPTERS = 3;

    static NovelOutline of(List<NovelLine> lines) {
        Set<Integer> listed = listed(lines);
        List<NovelLine> contents = new ArrayList<>();
        List<NovelLine> kept = new ArrayList<>();
        for (NovelLine line : lines) {
            (listed.contains(line.number()) ? contents : kept).add(line);
        }
        return new Division(chapters(kept)).of(kept, contents);
    }

    /** Returns the unit of the chapters: 章, otherwise 节, otherwise the smallest. */
    private static NovelUnit chapters(List<NovelLine> lines) {
        Map<NovelUnit, Integer> counts = new EnumMap<>(NovelUnit.class);
        lines.forEach(line -> line.heading().ifPresent(it -> counts.merge(it.unit(), 1, Integer::sum)));
        int chapters = counts.getOrDefault(NovelUnit.CHAPTER, 0);
        int sections = counts.getOrDefault(NovelUnit.SECTION, 0);
        if (chapters > 0 && (chapters >= LEAST_CHAPTERS || chapters >= sections)) {
            return NovelUnit.CHAPTER;
        }
        if (sections > 0) {
            return NovelUnit.SECTION;
        }
        NovelUnit smallest = NovelUnit.CHAPTER;
        for (NovelUnit unit : List.of(NovelUnit.WORK, NovelUnit.VOLUME, NovelUnit.COLLECTION)) {
            smallest = counts.containsKey(unit) ? unit : smallest;
        }
        return smallest;
    }

    /** Returns the numbers of the lines of a list of contents, including its title. */
    private static Set<Integer> listed(List<NovelLine> lines) {
        Map<String, Integer> last = new HashMap<>();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).heading().isPresent()) {
                last.put(key(lines.get(at)), at);
            }
        }
        Set<Integer> listed = new HashSet<>();
        for (int from = 0; from < lines.size(); ) {
            int to = from;
            while (to < lines.size() && lines.get(to).heading().isPresent()) {
                to++;
            }
            // The last of them may be the first heading with text.
            int end = to - 1;
            long again = lines.subList(from, Math.max(from, end)).stream()
                    .filter(line -> last.getOrDefault(key(line), 0) >= end)
                    .count();
            if (end - from >= LEAST_LISTED && again * 10 >= (end - from) * 8L) {
                for (NovelLine line : lines.subList(from, end)) {
                    if (last.getOrDefault(key(line), 0) >= end) {
                        listed.add(line.number());
                    }
                }
                if (from > 0
                        && lines.get(from - 1)
                                .text()
                                .matches("[【\\[]?(?:目\\s*[录錄]|(?i:contents|table of contents))[】\\]]?[:：]?")) {
                    listed.add(lines.get(from - 1).number());
                }
            }
            from = Math.max(to, from + 1);
        }
        return listed;
    }

    private static String key(NovelLine line) {
        return line.heading().map(NovelHeading::text).orElse("").replaceAll("[\\s\\u3000]+", "");
    }

    private static final class Division {

        private final NovelUnit chapters;
        private final Deque<NovelPart> open = new ArrayDeque<>();
        private final List<NovelPart> roots = new ArrayList<>();
        private final Map<NovelPart, NovelUnit> units = new HashMap<>();
        private final Map<Integer, String> repeated = new TreeMap<>();

        Division(NovelUnit chapters) {
            this.chapters = chapters;
        }

        NovelOutline of(List<NovelLine> lines, List<NovelLine> contents) {
            List<NovelLine> head = new ArrayList<>();
            int lastNumbered = -1;
            for (NovelLine line : lines) {
                if (line.heading()
                        .filter(it -> it.number() != NovelHeading.NONE)
                        .isPresent()) {
                    lastNumbered = line.number();
                }
            }
            for (NovelLine line : lines) {
                Optional<NovelHeading> heading = line.heading();
                if (heading.isPresent() && isDivision(heading.get())) {
                    divide(line, heading.get(), line.number() > lastNumbered);
                } else if (open.isEmpty()) {
                    head.add(line);
                } else {
                    open.peek().lines.add(line);
                }
            }
            return new NovelOutline(head, roots, contents, repeated);
        }

        /** Whether a heading divides the book; smaller ones are within chapters. */
        private boolean isDivision(NovelHeading heading) {
            return heading.unit() == NovelUnit.NAMED || heading.unit().compareTo(chapters) <= 0;
        }

        private void divide(NovelLine line, NovelHeading heading, boolean isAfterAll) {
            heading.outer()
                    .ifPresent(outer -> add(new NovelPart(Optional.of(outer), line.number(), true), outer.unit()));
            if (heading.unit() == NovelUnit.NAMED && isAfterAll && NovelRoles.isBackMatter(heading.text())) {
                open.clear();
            }
            NovelUnit unit = heading.unit() == NovelUnit.NAMED ? chapters : heading.unit();
            add(new NovelPart(Optional.of(heading), line.number(), unit != chapters), unit);
        }

        private void add(NovelPart part, NovelUnit unit) {
            NovelPart again = open.stream()
                    .filter(each ->
                            part.isVolume() && each.isVolume() && each.title().equals(part.title()))
                    .findFirst()
                    .orElse(null);
            if (again != null) {
                // The heading of a volume repeated before each chapter.
                while (!again.equals(open.peek())) {
                    open.pop();
                }
                repeated.put(part.line(), part.title());
                return;
            }
            while (!open.isEmpty() && units.getOrDefault(open.peek(), chapters).compareTo(unit) >= 0) {
                open.pop();
            }
            (open.isEmpty() ? roots : open.peek().children).add(part);
            units.put(part, unit);
            open.push(part);
        }
    }
}
