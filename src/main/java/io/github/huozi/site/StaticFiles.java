package io.github.huozi.site;

import io.github.huozi.book.settings.Colour;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Style sheets and scripts, under names that change with their content, so that browsers may cache them forever. */
final class StaticFiles {

    private static final String FOLDER = "/io/github/huozi/templates/site/";

    private final Map<String, String> paths = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final String early;

    /**
     * @param accent the book's accent colour, if any
     * @param fonts the faces of listings
     */
    StaticFiles(Optional<Colour> accent, WebFonts fonts) {
        add("site.css", text("site.css") + SitePalette.css(accent));
        add("reader.css", text("reader.css") + fonts.css());
        files.putAll(fonts.files());
        add("site.js", text("site.js"));
        add("reader.js", text("reader.js"));
        this.early = text("early.js").strip();
    }

    private void add(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int dot = name.lastIndexOf('.');
        String hash = Checksum.brief(bytes);
        String path = "assets/" + name.substring(0, dot) + "-" + hash + name.substring(dot);
        paths.put(name.replace('.', '_'), path);
        files.put(path, bytes);
    }

    /** Returns the path of each file, by its name with {@code _} for the dot. */
    Map<String, String> paths() {
        return paths;
    }

    /** Returns the script for every page's head, which runs before anything is drawn. */
    String early() {
        return early;
    }

    /** Returns what a page may load and run: only files of the site itself (Content Security Policy Level 3). */
    String policy() {
        byte[] hash = Checksum.digest().digest(early.getBytes(StandardCharsets.UTF_8));
        return "default-src 'none'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; font-src 'self'; script-src 'self' 'sha256-"
                + Base64.getEncoder().encodeToString(hash)
                + "'; connect-src 'self'; media-src 'self'; form-action 'self'; base-uri 'none'";
    }

    void write(SiteSink sink) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            sink.write(file.getKey(), file.getValue());
        }
    }

    static String text(String name) {
        try (InputStream in = StaticFiles.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the artifact lacks a file of the site: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
