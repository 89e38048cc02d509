package io.github.huozi.transform;

import io.github.huozi.book.Asset;
import io.github.huozi.book.Book;
import io.github.huozi.book.Markup;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.file.Binary;
import io.github.huozi.book.language.Wording;
import io.github.huozi.book.settings.Colour;
import io.github.huozi.book.settings.PageSettings;
import io.github.huozi.book.settings.Settings;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.MessageLanguage;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.diagram.Diagrams;
import io.github.huozi.diagram.drawing.DiagramStyle;
import io.github.huozi.diagram.drawing.DrawnDiagram;
import io.github.huozi.diagram.drawing.Lettering;
import io.github.huozi.diagram.drawing.Palette;
import io.github.huozi.diagram.drawing.Sheet;
import io.github.huozi.diagram.source.DiagramFault;
import io.github.huozi.font.FontLibrary;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Draws the diagrams of one book in its style, each text once, and reports its findings. */
final class DiagramDrawer {

    /** CSS Values 3, 6.2: 96 px are 72 pt. */
    private static final double POINTS_PER_PIXEL = 0.75;

    /** The body size, in points, at which letters in a diagram are as large as the text. */
    private static final double BODY = 10.5;

    /** The maximum share of the text block's height; the rest is for the caption. */
    private static final double HIGHEST = 0.86;

    /** The maximum width, in px, since screens of reading devices are no wider. */
    private static final double WIDEST = 540;

    /** Text smaller than this, in points, is reported. */
    private static final double LEGIBLE = 5;

    /** The names of what may exceed a limit. */
    private static final Map<Object, String> COUNTED = Map.of(
            "nodes", "diagram.what.nodes",
            "edges", "diagram.what.edges",
            "participants", "diagram.what.participants",
            "steps", "diagram.what.steps",
            "levels", "diagram.what.levels",
            "slices", "diagram.what.slices",
            "periods", "diagram.what.periods");

    private static final Colour INK = new Colour(0x1F, 0x29, 0x33);

    private final FontLibrary fonts;
    private final DiagnosticSink sink;
    private final BuildControl control;
    private final Settings settings;
    private final String language;
    private final Map<Key, Outcome> outcomes = new HashMap<>();
    private final Map<String, Asset> assets = new LinkedHashMap<>();

    private record Key(String language, String text, DiagramStyle.Direction direction) {}

    /** The result of drawing a text: a drawing or a fault. */
    private sealed interface Outcome {

        record Drawn(DrawnDiagram diagram) implements Outcome {}

        record Refused(DiagramFault fault) implements Outcome {}
    }

    /** Maps places in a diagram to its source. */
    interface Place {

        /**
         * Returns the position in the source.
         *
         * @param line the line of the diagram, from 1
         * @param column the column in that line, from 1
         */
        Position of(int line, int column);
    }

    /** A diagram as pictures of the book; several if it was split. */
    final class Drawing {

        private final DrawnDiagram diagram;

        private Drawing(DrawnDiagram diagram) {
            this.diagram = diagram;
        }

        int count() {
            return diagram.sheets().size();
        }

        /** Returns an image element for one part. */
        Element image(int part) {
            Sheet sheet = diagram.sheets().get(part);
            Element image = new Element("img")
                    .addClass(Markup.DIAGRAM)
                    .attr(Markup.ASSET, asset(sheet).key())
                    .attr("alt", words() + (count() == 1 ? "" : partMark(part)))
                    .attr(Markup.DRAWN_TEXT, text(sheet));
            if (sheet.way() == Sheet.Way.TURNED) {
                image.attr(Markup.TURNED, "");
            }
            return image;
        }

        private String words() {
            boolean chinese = Wording.Tongue.of(language).isEastAsian();
            String description = diagram.description().in(chinese ? MessageLanguage.CHINESE : MessageLanguage.ENGLISH);
            return diagram.title().isEmpty() ? description : diagram.title() + (chinese ? "：" : ": ") + description;
        }

        /** Returns the number of a part, as printed in its caption. */
        String partMark(int part) {
            String which = (part + 1) + "/" + count();
            return Wording.Tongue.of(language).isEastAsian() ? "（" + which + "）" : " (" + which + ")";
        }
    }

