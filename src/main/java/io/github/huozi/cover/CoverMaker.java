package io.github.huozi.cover;

import io.github.huozi.book.Asset;
import io.github.huozi.book.Metadata;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.file.Binary;
import io.github.huozi.book.file.ResourceResolver;
import io.github.huozi.book.settings.Settings;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.font.FontLibrary;
import io.github.huozi.template.TemplateFault;
import io.github.huozi.template.Templates;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Makes the cover of a book from a template, or from the user's picture. Thread-safe. */
public final class CoverMaker {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 2560;

    /** The bundled templates, each with its default colour. */
    private static final Map<String, String> ACCENTS = Map.of(
            "classic", "#7a1f1f",
            "modern", "#0f5c6e",
            "literary", "#8c3b2e",
            "vertical", "#22384f",
            "poster", "#274338");

    private static final String USUAL = "classic";

    private final FontLibrary fonts;
    private final DiagnosticSink sink;
    private final BuildControl control;

    /**
     * @param fonts the faces to draw with
     * @param sink receives findings
     */
    public CoverMaker(FontLibrary fonts, DiagnosticSink sink) {
        this(fonts, sink, BuildControl.NONE);
    }

    /**
     * @param fonts the faces to draw with
     * @param sink receives findings
     * @param control may stop it
     */
    public CoverMaker(FontLibrary fonts, DiagnosticSink sink, BuildControl control) {
        this.fonts = fonts;
        this.sink = sink;
        this.control = control;
    }

    /**
     * Makes a cover: the picture if the settings name no template, otherwise one drawn from the template at 1600 × 2560 pixels,
     * and for print in the shape of the page. Equal books yield equal bytes. A faulty template of the book is reported and
     * replaced by ours.
     *
     * @param picture the loaded picture named in the settings; empty if they name none or it is not available
     * @param templates the book's templates, by their paths below {@code templates}
     */
    public Cover make(Metadata metadata, Settings settings, Optional<Asset> picture, ResourceResolver templates) {
        Optional<Asset> pixels = picture.map(CoverMaker::pixels);
        if (pixels.isPresent() && settings.cover().template().isEmpty()) {
            return new Cover(pixels.get(), pixels.get());
        }
        String template =
                settings.cover().template().filter(ACCENTS::containsKey).orElse(USUAL);
        Accent accent = Accent.of(settings.cover().accent(), ACCENTS.getOrDefault(template, "#7a1f1f"));
        Map<String, Object> model = new CoverModel(metadata, fonts).with(accent, pixels);
        double shape = settings.pdf().page().height().points()
                / settings.pdf().page().width().points();
        String name = "covers/" + template + ".svg.ftl";
        int pageHeight = (int) Math.round(WIDTH * shape);
        Templates own = Templates.bundled().with(path -> own(templates, path));
        return new Cover(drawn(name, model, HEIGHT, own), drawn(name, model, pageHeight, own));
    }

    /**
     * Converts a picture to one that every reading system and the PDF can show; an animated picture becomes its first frame, a
     * drawing is rasterised.
     */
    private static Asset pixels(Asset picture) {
        boolean plain =
                picture.mediaType().equals("image/png") || picture.mediaType().equals("image/jpeg");
        Binary data = plain ? picture.data() : picture.print();
        byte[] bytes = data.toByteArray();
        String type = bytes.length > 1 && bytes[0] == (byte) 0xFF ? "image/jpeg" : "image/png";
        return Asset.builder("cover", type, data)
                .size(picture.width(), picture.height())
                .build();
    }

    private Asset drawn(String template, Map<String, Object> model, int height, Templates own) {
        Map<String, Object> sized = new HashMap<>(model);
        sized.put("width", WIDTH);
        sized.put("height", height);
        try {
            return drawn(own.render(template, sized), height);
        } catch (TemplateFault fault) {
            sink.report(fault.diagnostic());
        } catch (CoverFault fault) {
            sink.report(new TemplateFault(template, fault.reason()).diagnostic());
        }
        Templates ours = Templates.bundled().with(CoverMaker::bundled);
        return drawn(ours.render(template, sized), height);
    }

    private Asset drawn(String svg, int height) {
        Document document = Svg.parse(svg);
        NodeList found = document.getElementsByTagNameNS("*", "flow");
        List<Element> flows = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            flows.add((Element) found.item(i));
        }
        for (Element flow : flows) {
            control.check();
            new Flow(flow, fonts).replace();
        }
        control.check();
        String outlines = Svg.write(document);
        Binary png = Raster.png(outlines, WIDTH, height, control);
        boolean pixels = document.getElementsByTagNameNS("*", "image").getLength() > 0;
        return Asset.builder("cover", "image/png", png)
                .size(WIDTH, height)
                .drawing(Optional.of(outlines)
                        .filter(text -> !pixels)
                        .map(text -> Binary.owning(text.getBytes(StandardCharsets.UTF_8))))
                .build();
    }

    private static Optional<String> own(ResourceResolver templates, String name) throws IOException {
        Optional<Binary> own = templates.resolve(name);
        return own.isPresent()
                ? own.map(data -> new String(data.toByteArray(), StandardCharsets.UTF_8))
                : bundled(name);
    }

    private static Optional<String> bundled(String name) throws IOException {
        try (InputStream in = CoverMaker.class.getResourceAsStream("/io/github/huozi/" + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
