package io.github.huozi.site;

import io.github.huozi.book.file.Binary;
import io.github.huozi.book.file.ResourceResolver;
import io.github.huozi.css.CssPolicy;
import io.github.huozi.css.CssRewriter;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The user's own style sheets, with the pictures and fonts of the book's folder that they name. Addresses on other servers
 * are removed: a page makes requests only to its own server.
 */
final class OwnStyles {

    private static final Charset UTF_8 = StandardCharsets.UTF_8;
    private static final String FOLDER = "read/styles/";
    private static final Pattern DATA =
            Pattern.compile("(?i)data:(?:image/[a-z+]+|font/\\w+|application/(?:x-)?font-\\w+)[;,][^\\s]*");
    private static final Set<String> CARRIED =
            Set.of("png", "jpg", "jpeg", "gif", "svg", "webp", "ttf", "otf", "woff", "woff2");

    private final ResourceResolver resources;
    private final DiagnosticSink sink;
    private final List<String> sheets = new ArrayList<>();
    private final Map<String, Binary> files = new TreeMap<>();

    OwnStyles(List<String> paths, ResourceResolver resources, DiagnosticSink sink) {
        this.resources = resources;
        this.sink = sink;
        for (String path : paths) {
            read(path).ifPresent(data -> sheets.add(carry(new String(data.toByteArray(), UTF_8), path)));
        }
    }

    /** Returns the addresses of the sheets, relative to the web edition's folder. */
    List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        for (int n = 1; n <= sheets.size(); n++) {
            addresses.add("styles/own-" + n + ".css");
        }
        return addresses;
    }

    void write(SiteSink to) throws IOException {
        for (int n = 1; n <= sheets.size(); n++) {
            to.write(FOLDER + "own-" + n + ".css", sheets.get(n - 1).getBytes(UTF_8));
        }
        for (Map.Entry<String, Binary> file : files.entrySet()) {
            try (OutputStream out = to.open(FOLDER + file.getKey())) {
                file.getValue().writeTo(out);
            }
        }
    }

    private Optional<Binary> read(String path) {
        try {
            Optional<Binary> data = resources.resolve(path);
            if (data.isEmpty()) {
                sink.report(Code.STYLE_UNREADABLE.at(Position.of(path), "missing"));
            }
            return data;
        } catch (IOException e) {
            sink.report(Code.STYLE_UNREADABLE.at(Position.of(path), "unreadable", String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private String carry(String css, String sheet) {
        return CssRewriter.sheet(css.startsWith("\uFEFF") ? css.substring(1) : css, new CssPolicy() {
            @Override
            public Optional<String> address(String address, int line, int column) {
                return place(address, sheet);
            }

            @Override
            public void dropped(Dropped why, String what, int line, int column) {
                if (why == Dropped.IMPORT) {
                    sink.report(Code.STYLE_RESOURCE.at(new Position(sheet, line, column), "import", what));
                }
            }
        });
    }

    /** Returns the address on the site of a resource that a sheet names; empty if it is missing or on another server. */
    private Optional<String> place(String address, String sheet) {
        if (DATA.matcher(address).matches() || address.startsWith("#")) {
            return Optional.of(address);
        }
        String ending = address.substring(address.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        Optional<String> path = CARRIED.contains(ending) ? within(sheet, address) : Optional.empty();
        try {
            Optional<Binary> data = path.isEmpty() ? Optional.empty() : resources.resolve(path.get());
            if (data.isPresent()) {
                String name = "file-" + (files.size() + 1) + "." + ending;
                files.put(name, data.get());
                return Optional.of(name);
            }
        } catch (IOException e) {
            sink.report(Code.STYLE_RESOURCE.at(Position.of(sheet), "unreadable", address + ": " + e.getMessage()));
        }
        return Optional.empty();
    }

    /** Returns the path in the book's folder of a file that a style sheet names; empty when that is outside. */
    private static Optional<String> within(String sheet, String address) {
        try {
            URI found = URI.create("book:/").resolve(new URI(null, null, "/" + sheet, null).resolve(address));
            String path = found.normalize().getPath();
            boolean ours = "book".equals(found.getScheme()) && found.getHost() == null && path != null;
            return ours && !path.contains("..") ? Optional.of(path.substring(1)) : Optional.empty();
        } catch (java.net.URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
