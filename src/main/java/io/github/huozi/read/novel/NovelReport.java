package io.github.huozi.read.novel;

import io.github.huozi.api.ExtensionContext;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/** Reports the division of a novel, changes in its text, and text that may not belong to it. */
final class NovelReport {

    /** In a longer row of chapters, only the first and the last are shown. */
    private static final int MOST_SHOWN = 8;

    private static final int SHOWN_EACH_SIDE = 2;
    private static final int MOST_LINES = 6;
    private static final int LONGEST_LINE = 40;

    private final ExtensionContext context;
    private final IntFunction<Position> places;

    /**
     * @param context receives the report
     * @param places the position of a line, by its number from 0, in its source
     */
    NovelReport(ExtensionContext context, IntFunction<Position> places) {
        this.context = context;
        this.places = places;
    }

    /** Reports volumes and chapters with their counts, and the doubtful places. */
    void split(NovelOutline outline) {
        List<NovelPart> parts = outline.parts();
        if (parts.isEmpty()) {
            context.report(Code.NOVEL_SPLIT.at(places.apply(0).file(), "whole"));
            return;
        }
        StringBuilder tree = new StringBuilder();
        draw(parts, "  ", tree);
        long volumes = parts.stream().filter(NovelPart::isVolume).count();
        long chapters = parts.stream().mapToLong(NovelPart::chapters).sum();
        String characters =
                thousands(parts.stream().mapToLong(NovelPart::allCharacters).sum());
        Position file = places.apply(0).file();
        context.report(
                volumes == 0
                        ? Code.NOVEL_SPLIT.at(file, "chapters", chapters, characters, tree)
                        : Code.NOVEL_SPLIT.at(file, "volumes", chapters, characters, tree, volumes));
        NovelDoubts.of(parts, places).forEach(context::report);
    }

    private static void draw(List<NovelPart> parts, String indent, StringBuilder tree) {
        for (int at = 0; at < parts.size(); at++) {
            NovelPart part = parts.get(at);
            int run = run(parts, at);
            if (run > MOST_SHOWN) {
                for (int one = at; one < at + SHOWN_EACH_SIDE; one++) {
                    row(parts.get(one), indent, tree);
                }
                tree.append('\n').append(indent).append("…… ").append(run - 2 * SHOWN_EACH_SIDE);
                for (int one = at + run - SHOWN_EACH_SIDE; one < at + run; one++) {
                    row(parts.get(one), indent, tree);
                }
                at += run - 1;
            } else {
                row(part, indent, tree);
                draw(part.children, indent + "  ", tree);
            }
        }
    }

    /** Returns the number of chapters in a row. */
    private static int run(List<NovelPart> parts, int from) {
        int to = from;
        while (to < parts.size()
                && !parts.get(to).isVolume()
                && parts.get(to).children.isEmpty()) {
            to++;
        }
        return to - from;
    }

    private static void row(NovelPart part, String indent, StringBuilder tree) {
        tree.append('\n').append(indent).append(part.title());
        if (part.isVolume()) {
            tree.append(" [").append(part.chapters()).append(']');
        }
        tree.append(" · ").append(thousands(part.allCharacters()));
    }

    /** Reports the detected layout of the file. */
    void changes(NovelLines lines, int joined, int contents) {
        List<Phrase> said = new ArrayList<>();
        add(said, "novel.joined", joined);
        add(said, "novel.indents", lines.indented());
        add(said, "novel.wide", lines.wide());
        add(said, "novel.contents", contents);
        if (!said.isEmpty()) {
            context.report(Code.NOVEL_LAYOUT.at(places.apply(0).file(), "changed", Phrase.series(said)));
        }
    }

    private static void add(List<Phrase> said, String key, long count) {
        if (count > 0) {
            said.add(Phrase.of(key, count));
        }
    }

    /** Reports suspicious lines, and the number of lines removed by the author's list. */
    void boilerplate(Boilerplate boilerplate) {
        Map<String, Integer> found = boilerplate.found();
        if (!found.isEmpty()) {
            List<String> shown = found.entrySet().stream()
                    .limit(MOST_LINES)
                    .map(line ->
                            "“" + shortened(line.getKey()) + "”" + (line.getValue() > 1 ? " ×" + line.getValue() : ""))
                    .toList();
            int lines = found.values().stream().mapToInt(Integer::intValue).sum();
            context.report(Code.NOVEL_BOILERPLATE.at(
                    places.apply(boilerplate.firstLine()), "found", lines, Phrase.list(shown)));
        }
        if (boilerplate.dropped() > 0) {
            context.report(Code.NOVEL_BOILERPLATE
                    .at(places.apply(0).file(), "dropped", boilerplate.dropped())
                    .as(Severity.INFO));
        }
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "……";
    }

    private static String thousands(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
