package io.github.huozi.read.word;

import io.github.huozi.archive.ArchiveFault;
import io.github.huozi.archive.XmlElement;
import io.github.huozi.book.file.Binary;
import io.github.huozi.read.clean.Attributes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The pictures of a document: DrawingML (20.4) and the older VML. */
final class WordPictures {

    private static final double PIXEL = 9525;
    private static final double EM = 133_350;
    private static final long SMALL = 500_000;
    private static final Pattern VML_WIDTH = Pattern.compile("(?:^|;)\\s*width\\s*:\\s*([0-9.]+)pt");
    /** What the program has guessed, or the name of the file. */
    private static final Pattern NO_TEXT = Pattern.compile(
            "(?is).*(?:已自动生成|automatically generated|自动产生).*|[^\\n]*\\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf)|(?:图片|图像|picture|image)\\s*\\d+");

    private static final Pattern METAFILE = Pattern.compile("(?i).*\\.(?:emf|wmf|emz|wmz|pict|pct)");

    private final Map<String, Binary> files = new LinkedHashMap<>();
    private final long room;

    /**
     * @param room how wide the text is, in English Metric Units
     */
    WordPictures(long room) {
        this.room = room;
    }

    /** The pictures that have been shown, by their addresses. */
    Map<String, Binary> files() {
        return files;
    }

    /** Writes the pictures of a {@code w:drawing}; whether it has any. */
    boolean drawing(XmlElement drawing, Element into, WordContext context) throws ArchiveFault {
        boolean any = false;
        Optional<XmlElement> properties = drawing.first("wp:docPr");
        List<XmlElement> blips = drawing.all("a:blip");
        for (XmlElement blip : blips) {
            String svg = blip.first("asvg:svgBlip")
                    .map(it -> it.attribute("r:embed"))
                    .orElse("");
            String id = svg.isEmpty() ? blip.attribute("r:embed") : svg;
            Element picture = picture(id.isEmpty() ? blip.attribute("r:link") : id, context);
            if (picture == null) {
                continue;
            }
            picture.attr("alt", alt(properties));
            if (blips.size() == 1) {
                drawing.first("wp:extent").ifPresent(it -> size(picture, it));
            }
            into.appendChild(picture);
            any = true;
        }
        boolean cropped = drawing.all("a:srcRect").stream().anyMatch(WordPictures::crops);
        if (any && cropped) {
            context.tally().left("cropped");
        }
        for (String kind : new String[] {"c:chart", "dgm:relIds"}) {
            if (drawing.first(kind).isPresent() && !any) {
                context.tally().left("chart");
                any = true;
            }
        }
        return any;
    }

    private static boolean crops(XmlElement rectangle) {
        boolean crops = false;
        for (String side : new String[] {"l", "t", "r", "b"}) {
            crops |= WordNames.number(rectangle.attribute(side), 0) > 0;
        }
        return crops;
    }

    /** Writes the pictures of a {@code w:pict} or a {@code w:object}; whether it has any. */
    boolean vml(XmlElement holder, Element into, WordContext context) throws ArchiveFault {
        boolean any = false;
        for (XmlElement data : holder.all("v:imagedata")) {
            Element picture = picture(data.attribute("r:id"), context);
            if (picture != null) {
                picture.attr("alt", words(data.attribute("o:title")));
                String style =
                        holder.first("v:shape").map(it -> it.attribute("style")).orElse("");
                Matcher width = VML_WIDTH.matcher(style);
                if (width.find()) {
                    picture.attr("style", "width: " + width.group(1) + "pt");
                }
                into.appendChild(picture);
                any = true;
            }
        }
        return any;
    }

    private static String alt(Optional<XmlElement> properties) {
        return properties
                .map(it -> words(it.attribute("descr")))
                .filter(it -> !it.isEmpty())
                .or(() -> properties.map(it -> words(it.attribute("title"))))
                .orElse("");
    }

    private static String words(String written) {
        return NO_TEXT.matcher(written.strip()).matches() ? "" : written.strip();
    }

    /** Small ones grow with the text that they are in; others take as much of its width as they do in Word. */
    private void size(Element picture, XmlElement extent) {
        long width = WordNames.length(extent.attribute("cx"));
        long height = WordNames.length(extent.attribute("cy"));
        if (height > 0 && height < SMALL && width < SMALL) {
            picture.attr("style", String.format(Locale.ROOT, "height: %.2fem", height / EM));
        } else if (width > 0 && room > 0) {
            picture.attr("style", String.format(Locale.ROOT, "width: %.0f%%", Math.min(100, width * 100.0 / room)));
        } else if (width > 0) {
            picture.attr("style", String.format(Locale.ROOT, "width: %.0fpx", width / PIXEL));
        }
    }

    private @Nullable Element picture(String id, WordContext context) throws ArchiveFault {
        Optional<WordParts.Relation> relation = context.parts().relation(context.part(), id);
        if (relation.isEmpty()) {
            return null;
        }
        String target = relation.get().target();
        if (METAFILE.matcher(target).matches()) {
            context.tally().left("metafile");
            return new Element("span")
                    .attr(Attributes.OWN_CLASS, "picture-missing")
                    .text(target.substring(target.lastIndexOf('/') + 1));
        }
        if (relation.get().external()) {
            return new Element("img").attr("src", target);
        }
        Optional<byte[]> bytes = context.parts().bytes(target);
        if (bytes.isEmpty()) {
            return null;
        }
        files.put(target, Binary.owning(bytes.get()));
        return new Element("img").attr("src", target);
    }
}
