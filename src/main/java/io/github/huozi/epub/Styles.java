package io.github.huozi.epub;

import io.github.huozi.book.file.Binary;
import io.github.huozi.book.file.BookPath;
import io.github.huozi.book.file.ResourceResolver;
import io.github.huozi.css.CssPolicy;
import io.github.huozi.css.CssRewriter;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The user's own style sheets, with the files that they name. Used for one rendering. */
final class Styles {

    static final String FOLDER = "styles/";

    /** EPUB 3.3, 6.3.1.3: reading systems decide about these, and markup says them. */
    private static final Set<String> FORBIDDEN = Set.of("direction", "unicode-bidi");

    /** An element of the document that the sheet is for, or of the drawing. */
    private static final Pattern FRAGMENT = Pattern.compile("#[\\w.-]+");

    /** A picture or a font within the address itself. */
    private static final Pattern DATA = Pattern.compile(
            "(?i)data:(?:image/(?:png|jpeg|gif|svg\\+xml)|font/\\w+|application/(?:x-)?font-\\w+)[;,][^\\s]*");

    /** Files that a style sheet may include, by extension (EPUB 3.3, 3.2). */
    private static final Map<String, String> TYPES = Map.of(
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "gif", "image/gif",
            "svg", "image/svg+xml",
            "ttf", "font/ttf",
            "otf", "font/otf",
            "woff", "font/woff");

    private final ResourceResolver resources;
    private final DiagnosticSink sink;
    private final List<String> sheets = new ArrayList<>();
    private final Map<String, Named> named = new TreeMap<>();

    private record Named(String href, String mediaType, Binary data) {}

    private Styles(ResourceResolver resources, DiagnosticSink sink) {
        this.resources = resources;
        this.sink = sink;
    }

    /** Reads these style sheets; unreadable ones are reported and left out. */
    static Styles read(List<String> paths, ResourceResolver resources, DiagnosticSink sink) {
        Styles styles = new Styles(resources, sink);
        for (String path : paths) {
            styles.text(path).ifPresent(css -> styles.sheets.add(styles.carry(css, path)));
        }
        return styles;
    }

    /** Returns all sheets as one text. */
    String text() {
        return String.join("\n", sheets);
    }

    /** Returns the addresses of the sheets within {@link #FOLDER}, in order. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (int n = 1; n <= sheets.size(); n++) {
            names.add("own-" + n + ".css");
        }
        return names;
    }

    void addTo(Manifest manifest) {
        for (int n = 0; n < sheets.size(); n++) {
            manifest.add("style-own-" + (n + 1), FOLDER + names().get(n), Manifest.CSS, sheets.get(n), List.of());
        }
        int number = 0;
        for (Named file : named.values()) {
            number++;
            manifest.add(
                    "style-file-" + number,
                    FOLDER + file.href(),
                    file.mediaType(),
                    file.data().toByteArray(),
                    List.of());
        }
    }

    private Optional<String> text(String path) {
        try {
            Optional<Binary> data = resources.resolve(path);
            if (data.isEmpty()) {
                sink.report(Code.STYLE_UNREADABLE.at(Position.of(path), "missing"));
                return Optional.empty();
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(data.get().toByteArray()))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            sink.report(Code.STYLE_UNREADABLE.at(Position.of(path), "encoding", Phrase.of("save.utf8")));
        } catch (IOException e) {
            sink.report(Code.STYLE_UNREADABLE.at(Position.of(path), "unreadable", String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    /** Returns the sheet with the addresses of included files; others would make the EPUB invalid. */
    private String carry(String css, String path) {
        return CssRewriter.sheet(css, new Carrying(path));
    }

    /** Takes what an EPUB may hold. */
    private final class Carrying implements CssPolicy {

        private final String path;

        Carrying(String path) {
            this.path = path;
        }

        @Override
        public boolean takes(String property) {
            return !FORBIDDEN.contains(property);
        }

        /** EPUBCheck reports errors for them, and few reading systems know them. */
        @Override
        public boolean nests() {
            return false;
        }

        @Override
        public void dropped(Dropped why, String what, int line, int column) {
            Position position = new Position(path, line, column);
            switch (why) {
                case IMPORT -> sink.report(Code.STYLE_RESOURCE.at(position, "import", what));
                case FUNCTION -> sink.report(Code.STYLE_RESOURCE.at(position, "function", what));
                case NESTING -> sink.report(Code.STYLE_RESOURCE.at(position, "nesting", what));
                case PROPERTY -> sink.report(Code.STYLE_RESOURCE.at(position, "property", what));
                case ADDRESS -> {
                    // Reported where the address was judged.
                }
            }
        }

        @Override
        public Optional<String> address(String address, int line, int column) {
            Position position = new Position(path, line, column);
            if (DATA.matcher(address).matches() || FRAGMENT.matcher(address).matches()) {
                return Optional.of(address);
            }
            if (address.matches("(?is)[a-z][a-z0-9+.-]*:.*") || address.startsWith("/")) {
                return refuse(address, position, "remote");
            }
            String file =
                    BookPath.resolve(path, address.replaceAll("[?#].*$", "")).orElse("");
            String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
            try {
                Optional<Binary> data = type == null || file.isEmpty() ? Optional.empty() : resources.resolve(file);
                if (data.isPresent() && type != null) {
                    String ending = file.substring(file.lastIndexOf('.')).toLowerCase(Locale.ROOT);
                    Named carried = named.computeIfAbsent(
                            file, key -> new Named("file-" + (named.size() + 1) + ending, type, data.get()));
                    return Optional.of(carried.href());
                }
            } catch (IOException e) {
                return refuse(address, position, "unreadable");
            }
            return refuse(address, position, "kind");
        }

        private Optional<String> refuse(String address, Position position, String variant) {
            sink.report(Code.STYLE_RESOURCE.at(position, variant, "url(" + address + ")"));
            return Optional.empty();
        }
    }
}
