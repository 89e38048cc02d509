package io.github.huozi.outline;

import io.github.huozi.api.Manuscript.Entry;
import io.github.huozi.api.Source;
import io.github.huozi.book.Role;
import io.github.huozi.book.file.BookFolder;
import io.github.huozi.config.key.ContentsEntry;
import io.github.huozi.config.shape.Located;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.outline.folder.Claims;
import io.github.huozi.outline.folder.SourceFiles;
import io.github.huozi.outline.name.FileName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The order that {@code contents} in {@code book.yaml} gives. */
final class ContentsOutline {

    private final Claims claims;
    private final DiagnosticSink sink;

    ContentsOutline(Claims claims, DiagnosticSink sink) {
        this.claims = claims;
        this.sink = sink;
    }

    /** The entries whose files are there; faults of the others have been told. */
    List<Entry> outline(List<ContentsEntry> contents) {
        List<Entry> entries = new ArrayList<>();
        for (ContentsEntry entry : contents) {
            Optional<Source> source = entry.file().flatMap(this::source);
            List<Entry> children = outline(entry.children());
            if (source.isPresent() || !children.isEmpty() || entry.role() == Role.PART) {
                String fallback = source.flatMap(Source::name)
                        .map(name -> FileName.of(SourceFiles.name(name)).title())
                        .orElse(entry.role().key());
                Entry.Builder made = Entry.builder(entry.role())
                        .children(children)
                        .position(entry.position())
                        .fallbackTitle(fallback);
                source.ifPresent(made::source);
                entry.title()
                        .or(() -> source.isPresent() ? Optional.empty() : Optional.of(fallback))
                        .ifPresent(made::title);
                entries.add(made.build());
            }
        }
        return entries;
    }

    private Optional<Source> source(Located<String> file) {
        Optional<BookFolder.Found.Inside> found = claims.claim(file.value(), file.position());
        if (found.isPresent() && !SourceFiles.looksLikeText(found.get().file()) && !isEmpty(found.get())) {
            sink.report(
                    Code.WRONG_VALUE,
                    file.position(),
                    "`" + file.value() + "` is neither Markdown nor HTML",
                    "convert it first, for instance with pandoc");
            return Optional.empty();
        }
        return found.map(inside -> Source.file(inside.file(), inside.name()));
    }

    /** An empty chapter is told where it is read. */
    private static boolean isEmpty(BookFolder.Found.Inside inside) {
        try {
            return new String(
                            java.nio.file.Files.readAllBytes(inside.file()),
                            java.nio.charset.StandardCharsets.ISO_8859_1)
                    .isBlank();
        } catch (java.io.IOException e) {
            return true;
        }
    }
}
