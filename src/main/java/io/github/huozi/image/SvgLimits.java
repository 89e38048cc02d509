package io.github.huozi.image;

import io.github.huozi.book.control.Limits;
import io.github.huozi.diagnostic.Code;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Element;

/** Rejects drawings that are not XML, and those designed to exhaust a machine. */
final class SvgLimits {

    /** Rules times elements: every rule is tried on every element. */
    private static final long MOST_MATCHES = 20_000_000;

    private final Limits limits;

    SvgLimits(Limits limits) {
        this.limits = limits;
    }

    /** Browsers draw nothing of an SVG that is not well-formed. */
    void checkWellFormed(String text) throws PictureFault {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        int depth = 0;
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamReader.START_ELEMENT -> depth++;
                    case XMLStreamReader.END_ELEMENT -> depth--;
                    default -> {
                        // Only the depth counts.
                    }
                }
                if (depth > limits.drawingDepth()) {
                    throw tooLarge("picture.nested");
                }
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw line > 0 ? PictureFault.corrupt("picture.xml.line", line) : PictureFault.corrupt("picture.xml");
        }
    }

    /** The target of {@code use} counts as often as it is drawn. */
    void checkSize(Element root) throws PictureFault {
        long rules = root.select("style").stream()
                .mapToLong(style -> style.wholeText()
                        .chars()
                        .filter(c -> c == '{' || c == ',')
                        .count())
                .sum();
        if (rules * root.select("*").size() > MOST_MATCHES) {
            throw tooLarge("picture.rules", rules);
        }
        Map<Element, Long> sizes = new HashMap<>();
        Map<String, Element> targets = new HashMap<>();
        root.select("[id]").forEach(element -> targets.putIfAbsent(element.id(), element));
        size(root, targets, sizes, 0);
    }

    private long size(Element element, Map<String, Element> targets, Map<Element, Long> sizes, int depth)
            throws PictureFault {
        if (depth > 2 * limits.drawingDepth()) {
            throw tooLarge("picture.itself");
        }
        Long known = sizes.get(element);
        if (known != null) {
            return known;
        }
        long size = 1;
        for (Element child : element.children()) {
            size += size(child, targets, sizes, depth + 1);
        }
        if (element.normalName().equals("use")) {
            String href = element.hasAttr("href") ? element.attr("href") : element.attr("xlink:href");
            Element target = targets.get(href.isEmpty() ? href : href.substring(1));
            size += target == null ? 0 : size(target, targets, sizes, depth + 1);
        }
        if (size > limits.drawingElements()) {
            throw tooLarge("picture.elements", limits.drawingElements());
        }
        sizes.put(element, size);
        return size;
    }

    private static PictureFault tooLarge(String key, Object... arguments) {
        return new PictureFault(Code.PICTURE_TOO_LARGE, key, arguments);
    }
}
