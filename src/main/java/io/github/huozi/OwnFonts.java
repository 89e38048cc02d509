package io.github.huozi;

import io.github.huozi.api.Manuscript;
import io.github.huozi.book.file.Binary;
import io.github.huozi.book.file.BookFolder;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.font.FontFace;
import io.github.huozi.font.FontLibrary;
import io.github.huozi.font.FontLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The faces that a book brings: from its {@code fonts/} folder, or as supplied by the caller. */
final class OwnFonts {

    private static final Set<String> ENDINGS = Set.of("ttf", "otf", "ttc", "otc", "woff", "woff2");

    private final DiagnosticSink sink;

    OwnFonts(DiagnosticSink sink) {
        this.sink = sink;
    }

    /** Returns the bundled faces preceded by those of a book, in the order of their file names. */
    FontLibrary over(FontLibrary bundled, PublishRequest request) {
        List<FontFace> faces = request.folder().map(this::inFolder).orElseGet(() -> request.manuscript()
                .map(Manuscript::fonts)
                .map(this::given)
                .orElse(List.of()));
        return faces.isEmpty() ? bundled : bundled.with(faces);
    }

    private List<FontFace> given(Map<String, Binary> fonts) {
        List<FontFace> faces = new ArrayList<>();
        FontLoader loader = new FontLoader(sink);
        new TreeMap<>(fonts)
                .forEach((name, data) -> loader.load(name, data.toByteArray()).ifPresent(faces::add));
        return faces;
    }

    private List<FontFace> inFolder(Path book) {
        List<FontFace> faces = new ArrayList<>();
        Path folder = book.resolve("fonts");
        Optional<BookFolder> opened = Files.isDirectory(folder) ? BookFolder.open(book, sink) : Optional.empty();
        if (opened.isEmpty()) {
            return faces;
        }
        FontLoader loader = new FontLoader(sink);
        for (Path file : files(folder)) {
            String name = "fonts/" + file.getFileName();
            read(opened.get(), name)
                    .flatMap(data -> loader.load(name, data.toByteArray()))
                    .ifPresent(faces::add);
        }
        return faces;
    }

    /** A font that the guard of the folder admits: no link that leads out of the folder, no pipe, no device. */
    private Optional<Binary> read(BookFolder book, String name) {
        try {
            Optional<Binary> data = book.resolve(name);
            if (data.isEmpty()) {
                sink.report(Code.FONT_UNREADABLE.at(Position.of(name), "outside", name));
            }
            return data;
        } catch (IOException e) {
            unreadable(name, e);
            return Optional.empty();
        }
    }

    private List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> ENDINGS.contains(ending(file))).sorted().toList();
        } catch (IOException e) {
            unreadable("fonts", e);
            return List.of();
        }
    }

    private void unreadable(String name, IOException why) {
        sink.report(Code.FONT_UNREADABLE.at(Position.of(name), "unreadable", name, String.valueOf(why.getMessage())));
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
