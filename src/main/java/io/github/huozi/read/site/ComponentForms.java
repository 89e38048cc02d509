package io.github.huozi.read.site;

import io.github.huozi.book.Callout;
import io.github.huozi.book.HtmlEscape;
import io.github.huozi.book.settings.ReadingSettings;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The replacements of the components of common themes. */
final class ComponentForms {

    private static final String FENCE = ":::::::::";

    /** Components around text that is read normally. */
    private static final Set<String> AROUND = Set.of(
            "tabs",
            "codegroup",
            "code-group",
            "steps",
            "cards",
            "cardgrid",
            "filetree",
            "clientonly",
            "client-only",
            "columns",
            "column",
            "row",
            "col",
            "grid",
            "div",
            "center",
            "fragment",
            "tabgroup",
            "codetabs",
            "tabpanels",
            "layout",
            "suspense",
            "box",
            "details-content",
            "head",
            "browseronly",
            "vp-content",
            "component",
            "template");

    /** Tabs with a title. */
    private static final Set<String> TABS =
            Set.of("tabitem", "codegroupitem", "code-group-item", "tab", "tabpanel", "step", "accordionitem");

    private static final Set<String> FOLDED = Set.of(
            "details", "accordion", "expandable", "collapse", "collapsible", "spoiler", "toggle", "expansionpanel");

    private static final Set<String> CALLOUTS =
            Set.of("aside", "callout", "admonition", "alert", "banner", "vp-callout", "notice", "hint");

    private static final Set<String> LINKS = Set.of(
            "routerlink",
            "router-link",
            "link",
            "navlink",
            "nuxt-link",
            "routelink",
            "vplink",
            "autolink",
            "linkbutton",
            "button-link",
            "nuxtlink",
            "a");

    private static final Set<String> PICTURES = Set.of(
            "image",
            "img",
            "zoomimg",
            "themedimage",
            "figure",
            "picture",
            "idealimage",
            "v-img",
            "el-image",
            "imagezoom",
            "myimage");

    /** Components that are useful only on screen. */
    private static final Set<String> GONE = Set.of(
            "icon",
            "fonticon",
            "vpicon",
            "i-icon",
            "toc",
            "tocinline",
            "homefeatures",
            "comment",
            "giscus",
            "backtotop",
            "pageinfo",
            "adsense",
            "v-icon",
            "copyright",
            "scripttag",
            "visitors",
            "br");

    private static final Set<String> LISTS = Set.of("doccardlist", "catalog", "autocatalog", "childpages");

    private ComponentForms() {}

    /**
     * The replacement of a component.
     *
     * @param opening the replacement of its start tag, or of a whole empty element
     * @param closing the replacement of its end tag
     * @param isBlock whether these need separate lines
     * @param keepsText whether its content is read
     */
    record Form(String opening, String closing, boolean isBlock, boolean keepsText) {

        static final Form AROUND = new Form("", "", true, true);
        static final Form GONE = new Form("", "", false, false);

        static Form block(String opening, String closing) {
            return new Form(opening, closing, true, true);
        }

        static Form inline(String opening, String closing) {
            return new Form(opening, closing, false, true);
        }
    }

    /** Returns the replacement that the book defines for a component. */
    static Form as(SiteTag tag, ReadingSettings.Component meaning) {
        String address = tag.get("src", "url", "image", "img", "href", "path");
        String words = tag.get("caption", "title", "alt", "desc", "description");
        return switch (meaning) {
            case CALLOUT -> callout(tag, "note");
            case FIGURE ->
                address.isEmpty()
                        ? Form.AROUND
                        : Form.block("![" + words + "](<" + address + "> \"" + words.replace("\"", "”") + "\")", "");
            case KEEP -> Form.AROUND;
            case DROP -> Form.GONE;
        };
    }

    /** Returns the replacement of a component; empty if it is unknown. */
    static Optional<Form> of(SiteTag tag) {
        String name = tag.name().toLowerCase(Locale.ROOT);
        if (AROUND.contains(name)) {
            return Optional.of(Form.AROUND);
        }
        if (TABS.contains(name)) {
            return Optional.of(tab(tag.get("label", "title", "header", "name", "value")));
        }
        if (name.equals("badge") || name.equals("vpbadge")) {
            String text = tag.get("text", "title");
            return Optional.of(
                    text.isEmpty()
                            ? Form.inline("<small>", "</small>")
                            : Form.inline("<small>" + escaped(text) + "</small>", ""));
        }
        if (CALLOUTS.contains(name)
                || (Callout.of(name).isPresent()
                        && Character.isUpperCase(tag.name().charAt(0)))) {
            return Optional.of(callout(tag, name));
        }
        if (FOLDED.contains(name)) {
            return Optional.of(Form.block(FENCE + "details " + tag.get("title", "summary", "label", "header"), FENCE));
        }
        return card(tag, name);
    }

