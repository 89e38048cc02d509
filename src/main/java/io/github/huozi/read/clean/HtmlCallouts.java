package io.github.huozi.read.clean;

import io.github.huozi.book.Callout;
import io.github.huozi.book.Markup;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds callouts in HTML, in the forms of MkDocs, Sphinx, Docusaurus, VuePress, GitHub, mdBook, HonKit and Bootstrap. */
public final class HtmlCallouts {

    private static final String ALL = "div[class], section[class], aside[class], blockquote[class]";
    /** Classes that mark an element as a callout without naming its kind. */
    private static final Set<String> FRAMES = Set.of(
            "admonition",
            "theme-admonition",
            "custom-block",
            "hint-container",
            "markdown-alert",
            "hint",
            "alert",
            "notices",
            "callout",
            "blockquote-tag",
            "notification",
            "message",
            "md-alert",
            "custom-container",
            "admonitionblock",
            "note");

    private static final Pattern PREFIX = Pattern.compile(
            "(?:theme-admonition|markdown-alert|blockquote-tag|alert|callout|is|md-alert|admonition|message|notification)-+([a-z]+)");
    private static final String CONTENT = "> [class*=admonitionContent], > .admonition-content, > .callout-body,"
            + " > .callout-body-container, > .callout-content, > .message-body, > .alert-body";
    private static final String TITLE = "> .admonition-title, > .admonition-heading, > [class*=admonitionHeading],"
            + " > .custom-block-title, > .hint-container-title, > .markdown-alert-title, > .blockquote-tag-title, > .alert-heading,"
            + " > .callout-title, > .callout-header, > .callout-title-container, > .title, > .custom-container-title,"
            + " > h1:first-child, > h2:first-child, > h3:first-child, > h4:first-child, > h5:first-child, > h6:first-child";

    private HtmlCallouts() {}

    /** Marks all callouts below an element. */
    public static void mark(Element root) {
        for (Element element : root.select(ALL)) {
            if (!element.hasAttr(Attributes.OWN_CLASS)) {
                callout(element).ifPresent(callout -> mark(element, callout));
            }
        }
    }

    private static Optional<Callout> callout(Element element) {
        List<String> names = List.copyOf(element.classNames());
        boolean framed = names.stream()
                .anyMatch(name -> FRAMES.contains(name) || PREFIX.matcher(name).matches());
        if (!framed && names.size() > 1) {
            return Optional.empty();
        }
        // For a hint that is a warning, the warning is more specific.
        Optional<Callout> said =
                first(names.stream().filter(name -> !FRAMES.contains(name)).toList());
        return said.isPresent() ? said : first(names);
    }

    private static Optional<Callout> first(List<String> names) {
        for (String name : names) {
            Matcher prefixed = PREFIX.matcher(name);
            String bare = prefixed.matches() ? prefixed.group(1) : name;
            Optional<Callout> callout = bare.equals("quote") ? Optional.empty() : Callout.of(bare);
            if (callout.isPresent()) {
                return callout;
            }
        }
        return Optional.empty();
    }

    private static void mark(Element element, Callout callout) {
        @Nullable Element title = element.selectFirst(TITLE);
        element.tagName("aside");
        element.removeAttr("class").attr(Attributes.OWN_CLASS, callout.classes());
        element.select(CONTENT).removeAttr("class");
        boolean says = title != null
                && !title.text().isBlank()
                && Callout.of(title.text().strip()).isEmpty();
        if (title != null && says) {
            title.tagName("p").removeAttr("class").attr(Attributes.OWN_CLASS, "callout-title");
            title.select("svg, i").remove();
            element.prependChild(title);
        } else {
            if (title != null) {
                title.remove();
            }
            element.attr(Markup.CALLOUT_NAME, callout.name());
        }
    }
}
