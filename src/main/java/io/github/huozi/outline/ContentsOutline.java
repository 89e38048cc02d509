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
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The order in {@code contents} of {@code book.yaml}. */
final class ContentsOutline {

    private final Claims claims;
    private final DiagnosticSink sink;

    ContentsOutline(Claims claims, DiagnosticSink sink) {
        this.claims = claims;
        this.sink = sink;
    }

    /** Returns the entries whose files exist; faults of the others have been reported. */
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
        if (found.isPresent() && !isText(found.get())) {
            sink.report(Code.WRONG_VALUE.at(file.position(), "no-source", file.value()));
            return Optional.empty();
        }
        return found.map(inside -> Source.file(inside.file(), inside.name()));
    }

    /** Whether a file is neither a program, a picture nor a PDF; an empty chapter is reported when it is read. */
    private static boolean isText(BookFolder.Found.Inside inside) {
        try (InputStream in = Files.newInputStream(inside.file())) {
            byte[] head = in.readNBytes(4096);
            boolean wide = head.length > 1 && (head[0] == (byte) 0xFF || head[0] == (byte) 0xFE);
            for (byte b : head) {
                if (!wide && b >= 0 && b < 9) {
                    return false;
                }
            }
            return !new String(head, StandardCharsets.ISO_8859_1).startsWith("%PDF-");
        } catch (IOException e) {
            // It is still a source; reading it will report the fault.
            return true;
        }
    }
}
