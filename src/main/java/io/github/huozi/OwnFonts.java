package io.github.huozi;

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
import java.util.Set;
import java.util.stream.Stream;

/** The faces that a user has put into the book's own {@code fonts/} folder. */
final class OwnFonts {

    private static final Set<String> ENDINGS = Set.of("ttf", "otf", "ttc", "otc", "woff", "woff2");

    private final DiagnosticSink sink;

    OwnFonts(DiagnosticSink sink) {
        this.sink = sink;
    }

    /** The bundled faces with those of a book's folder before them, in the order of their file names. */
    FontLibrary over(FontLibrary bundled, Path book) {
        Path folder = book.resolve("fonts");
        if (!Files.isDirectory(folder)) {
            return bundled;
        }
        List<FontFace> faces = new ArrayList<>();
        FontLoader loader = new FontLoader(sink);
        for (Path file : files(folder)) {
            String name = "fonts/" + file.getFileName();
            try {
                loader.load(name, Files.readAllBytes(file)).ifPresent(faces::add);
            } catch (IOException e) {
                unreadable(name, e);
            }
        }
        return faces.isEmpty() ? bundled : bundled.with(faces);
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
        sink.report(
                Code.FONT_UNREADABLE,
                Position.of(name),
                name + " cannot be read: " + why.getMessage(),
                "make it readable, or take it out of the fonts folder");
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
