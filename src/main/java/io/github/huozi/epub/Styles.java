package io.github.huozi.epub;

import io.github.huozi.book.file.Binary;
import io.github.huozi.book.file.BookPath;
import io.github.huozi.book.file.ResourceResolver;
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
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The user's own style sheets, with the files that they refer to. Scoped to one rendering. */
final class Styles {

    static final String FOLDER = "styles/";

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    /** An address, or an import, which may lack {@code url()}. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(@import\\s[^;]*;?)|url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^)\"']*))\\s*\\)", Pattern.CASE_INSENSITIVE);

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

    /** Reads these style sheets; reports and omits unreadable ones. */
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
        String bare = COMMENT.matcher(css).replaceAll(comment -> comment.group().replaceAll("[^\n]", " "));
        Matcher matcher = ADDRESS.matcher(bare);
        StringBuilder out = new StringBuilder();
        int copied = 0;
        while (matcher.find()) {
            Position position = position(css, matcher.start(), path);
            out.append(css, copied, matcher.start())
                    .append(
                            matcher.group(1) == null
                                    ? address(matcher, path, position)
                                    : refuse(matcher.group(), position, "import", ""));
            copied = matcher.end();
        }
        return out.append(css, copied, css.length()).toString();
    }

    private String address(Matcher matcher, String path, Position position) {
        String address = Optional.ofNullable(matcher.group(2))
                .or(() -> Optional.ofNullable(matcher.group(3)))
                .orElse(matcher.group(4) == null ? "" : matcher.group(4))
                .strip();
        if (address.startsWith("#") || address.startsWith("data:")) {
            return matcher.group();
        }
        if (address.matches("(?i)[a-z][a-z0-9+.-]*:.*") || address.startsWith("/")) {
            return refuse(matcher.group(), position, "remote", "none");
        }
        String file = BookPath.resolve(path, address.replaceAll("[?#].*$", "")).orElse("");
        String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        try {
            Optional<Binary> data = type == null || file.isEmpty() ? Optional.empty() : resources.resolve(file);
            if (data.isPresent() && type != null) {
                String ending = file.substring(file.lastIndexOf('.')).toLowerCase(Locale.ROOT);
                Named carried = named.computeIfAbsent(
                        file, key -> new Named("file-" + (named.size() + 1) + ending, type, data.get()));
                return "url(\"" + carried.href() + "\")";
            }
        } catch (IOException e) {
            return refuse(matcher.group(), position, "unreadable", "none");
        }
        return refuse(matcher.group(), position, "kind", "none");
    }

    private String refuse(String what, Position position, String variant, String replacement) {
        sink.report(Code.STYLE_RESOURCE.at(position, variant, what.strip()));
        return replacement;
    }

    private static Position position(String text, int index, String path) {
        int line = 1
                + (int) text.substring(0, index).chars().filter(c -> c == '\n').count();
        int column = index - text.lastIndexOf('\n', index - 1);
        return new Position(path, line, column);
    }
}