    /**
     * Returns the replacement of an unknown component: the words in its attributes, so that none are lost.
     *
     * @param within whether it is in a line with other text
     */
    static Form unknown(SiteTag tag, boolean within) {
        String title = prose(tag, "title", "label", "text", "heading", "header", "caption", "name");
        String more = prose(tag, "description", "desc", "details", "summary", "content", "subtitle", "message");
        if (title.isEmpty() && more.isEmpty()) {
            return Form.AROUND;
        }
        String to = tag.get("href", "link", "to", "url");
        boolean linked = to.matches("(?i)https?:.*|[./#].*") && !to.matches(".*[\\s<>].*");
        if (within) {
            String words = title.isEmpty() ? more : title;
            return Form.inline(
                    linked ? "<a href=\"" + escaped(to) + "\">" + escaped(words) + "</a>" : escaped(words), "");
        }
        String named = linked && !title.isEmpty() ? "[" + marked(title) + "](<" + to + ">)" : marked(title);
        return Form.block(
                (title.isEmpty() ? "" : "**" + named + "**")
                        + (title.isEmpty() || more.isEmpty() ? "" : "　")
                        + marked(more),
                "");
    }

    /** Returns the first of these attributes with words; a single Latin word is an identifier. */
    private static String prose(SiteTag tag, String... names) {
        for (String name : names) {
            String value = tag.get(name);
            if (value.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                    || value.strip().matches(".*\\p{L}\\s+\\p{L}.*")) {
                return value.strip().replaceAll("\\s+", " ");
            }
        }
        return "";
    }

    private static String marked(String words) {
        return words.replaceAll("([\\\\`*_\\[\\]<>])", "\\\\$1");
    }

    private static Optional<Form> card(SiteTag tag, String name) {
        if (LINKS.contains(name)) {
            String to = tag.get("to", "href", "link", "url");
            String words = tag.kind() == SiteTag.Kind.ALONE ? escaped(tag.get("title", "text", "label")) : "";
            return Optional.of(Form.inline("<a href=\"" + escaped(to) + "\">" + words, "</a>"));
        }
        if (PICTURES.contains(name) && !tag.get("src", "url", "image", "img").isEmpty()) {
            String alt = escaped(tag.get("alt", "title", "caption", "desc"));
            String width = tag.get("width");
            return Optional.of(Form.inline(
                    "<img src=\"" + escaped(tag.get("src", "url", "image", "img")) + "\" alt=\"" + alt + "\""
                            + (width.matches("\\d{1,5}%?") ? " width=\"" + width + "\"" : "") + ">",
                    ""));
        }
        if (name.equals("card") || name.equals("linkcard") || name.equals("vpcard") || name.equals("doccard")) {
            String title = tag.get("title", "label", "name");
            String to = tag.get("href", "link", "to");
            String more = tag.get("description", "desc", "details");
            String named = to.isEmpty() || title.isEmpty() ? title : "[" + title + "](" + to + ")";
            return Optional.of(
                    Form.block((title.isEmpty() ? "" : "**" + named + "**") + (more.isEmpty() ? "" : "　" + more), ""));
        }
        if (name.matches(
                "youtube|bilibili|vimeo|videoplayer|video-player|vidstack|lite-youtube|youtubeembed|artplayer")) {
            return Optional.of(video(tag, name));
        }
        if (LISTS.contains(name)) {
            return Optional.of(Form.block("<hr class=\"child-pages\">", ""));
        }
        return GONE.contains(name) ? Optional.of(Form.GONE) : Optional.empty();
    }

    private static Form tab(String title) {
        return title.isEmpty() ? Form.AROUND : Form.block("@tab " + title, "");
    }

    private static Form callout(SiteTag tag, String name) {
        String said = tag.get("type", "variant", "kind", "severity", "color");
        String kind = Callout.of(said).isPresent() ? said : Callout.of(name).isPresent() ? name : "note";
        String title = tag.get("title", "label", "header");
        return Form.block(FENCE + kind + (title.isEmpty() ? "" : "[" + title + "]"), FENCE);
    }

    private static Form video(SiteTag tag, String name) {
        String id = tag.get("id", "bvid", "videoId", "videoid", "src", "url", "link");
        String host = name.equals("bilibili") ? "https://www.bilibili.com/video/" : "https://www.youtube.com/watch?v=";
        String address = id.startsWith("http") || id.startsWith("/") || id.startsWith(".") ? id : host + id;
        return id.isEmpty()
                ? Form.GONE
                : Form.block("[" + escaped(address) + "](" + address.replaceAll("[\\s<>]", "") + ")", "");
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        HtmlEscape.escape(text, out);
        return out.toString();
    }
}
