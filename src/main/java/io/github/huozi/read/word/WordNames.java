package io.github.huozi.read.word;

import io.github.huozi.archive.XmlElement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names in a Word package, and the syntax of its values (ISO/IEC 29500-1, 22.9). */
final class WordNames {

    private static final String OPEN = "http://schemas.openxmlformats.org/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final String MICROSOFT = "http://schemas.microsoft.com/office/";

    private static final Set<String> OFF = Set.of("0", "false", "off");

    /** The prefixes that this package uses for namespaces. */
    static final Map<String, String> PREFIXES = prefixes();

    private WordNames() {}

    private static Map<String, String> prefixes() {
        Map<String, String> names = new HashMap<>();
        both(names, "wordprocessingml/2006/main", "wordprocessingml/main", "w");
        both(names, "officeDocument/2006/math", "officeDocument/math", "m");
        both(names, "officeDocument/2006/relationships", "officeDocument/relationships", "r");
        both(names, "drawingml/2006/main", "drawingml/main", "a");
        both(names, "drawingml/2006/picture", "drawingml/picture", "pic");
        both(names, "drawingml/2006/wordprocessingDrawing", "drawingml/wordprocessingDrawing", "wp");
        both(names, "drawingml/2006/chart", "drawingml/chart", "c");
        both(names, "drawingml/2006/diagram", "drawingml/diagram", "dgm");
        names.put(OPEN + "markup-compatibility/2006", "mc");
        names.put(MICROSOFT + "word/2010/wordprocessingShape", "wps");
        names.put(MICROSOFT + "word/2010/wordml", "w14");
        names.put(MICROSOFT + "drawing/2016/SVG/main", "asvg");
        names.put("urn:schemas-microsoft-com:vml", "v");
        names.put("urn:schemas-microsoft-com:office:office", "o");
        return Map.copyOf(names);
    }

    private static void both(Map<String, String> names, String open, String strict, String prefix) {
        names.put(OPEN + open, prefix);
        names.put(STRICT + strict, prefix);
    }

    /** Returns the {@code w:val} of the element at a path. */
    static Optional<String> value(XmlElement from, String... path) {
        return from.at(path).filter(it -> it.hasAttribute("w:val")).map(it -> it.attribute("w:val"));
    }

    /** Whether a property is switched on; empty when it is absent. */
    static Optional<Boolean> isOn(XmlElement properties, String name) {
        return properties.at(name).map(it -> !OFF.contains(it.attribute("w:val")));
    }

    /** Returns a whole number, or a default when there is none. */
    static int number(String text, int otherwise) {
        return text.matches("-?[0-9]{1,9}") ? Integer.parseInt(text) : otherwise;
    }

    /** Returns a number that may have more digits; 0 when there is none. */
    static long length(String text) {
        return text.matches("-?[0-9]{1,15}") ? Long.parseLong(text) : 0;
    }
}
