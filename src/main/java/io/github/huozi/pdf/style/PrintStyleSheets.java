package io.github.huozi.pdf.style;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.book.file.Binary;
import io.github.huozi.book.settings.Colour;
import io.github.huozi.book.settings.PageSettings;
import io.github.huozi.book.settings.PdfSettings;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The style sheets of a book: the page geometry, the base styles, the theme, and finally the user's own. */
public final class PrintStyleSheets {

    private static final String FOLDER = "/io/github/huozi/templates/pdf/";

    /** Other imports are left to the engine. */
    private static final Pattern IMPORT = Pattern.compile(
            "@import\\s+(?:url\\()?[\"']?(" + String.join("|", PageSettings.THEMES) + ")\\.css[\"']?\\)?\\s*;");

    /** The darkest background of letters in the bundled themes. */
    private static final Colour GROUND = new Colour(0xF2, 0xF2, 0xF2);

    private static final double AA = 4.5;

    private static final Pattern POINTS = Pattern.compile("\\d{1,3}(\\.\\d{1,4})?pt");

    /** The default in points, unless a style sheet sets another size. */
    private static final double RUNNING = 8.5;

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]+\\.[a-z]+");

    /**
     * One sheet.
     *
     * @param name its file
     * @param written the content
     * @param css the content for the engine, line by line
     * @param isOwn whether it is the user's
     */
    public record Sheet(String name, String written, String css, boolean isOwn) {

        private Sheet(String name, String css, boolean isOwn) {
            this(name, css, css, isOwn);
        }
    }

    private PrintStyleSheets() {}

    public static List<Sheet> of(
            AssembledBook book, PageGeometry page, PdfSettings.Output output, DiagnosticSink sink) {
        PdfSettings settings = book.settings().pdf();
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(new Sheet("base.css", bundled("base.css"), false));
        sheets.add(new Sheet("page", page.css(), false));
        if (PageSettings.THEMES.contains(settings.theme())) {
            theme(settings.theme() + ".css", sheets);
        } else {
            own(book, settings.theme(), sheets, sink);
        }
        settings.accent().ifPresent(accent -> sheets.add(accent(accent, sink)));
        if (output == PdfSettings.Output.PRINT) {
            sheets.add(new Sheet("print.css", bundled("print.css") + page.firstCss(), false));
        }
        book.settings().styles().forEach(path -> own(book, path, sheets, sink));
        CustomProperties names =
                CustomProperties.of(sheets.stream().map(Sheet::css).toList());
        return sheets.stream()
                .map(sheet -> new Sheet(sheet.name(), sheet.written(), names.apply(sheet.css()), sheet.isOwn()))
                .toList();
    }

    /** Returns the size of running heads, in points. */
    public static double runningSize(List<Sheet> sheets) {
        return CustomProperties.of(sheets.stream().map(Sheet::written).toList())
                .value("--running-size")
                .filter(size -> POINTS.matcher(size).matches())
                .map(size -> Double.parseDouble(size.substring(0, size.length() - 2)))
                .orElse(RUNNING);
    }

    /** Returns the sheet with the accent colour, dark enough for letters (WCAG 2.2, 1.4.3). */
    private static Sheet accent(Colour wanted, DiagnosticSink sink) {
        Colour ink = wanted.readable(GROUND, Colour.BLACK, AA);
        if (!ink.equals(wanted)) {
            String contrast = String.format(Locale.ROOT, "%.1f", wanted.contrast(Colour.WHITE));
            sink.report(Code.PALE_ACCENT.at(Position.BOOK, "pale", wanted, contrast, ink));
        }
        return new Sheet("accent", ":root { --accent: " + ink + " }", false);
    }

    /** Adds a bundled sheet after those on which it builds. */
    private static void theme(String name, List<Sheet> sheets) {
        String css = bundled(name);
        built(css).forEach(below -> theme(below, sheets));
        sheets.add(new Sheet(name, withoutImports(css), false));
    }

    /** Returns the bundled themes that a sheet imports: {@code @import "classic.css";}. */
    private static List<String> built(String css) {
        return IMPORT.matcher(css)
                .results()
                .map(found -> found.group(1) + ".css")
                .toList();
    }

    private static String withoutImports(String css) {
        return IMPORT.matcher(css).replaceAll("");
    }

    private static void own(AssembledBook book, String path, List<Sheet> sheets, DiagnosticSink sink) {
        String css = own(book, path);
        if (css == null) {
            sink.report(Code.STYLE_UNREADABLE.at(Position.of(path), "theme"));
            return;
        }
        built(css).forEach(below -> theme(below, sheets));
        sheets.add(new Sheet(path, withoutImports(css), true));
    }

    private static String bundled(String name) {
        return file(name)
                .map(bytes -> new String(bytes.toByteArray(), StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalArgumentException("there is no " + FOLDER + name));
    }

    /** Returns a file of the bundled themes. */
    public static Optional<Binary> file(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        try (InputStream in = PrintStyleSheets.class.getResourceAsStream(FOLDER + name)) {
            return in == null ? Optional.empty() : Optional.of(Binary.owning(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String own(AssembledBook book, String path) {
        try {
            Optional<Binary> found = book.resources().resolve(path);
            return found.map(bytes -> new String(bytes.toByteArray(), StandardCharsets.UTF_8))
                    .orElse(null);
        } catch (IOException e) {
            return null;
        }
    }
}
