package io.github.huozi.read.word;

import io.github.huozi.archive.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The emphasis of a run of text, from its properties and those of its character style (17.3.2). */
record RunFormat(Set<Trait> traits, boolean hidden, int size) {

    /** Kinds of emphasis, the outermost element first. */
    enum Trait {
        BOLD("b"),
        ITALIC("i"),
        UNDERLINE("u"),
        STRIKE("s"),
        DOTS("em"),
        MARK("mark"),
        SMALL_CAPITALS("span"),
        CAPITALS(""),
        SUPERSCRIPT("sup"),
        SUBSCRIPT("sub"),
        CODE("code");

        private final String element;

        Trait(String element) {
            this.element = element;
        }
    }

    private static final Pattern MONOSPACED = Pattern.compile(
            "(?i)(?:courier|consolas|monaco|menlo|lucida console|.*\\bmono\\b|.*\\bcode\\b|fira code|inconsolata|andale).*");
    private static final Pattern CODE_STYLE = Pattern.compile(
            "(?i)(?:html code|html typewriter|verbatim char|source text|inline code|code char|行内代码|代码字符)");
    static final String SMALL_CAPS = "small-caps";

    /** Returns the format of a run. */
    static RunFormat of(XmlElement run, WordContext context) {
        List<XmlElement> sources = new ArrayList<>();
        Optional<XmlElement> own = run.at("w:rPr");
        if (!context.accepts()) {
            own = own.flatMap(it -> it.at("w:rPrChange", "w:rPr")).or(() -> run.at("w:rPr"));
        }
        String style = own.flatMap(it -> WordNames.value(it, "w:rStyle")).orElse("");
        own.ifPresent(sources::add);
        boolean code = false;
        if (!style.isEmpty()) {
            for (XmlElement each : context.styles().chain(style)) {
                each.at("w:rPr").ifPresent(sources::add);
                code |= CODE_STYLE
                        .matcher(WordNames.value(each, "w:name").orElse(""))
                        .matches();
            }
            boolean note = context.styles().name(style).toLowerCase(Locale.ROOT).matches(".*(hyperlink|超链接).*");
            if (note) {
                sources.remove(sources.size() - 1);
            }
        }
        return read(sources, code);
    }

    private static RunFormat read(List<XmlElement> sources, boolean code) {
        List<Trait> traits = new ArrayList<>();
        if (on(sources, "w:b")) {
            traits.add(Trait.BOLD);
        }
        if (on(sources, "w:i")) {
            traits.add(Trait.ITALIC);
        }
        if (first(sources, it -> WordNames.value(it, "w:u"))
                .filter(it -> !it.equals("none"))
                .isPresent()) {
            traits.add(Trait.UNDERLINE);
        }
        if (on(sources, "w:strike") || on(sources, "w:dstrike")) {
            traits.add(Trait.STRIKE);
        }
        if (first(sources, it -> WordNames.value(it, "w:em"))
                .filter(it -> !it.equals("none"))
                .isPresent()) {
            traits.add(Trait.DOTS);
        }
        if (first(sources, it -> WordNames.value(it, "w:highlight"))
                .filter(it -> !it.equals("none"))
                .isPresent()) {
            traits.add(Trait.MARK);
        }
        if (on(sources, "w:smallCaps")) {
            traits.add(Trait.SMALL_CAPITALS);
        }
        if (on(sources, "w:caps")) {
            traits.add(Trait.CAPITALS);
        }
        String raised = first(sources, it -> WordNames.value(it, "w:vertAlign")).orElse("");
        if (raised.equals("superscript")) {
            traits.add(Trait.SUPERSCRIPT);
        } else if (raised.equals("subscript")) {
            traits.add(Trait.SUBSCRIPT);
        }
        String font = first(sources, it -> it.at("w:rFonts").map(fonts -> fonts.attribute("w:ascii")))
                .orElse("");
        if (code || MONOSPACED.matcher(font).matches()) {
            traits.add(Trait.CODE);
        }
        int size = first(sources, it -> WordNames.value(it, "w:sz"))
                .map(it -> WordNames.number(it, 0))
                .orElse(0);
        return new RunFormat(Set.copyOf(traits), on(sources, "w:vanish"), size);
    }

    private static boolean on(List<XmlElement> sources, String name) {
        return first(sources, it -> WordNames.isOn(it, name)).orElse(false);
    }

    private static <T> Optional<T> first(List<XmlElement> sources, Function<XmlElement, Optional<T>> read) {
        return sources.stream().flatMap(it -> read.apply(it).stream()).findFirst();
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** Returns this format without the traits that a heading or a caption has as a whole. */
    RunFormat without(Trait... others) {
        List<Trait> left = new ArrayList<>(traits);
        left.removeAll(List.of(others));
        return new RunFormat(Set.copyOf(left), hidden, size);
    }

    /** Returns the innermost of the elements in {@code into} that express this format. */
    Element holder(Element into) {
        Element at = into;
        for (Trait trait : Trait.values()) {
            if (traits.contains(trait) && !trait.element.isEmpty()) {
                at = at.appendElement(trait.element);
                if (trait == Trait.SMALL_CAPITALS) {
                    at.addClass(SMALL_CAPS);
                }
            }
        }
        return at;
    }
}