    DiagramDrawer(Book book, FontLibrary fonts, DiagnosticSink sink, BuildControl control) {
        this.fonts = fonts;
        this.sink = sink;
        this.control = control;
        this.settings = book.settings();
        this.language = book.metadata().language();
    }

    /** Returns all pictures drawn so far, by key. */
    Map<String, Asset> assets() {
        return assets;
    }

    /**
     * Draws a diagram.
     *
     * @return the drawing; empty if the text has a fault, which has been reported
     */
    Optional<Drawing> draw(String name, String text, DiagramStyle.Direction direction, Place place) {
        control.check();
        Outcome outcome = outcomes.computeIfAbsent(new Key(name, text, direction), this::outcome);
        if (outcome instanceof Outcome.Refused refused) {
            report(refused.fault(), place);
            return Optional.empty();
        }
        DrawnDiagram diagram = ((Outcome.Drawn) outcome).diagram();
        diagram.ignored()
                .forEach(ignored -> sink.report(
                        Code.DIAGRAM_STATEMENT_IGNORED.at(place.of(ignored.line(), 1), "ignored", ignored.text())));
        small(diagram)
                .ifPresent(size -> sink.report(
                        Code.SMALL_DIAGRAM.at(place.of(1, 1), "small", String.format(Locale.ROOT, "%.1f", size))));
        return Optional.of(new Drawing(diagram));
    }

    private Outcome outcome(Key key) {
        try {
            return new Outcome.Drawn(Diagrams.draw(key.language(), key.text(), style().with(key.direction()), control));
        } catch (DiagramFault fault) {
            return new Outcome.Refused(fault);
        }
    }

    private void report(DiagramFault fault, Place place) {
        Object[] arguments = fault.arguments().toArray();
        if (fault.reason() == DiagramFault.Reason.TOO_LARGE) {
            arguments[0] = Phrase.of(COUNTED.getOrDefault(arguments[0], "diagram.what.nodes"));
        }
        sink.report(Code.DIAGRAM_NOT_DRAWN.at(
                place.of(fault.line(), fault.column()), fault.reason().variant(), arguments));
    }

    /** Returns the size of the smallest text on the page, in points, if it is too small to read. */
    private Optional<Double> small(DrawnDiagram diagram) {
        DiagramStyle style = style();
        return diagram.sheets().stream()
                .filter(sheet -> sheet.smallestText() > 0)
                .map(sheet -> sheet.smallestText()
                        * sheet.scale(style.roomWidth(), style.roomHeight())
                        * POINTS_PER_PIXEL
                        * larger())
                .filter(size -> size < LEGIBLE)
                .min(Double::compare);
    }

    /** Returns the scale of letters relative to the usual size: a book in large print has large diagrams. */
    private double larger() {
        return Math.max(1, settings.pdf().page().fontSize().points() / BODY);
    }

    private DiagramStyle style() {
        PageSettings page = settings.pdf().page();
        double unit = POINTS_PER_PIXEL * larger();
        double width = page.width().points()
                - page.marginInner().points()
                - page.marginOuter().points()
                - page.fontSize().points();
        double height = page.height().points()
                - page.marginTop().points()
                - page.marginBottom().points();
        Optional<Colour> accent =
                settings.pdf().accent().or(() -> settings.cover().accent());
        return new DiagramStyle(
                Lettering.of(fonts, FontLibrary.SANS),
                accent.map(colour -> Palette.of(Colour.WHITE, INK, colour)).orElse(Palette.LIGHT),
                Math.min(WIDEST, width / unit),
                height * HIGHEST / unit,
                DiagramStyle.Direction.FREE);
    }

    /** Returns the picture of a drawing; the same drawing is one picture, however often it is shown. */
    private Asset asset(Sheet sheet) {
        byte[] svg = sheet.svg().getBytes(StandardCharsets.UTF_8);
        return assets.computeIfAbsent(
                "diagram-" + digest(svg) + ".svg",
                key -> Asset.diagram(
                        key, (int) Math.ceil(sheet.width()), (int) Math.ceil(sheet.height()), Binary.owning(svg)));
    }

    private static String text(Sheet sheet) {
        List<String> texts =
                Jsoup.parse(sheet.svg(), "", Parser.xmlParser()).select("text").eachText();
        return String.join(" ", texts);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
