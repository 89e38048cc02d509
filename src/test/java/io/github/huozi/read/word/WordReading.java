package io.github.huozi.read.word;

import io.github.huozi.api.Manuscript;
import io.github.huozi.api.Source;
import io.github.huozi.book.Book;
import io.github.huozi.book.Section;
import io.github.huozi.book.settings.Settings;
import io.github.huozi.book.settings.WordSettings;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.read.BookReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A document as the book has it, and what was said of it. */
record WordReading(Book book, List<Diagnostic> findings) {

    static WordReading of(byte[] document) {
        return of(document, WordSettings.defaults());
    }

    static WordReading of(byte[] document, WordSettings settings) {
        List<Diagnostic> findings = new ArrayList<>();
        return new WordReading(new BookReader(findings::add).read(manuscript(document, settings)), findings);
    }

    static Manuscript manuscript(byte[] document, WordSettings settings) {
        return Manuscript.builder()
                .title("烧窑手记")
                .author("甲")
                .language("zh-CN")
                .identifier("urn:uuid:3d8d3c1e-5f4b-4d59-9a66-0b6f3a1c2d3f")
                .chapter(Source.file(stored(document), "书稿.docx"))
                .settings(Settings.builder().word(settings).build())
                .build();
    }

    private static Path stored(byte[] document) {
        try {
            Path file = Files.createTempFile("huozi-word", ".docx");
            file.toFile().deleteOnExit();
            return Files.write(file, document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> codes() {
        return findings.stream().map(it -> it.code().id()).toList();
    }

    /** The blocks of all chapters, one on a line, without places. */
    String written() {
        StringBuilder text = new StringBuilder();
        for (Section section : all(book.sections())) {
            text.append("== ")
                    .append(section.role())
                    .append(' ')
                    .append(section.title().text());
            text.append(" @").append(section.position().place()).append('\n');
            section.content().body().children().forEach(block -> {
                org.jsoup.nodes.Element copy = block.clone();
                copy.getAllElements().forEach(it -> it.removeAttr("huozi-pos"));
                text.append(copy.outerHtml().replace("\n", "⏎")).append('\n');
            });
        }
        return text.toString();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Section section : all(book.sections())) {
            text.append(section.title().text()).append('\n');
            section.content().body().children().forEach(block -> text.append(block.text())
                    .append('\n'));
        }
        return text.toString();
    }

    private static List<Section> all(List<Section> sections) {
        List<Section> all = new ArrayList<>();
        for (Section section : sections) {
            all.add(section);
            all.addAll(all(section.children()));
        }
        return all;
    }
}
