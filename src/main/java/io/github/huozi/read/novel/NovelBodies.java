package io.github.huozi.read.novel;

import io.github.huozi.api.SourceChapter;
import io.github.huozi.book.Markup;
import io.github.huozi.book.Role;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.novel.NovelHeading;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jsoup.nodes.Element;

/** Writes the chapters of a novel as HTML: a heading, paragraphs, and a rule between two scenes. Not thread-safe. */
final class NovelBodies {

    private final NovelLayout layout;
    private final IntFunction<Position> places;
    private final int lastNumbered;
    private int joined;
    private int scenes;

    /**
     * @param places the position of a line, by its number from 0, in its source
     * @param lastNumbered the line of the last numbered chapter
     */
    NovelBodies(NovelLayout layout, IntFunction<Position> places, int lastNumbered) {
        this.layout = layout;
        this.places = places;
        this.lastNumbered = lastNumbered;
    }

    /** Returns the number of lines joined to the paragraph before them. */
    int joined() {
        return joined;
    }

    /** Returns the number of breaks between scenes. */
    int scenes() {
        return scenes;
    }

    /** Writes lines without a heading as a chapter. */
    SourceChapter untitled(List<NovelLine> lines, Optional<String> title) {
        Element body = new Element("body");
        write(lines, body);
        SourceChapter.Builder chapter = SourceChapter.builder(body);
        title.ifPresent(it -> chapter.pageTitle(it).name("head").role(Role.INTRODUCTION));
        return chapter.build();
    }

    /** Writes a volume or a chapter. */
    SourceChapter chapter(NovelPart part, boolean isTop) {
        Element body = new Element("body");
        Position place = places.apply(part.line());
        Markup.mark(body.appendElement("h1").text(part.title()), place);
        write(part.lines, body);
        SourceChapter.Builder chapter =
                SourceChapter.builder(body).name(part.title()).position(place);
        chapter.children(
                part.children.stream().map(child -> chapter(child, false)).toList());
        role(part, isTop).ifPresent(chapter::role);
        return chapter.build();
    }

    private Optional<Role> role(NovelPart part, boolean isTop) {
        if (part.isVolume()) {
            return Optional.of(Role.PART);
        }
        Optional<Role> named =
                isTop && part.isNamed() ? NovelRoles.role(part.title(), part.line() > lastNumbered) : Optional.empty();
        return isTop ? named : Optional.of(Role.CHAPTER);
    }

    private void write(List<NovelLine> lines, Element body) {
        Element paragraph = null;
        StringBuilder text = new StringBuilder();
        NovelLine before = null;
        for (NovelLine line : lines) {
            if (paragraph != null && before != null && layout.joins(before, line)) {
                char last = text.charAt(text.length() - 1);
                boolean words = NovelLayout.isWord(last)
                        && NovelLayout.isWord(line.text().charAt(0));
                text.append(words ? " " : "").append(line.text());
                joined++;
                before = line;
                continue;
            }
            if (paragraph != null) {
                paragraph.text(text.toString());
            }
            if (before != null && layout.partsBefore(before, line)) {
                scene(body, line);
            }
            paragraph = null;
            before = line;
            if (line.isScene()) {
                scene(body, line);
                continue;
            }
            String tag = line.heading().isPresent() ? "h2" : "p";
            paragraph = body.appendElement(tag);
            Markup.mark(paragraph, places.apply(line.number()));
            text.setLength(0);
            text.append(line.heading().map(NovelHeading::text).orElse(line.text()));
        }
        if (paragraph != null) {
            paragraph.text(text.toString());
        }
        Element last = body.lastElementChild();
        if (last != null && last.normalName().equals("hr")) {
            last.remove();
            scenes--;
        }
    }

    /** A break neither opens a chapter nor follows another break. */
    private void scene(Element body, NovelLine line) {
        Element last = body.lastElementChild();
        if (last != null && last.normalName().equals("p")) {
            scenes++;
            Markup.mark(body.appendElement("hr"), places.apply(line.number()));
        }
    }
}
