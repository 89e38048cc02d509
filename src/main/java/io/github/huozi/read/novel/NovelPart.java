package io.github.huozi.read.novel;

import io.github.huozi.outline.novel.NovelHeading;
import io.github.huozi.outline.novel.NovelUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A volume or a chapter of a novel under construction. Not thread-safe. */
final class NovelPart {

    private final Optional<NovelHeading> heading;
    private final int line;
    private final boolean isVolume;
    final List<NovelLine> lines = new ArrayList<>();
    final List<NovelPart> children = new ArrayList<>();

    /**
     * @param heading the heading; empty for the text before the first one
     * @param line the line of the heading, from 0
     */
    NovelPart(Optional<NovelHeading> heading, int line, boolean isVolume) {
        this.heading = heading;
        this.line = line;
        this.isVolume = isVolume;
    }

    Optional<NovelHeading> heading() {
        return heading;
    }

    String title() {
        return heading.map(NovelHeading::text).orElse("");
    }

    boolean isNamed() {
        return heading.filter(it -> it.unit() == NovelUnit.NAMED).isPresent();
    }

    int line() {
        return line;
    }

    boolean isVolume() {
        return isVolume;
    }

    /** Returns the number of characters of text, without white space and headings. */
    long characters() {
        return lines.stream().mapToLong(each -> each.text().length()).sum();
    }

    long allCharacters() {
        return characters()
                + children.stream().mapToLong(NovelPart::allCharacters).sum();
    }

    long chapters() {
        return (isVolume ? 0 : 1)
                + children.stream().mapToLong(NovelPart::chapters).sum();
    }
}
