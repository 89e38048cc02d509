package io.github.huozi.epub;

import io.github.huozi.font.FontLibrary;
import java.util.Arrays;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The families that the style sheet uses. {@code fonts.css.ftl} names the same elements. */
enum Voice {
    BODY("serif"),
    HEADING("sans-serif"),
    CODE("monospace"),
    /** Comments in code: Han has no italic, so they are in 宋 where code is in 黑, a contrast that survives printing. */
    COMMENT("monospace");

    private static final Set<String> HEADING_ELEMENTS =
            Set.of("h1", "h2", "h3", "h4", "h5", "h6", "th", "figcaption", "caption", "svg");
    private static final Set<String> HEADING_CLASSES = Set.of(
            "callout-title",
            "comment-by",
            "filename",
            "code-label",
            "caption",
            "picture-missing",
            "title-page",
            "contents");
    private static final Set<String> CODE_ELEMENTS = Set.of("pre", "code", "kbd", "samp");
    private static final Set<String> BOLD_ELEMENTS =
            Set.of("h1", "h2", "h3", "h4", "h5", "h6", "th", "strong", "b", "dt");
    private static final Set<String> BOLD_CLASSES =
            Set.of("callout-title", "code-label", "comment-name", "hl-keyword", "hl-tag", "hl-heading");

    private final String generic;

    Voice(String generic) {
        this.generic = generic;
    }

    /** Returns the generic family that CSS falls back to. */
    String generic() {
        return generic;
    }

    /** Returns the families, the first choice first. */
    String[] families() {
        return switch (this) {
            case BODY -> new String[] {FontLibrary.SERIF};
            case HEADING -> new String[] {FontLibrary.SANS};
            case CODE -> new String[] {FontLibrary.MONO, FontLibrary.SANS};
            case COMMENT -> new String[] {FontLibrary.MONO, FontLibrary.SERIF};
        };
    }

    /** Returns the voice of an element within text of this voice. */
    Voice within(Element element) {
        if (CODE_ELEMENTS.contains(element.normalName())) {
            return CODE;
        }
        if (this == CODE && element.hasClass("hl-comment")) {
            return COMMENT;
        }
        boolean heading = HEADING_ELEMENTS.contains(element.normalName()) || hasAny(element, HEADING_CLASSES);
        return heading ? HEADING : this;
    }

    /** Whether an element sets its text in bold. */
    static boolean isBold(Element element) {
        return BOLD_ELEMENTS.contains(element.normalName())
                || hasAny(element, BOLD_CLASSES)
                // As in drawings.
                || element.attr("font-weight").equals("700");
    }

    private static boolean hasAny(Element element, Set<String> classes) {
        return element.hasAttr("class")
                && Arrays.stream(element.attr("class").split("\\s+", -1)).anyMatch(classes::contains);
    }
}
