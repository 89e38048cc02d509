package io.github.huozi.pdf.document;

import io.github.huozi.assemble.AssembledSection;
import io.github.huozi.book.AltText;
import io.github.huozi.book.Asset;
import io.github.huozi.book.Markup;
import io.github.huozi.book.PictureSize;
import io.github.huozi.book.settings.Length;
import io.github.huozi.book.settings.PdfSettings;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.pdf.engine.Resources;
import io.github.huozi.pdf.style.PageGeometry;
import io.github.huozi.pdf.tree.Dom;
import io.github.huozi.pdf.tree.InlineRole;
import io.github.huozi.pdf.tree.PrintedSize;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** Places pictures: within the measure, not too high for the page, with alternative text. */
public final class PrintPictures {

    /** CSS Values 3, 6.2: 96 px are 72 pt. */
    private static final double POINTS_PER_PIXEL = 0.75;

    /** The maximum share of the text block's height, which leaves room for the caption and a line of text. */
    private static final double HIGHEST = 0.72;

    /** The same for diagrams, which share the page only with their caption. */
    private static final double HIGHEST_DIAGRAM = 0.86;

    /** The body size, in points, at which letters in a diagram are as large as the text. */
    private static final double DIAGRAM_BODY = 10.5;

    private static final double POINTS_PER_INCH = 72;

    /** Pictures of lower resolution, in pixels per inch, look coarse in print. */
    private static final double SHARP = 200;

    /** The approximate indent of a theme, in em. */
    private static final double LIST_INDENT = 2;

    private static final double QUOTE_INDENT = 3.5;
    private static final double CELL_PADDING = 1.5;
    private static final double LEAST = 2;

    private final Map<String, Asset> assets;
    private final PageGeometry page;
    private final PdfSettings.Output output;
    private final DiagnosticSink sink;
    private final Map<Position, List<Position>> coarse = new LinkedHashMap<>();
    private final List<Asset> used = new ArrayList<>();
    private final Map<Asset, List<Element>> elements = new HashMap<>();
    private final Set<Asset> turned = new LinkedHashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Position> mute = new ArrayList<>();

    public PrintPictures(Map<String, Asset> assets, PageGeometry page, PdfSettings.Output output, DiagnosticSink sink) {
        this.output = output;
        this.assets = assets;
        this.page = page;
        this.sink = sink;
    }

    /** Returns the page geometry. */
    PageGeometry page() {
        return page;
    }

    /** Returns the pictures in use; the index in the list is the address. */
    public List<Asset> used() {
        return used;
    }

    /** Returns the diagrams that are rotated by 90 degrees. */
    public Set<Asset> turned() {
        return turned;
    }

    /** Returns the elements that show a picture. */
    public List<Element> elements(Asset asset) {
        return elements.getOrDefault(asset, List.of());
    }

    /** Returns the address of a picture. */
    String address(Asset asset) {
        return Resources.picture(numbers.computeIfAbsent(asset.key(), key -> {
            used.add(asset);
            return used.size() - 1;
        }));
    }

    void write(org.jsoup.nodes.Element from, Element into, AssembledSection section) {
        Asset asset = assets.get(from.attr(Markup.ASSET));
        if (asset == null) {
            return;
        }
        boolean alone = from.closest("figure") != null;
        double room = room(from);
        PictureSize.Surroundings around = new PictureSize.Surroundings(
                room / POINTS_PER_PIXEL, page.fontSize().points() / POINTS_PER_PIXEL);
        boolean diagram = asset.isDiagram();
        boolean onItsSide = diagram && from.hasAttr(Markup.TURNED);
        if (onItsSide) {
            turned.add(asset);
        }
        double across = onItsSide ? asset.height() : asset.width();
        double down = onItsSide ? asset.width() : asset.height();
        double usual = diagram ? Math.max(1, page.fontSize().points() / DIAGRAM_BODY) : 1;
        double wanted =
                PictureSize.of(from).map(size -> size.scale(asset, around)).orElse(usual) * POINTS_PER_PIXEL;
        double highest = page.block().points() * (diagram ? HIGHEST_DIAGRAM : HIGHEST);
        double scale = Math.min(wanted, Math.min(room / across, highest / down));
        Length width = Length.pt(across * scale);
        Length height = Length.pt(down * scale);
        if (output == PdfSettings.Output.PRINT
                && asset.drawing().isEmpty()
                && asset.width() / (width.points() / POINTS_PER_INCH) < SHARP) {
            coarse.computeIfAbsent(section.position().file(), key -> new ArrayList<>())
                    .add(Markup.position(from, section.position()));
        }
        String words = AltText.of(from);
        String size = PrintedSize.css(width, height);
        if (words.isEmpty()) {
            mute.add(Markup.position(from, section.position()));
            decoration(asset, into, alone, size);
            return;
        }
        Element picture = Dom.add(into, "img", role(alone));
        if (from.hasAttr("id")) {
            picture.setAttribute("id", from.id());
        }
        picture.setAttribute("src", address(asset));
        elements.computeIfAbsent(asset, key -> new ArrayList<>()).add(picture);
        picture.setAttribute("alt", words);
        picture.setAttribute("style", size);
    }

    private static InlineRole role(boolean alone) {
        return alone ? InlineRole.PICTURE : InlineRole.INLINE_PICTURE;
    }

    /**
     * Returns the maximum width of a picture, in points: the measure minus the indent of lists and quotations, and in a
     * table its share of that. The engine would rather push the other columns off the page than shrink a picture.
     */
    private double room(org.jsoup.nodes.Element picture) {
        double em = page.fontSize().points();
        double room = page.measure().points();
        int columns = 1;
        for (org.jsoup.nodes.Element around : picture.parents()) {
            switch (around.normalName()) {
                case "li", "dd", "aside" -> room -= LIST_INDENT * em;
                case "blockquote" -> room -= QUOTE_INDENT * em;
                case "tr" -> columns *= Math.max(1, around.childrenSize());
                default -> {}
            }
        }
        return Math.max(LEAST * em, columns == 1 ? room : room / columns - CELL_PADDING * em);
    }

    /** PDF/UA-1, 7.3: decoration is not a figure. A background is painted as an artifact. */
    private void decoration(Asset asset, Element into, boolean alone, String size) {
        Element picture = Dom.add(into, "span", role(alone), InlineRole.DECORATION);
        picture.setAttribute(
                "style",
                String.format(
                        Locale.ROOT,
                        "%s; background-image: url(%s); background-size: 100%% 100%%",
                        size,
                        address(asset)));
    }

    /** Reports pictures without alternative text, and coarse ones, similar findings together. */
    public void report() {
        coarse.forEach((file, places) -> sink.report(Code.LOW_RESOLUTION.at(places.get(0), "coarse", places.size())));
        if (mute.isEmpty()) {
            return;
        }
        long files = mute.stream().map(Position::path).distinct().count();
        sink.report(Code.MISSING_ALT.at(mute.get(0), mute.size() == 1 ? "picture" : "pictures", mute.size(), files));
    }
}
