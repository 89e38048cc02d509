package io.github.huozi.read.word;

import io.github.huozi.archive.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An open field: first its instruction, then its result (17.16). Fields may be nested. */
final class WordField {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    /** Ruby as older versions write it: the reading raised above its base. */
    private static final Pattern RUBY = Pattern.compile(
            "(?is).*?\\\\o\\s*(?:\\\\a[dlrc]\\s*)?\\(\\s*\\\\s\\s*\\\\up\\s*-?\\d+\\s*\\((.*?)\\)\\s*[,，;；]\\s*(.*?)\\)\\s*");

    private static final Pattern ENCLOSED =
            Pattern.compile("(?is)\\s*EQ\\s+\\\\o\\s*\\\\ac\\s*\\((.)\\s*[,，;；]\\s*(.+?)\\)\\s*");
    private static final Pattern FRACTION =
            Pattern.compile("(?is)\\s*EQ\\s+\\\\f\\s*\\(([^\\\\(),]+)[,，]([^\\\\(),]+)\\)\\s*");

    private final StringBuilder instruction = new StringBuilder();
    private boolean separated;
    /** The container of its result, such as a link, within the element that was open when the field began. */
    private @Nullable Element holder;

    private @Nullable Element around;

    void instruct(String text) {
        instruction.append(text);
    }

    String instruction() {
        return instruction.toString();
    }

    boolean isSeparated() {
        return separated;
    }

    void separate() {
        separated = true;
    }

    /** Wraps the result in an element, which is itself within another one. */
    void hold(Element inner, Element outer) {
        holder = inner;
        around = outer;
    }

    /** Returns where to write text meant for an element while this field is open. */
    Element target(Element into) {
        Element inner = holder;
        return inner != null && into.equals(around) ? inner : into;
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(instruction);
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words;
    }

    /** Returns its name, in capitals. */
    String name() {
        List<String> words = words();
        return words.isEmpty() ? "" : words.get(0).toUpperCase(Locale.ROOT);
    }

    /** Returns the first word after its name that is not a switch; empty when there is none. */
    String argument() {
        List<String> words = words();
        return words.size() > 1 && !words.get(1).startsWith("\\") ? words.get(1) : "";
    }

    private String after(String switched) {
        List<String> words = words();
        int at = words.indexOf(switched);
        return at >= 0 && at + 1 < words.size() ? words.get(at + 1) : "";
    }

    /** Returns its target: an address, or a bookmark after {@code #}. */
    Optional<String> address() {
        String found =
                switch (name()) {
                    case "HYPERLINK" -> {
                        String place = after("\\l");
                        yield argument() + (place.isEmpty() ? "" : "#" + WordInlines.id(place));
                    }
                    case "REF", "PAGEREF", "NOTEREF" -> argument().isEmpty() ? "" : "#" + WordInlines.id(argument());
                    default -> "";
                };
        return Optional.of(found).filter(it -> !it.isEmpty());
    }

    /** Returns the bookmarks that instructions and links anywhere below an element refer to. */
    static List<String> bookmarks(XmlElement root) {
        List<String> found = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        root.all("w:instrText").forEach(it -> all.append(it.text()));
        root.all("w:fldSimple").forEach(it -> all.append(' ').append(it.attribute("w:instr")));
        Matcher reference = Pattern.compile("(?:PAGEREF|NOTEREF|REF|\\\\l)\\s+\"?([^\\s\"\\\\]+)")
                .matcher(all);
        while (reference.find()) {
            found.add(reference.group(1));
        }
        root.all("w:hyperlink").forEach(it -> found.add(it.attribute("w:anchor")));
        return found;
    }

    /** Writes what an {@code EQ} field draws; returns whether it is supported. */
    boolean writeEquation(Element into) {
        Matcher ruby = RUBY.matcher(instruction);
        if (ruby.matches()) {
            Element element = into.appendElement("ruby");
            element.appendText(ruby.group(2).strip());
            element.appendElement("rt").text(ruby.group(1).strip());
            return true;
        }
        Matcher enclosed = ENCLOSED.matcher(instruction);
        if (enclosed.matches()) {
            String inner = enclosed.group(2).strip();
            into.appendText(
                    inner.matches("[0-9]{1,2}")
                            ? WordNumerals.write("decimalEnclosedCircle", Integer.parseInt(inner))
                            : inner);
            return true;
        }
        Matcher fraction = FRACTION.matcher(instruction);
        if (fraction.matches()) {
            Element part = into.appendElement("math").appendElement("mfrac");
            part.appendElement("mrow")
                    .appendElement("mi")
                    .text(fraction.group(1).strip());
            part.appendElement("mrow")
                    .appendElement("mi")
                    .text(fraction.group(2).strip());
            return true;
        }
        return false;
    }
}
