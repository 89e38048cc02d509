package io.github.huozi.read.shortcode;

import io.github.huozi.book.Callout;
import io.github.huozi.book.HtmlEscape;
import io.github.huozi.markdown.Containers;
import io.github.huozi.read.source.Surroundings;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The replacement of each short code. */
final class ShortCodeForms {

    /** Longer than any fence that an author writes; {@link Containers} closes by length. */
    private static final String FENCE = ":::::::::";

    private static final String CODE = "`````````";

    private static final Set<String> CALLOUTS =
            Set.of("callout", "alert", "notice", "admonition", "hint", "message", "box");
    /** Site navigation; a book has its table of contents. */
    private static final Set<String> MENUS = Set.of("toc", "cardpane", "comment");

    private static final Set<String> WRAPPERS = Set.of(
            "tabs",
            "tabpane",
            "columns",
            "column",
            "card",
            "cards",
            "steps",
            "raw",
            "code-toggle",
            "markdown",
            "div",
            "center",
            "readfile-none",
            "mathjax",
            "math",
            "katex",
            "code-tabs",
            "swiper",
            "stepper",
            "step",
            "column-list");
    /** Known tags of GitBook and Hexo: any other {@code {% %}} is text, since texts often are about templates. */
    private static final Set<String> LIQUID = Set.of(
            "hint",
            "note",
            "alert",
            "callout",
            "tabs",
            "tab",
            "code",
            "codeblock",
            "highlight",
            "raw",
            "embed",
            "youtube",
            "asset_img",
            "content-ref",
            "blockquote",
            "quote",
            "cq",
            "centerquote",
            "pullquote",
            "stepper",
            "step",
            "columns",
            "column",
            "swagger",
            "file");

    private static final Map<String, String> VIDEOS = Map.of(
            "youtube", "https://www.youtube.com/watch?v=",
            "vimeo", "https://vimeo.com/",
            "bilibili", "https://www.bilibili.com/video/",
            "gist", "https://gist.github.com/",
            "x", "https://x.com/",
            "tweet", "https://x.com/",
            "asciinema", "https://asciinema.org/a/");

    private final ShortCodeTemplates templates;
    private final Surroundings surroundings;

    ShortCodeForms(ShortCodeTemplates templates, Surroundings surroundings) {
        this.templates = templates;
        this.surroundings = surroundings;
    }

    /**
     * The replacement of a tag.
     *
     * @param text the replacement in Markdown or HTML
     * @param isBlock whether it needs separate lines
     */
    record Form(String text, boolean isBlock) {

        static final Form NONE = new Form("", false);

        static Form block(String text) {
            return new Form(text, true);
        }

        static Form inline(String text) {
            return new Form(text, false);
        }
    }

    /**
     * The text around the content of a short code.
     *
     * @param opening the text before it
     * @param closing the text after it
     */
    record Pair(Form opening, Form closing) {

        static final Pair NOTHING = new Pair(Form.NONE, Form.NONE);

        static Pair of(Form only) {
            return new Pair(only, Form.NONE);
        }
    }

    /** Whether a tag is a short code; Hugo's all are, known or not. */
    boolean isKnown(ShortCodeTag tag) {
        return !tag.isLiquid() || LIQUID.contains(tag.name()) || templates.has(tag.name());
    }

    boolean hasTemplate(ShortCodeTag tag) {
        return templates.has(tag.name());
    }

    /** Returns the replacement of a short code with all its content. */
    Form whole(ShortCodeTag tag, String inner) {
        if (templates.has(tag.name())) {
            String made = templates.render(tag, inner);
            return new Form(made.strip(), made.contains("\n") || inner.contains("\n"));
        }
        if (tag.name().equals("raw")) {
            return Form.inline(inner);
        }
        String language = tag.name().equals("mermaid") ? "mermaid" : language(tag);
        String title = tag.get(-1, "title", "caption", "file");
        String info = language + (title.isEmpty() ? "" : " title=\"" + title + "\"");
        boolean wrapped = inner.strip().startsWith("```");
        String body = inner.replaceAll("\\A\\s*?\\n|\\s+\\z", "");
        return Form.block(wrapped ? body : CODE + info + "\n" + body + "\n" + CODE);
    }

    private static String language(ShortCodeTag tag) {
        String given = tag.get(0, "lang", "language");
        return (given.startsWith("lang:") ? given.substring(5) : given).replaceAll("[^\\w+#.-]", "");
    }

    /** Returns the replacement of an empty short code; empty when it is unknown. */
    Optional<Pair> alone(ShortCodeTag tag) {
        if (templates.has(tag.name())) {
            return Optional.of(Pair.of(whole(tag, "")));
        }
        String name = tag.name();
        if (VIDEOS.containsKey(name)) {
            return Optional.of(Pair.of(Form.inline("<" + video(tag) + ">")));
        }
        if (isCallout(name) && !tag.arguments().isEmpty()) {
            String text = tag.arguments().get(tag.arguments().size() - 1);
            return Optional.of(Pair.of(Form.block(FENCE + kind(tag) + "\n" + text + "\n" + FENCE)));
        }
        return switch (name) {
            case "figure", "img", "image", "asset_img", "picture" -> Optional.of(Pair.of(figure(tag)));
            case "ref", "relref" ->
                Optional.of(Pair.of(Form.inline(page(tag.get(0, "path")).replace(" ", "%20"))));
            case "br" -> Optional.of(Pair.of(Form.inline("<br>")));
            case "section-toc", "sectiontoc", "children", "section", "list-children", "toc-tree" ->
                Optional.of(Pair.of(Form.block("\n" + ChildPages.MARK + "\n")));
            case "glossary_tooltip", "glossary_definition" ->
                Optional.of(Pair.of(Form.inline(tag.get(-1, "text", "term_id"))));
            case "kbd", "badge", "button" -> Optional.of(Pair.of(Form.inline(tag.get(0, "text", "content"))));
            case "embed", "content-ref", "swagger", "file" ->
                Optional.of(Pair.of(
                        Form.inline(tag.get(0, "url", "src").isEmpty() ? "" : "<" + tag.get(0, "url", "src") + ">")));
            default ->
                MENUS.contains(name) || WRAPPERS.contains(name) || name.equals("tab")
                        ? Optional.of(Pair.NOTHING)
                        : Optional.empty();
        };
    }

    /** Finds a page next to the one that names it, then in the whole site, https://gohugo.io/shortcodes/ref/. */
    private String page(String path) {
        int hash = path.indexOf('#');
        String file = hash < 0 ? path : path.substring(0, hash);
        if (file.isEmpty() || file.startsWith("/") || file.startsWith(".") || file.contains(":")) {
            return path;
        }
        boolean beside = Stream.of("", ".md", "/index.md", "/_index.md")
                .anyMatch(end -> surroundings.hasFile(file.replaceFirst("/$", "") + end));
        return beside ? path : "/" + path;
    }

    /** Returns the text around the content of a short code; empty when it is unknown. */
    Optional<Pair> around(ShortCodeTag tag) {
        String name = tag.name();
        if (isCallout(name)) {
            String title = title(tag);
            String opening = FENCE + kind(tag) + (title.isEmpty() ? "" : "[" + title.replaceAll("\\s+", " ") + "]");
            return Optional.of(new Pair(Form.block(opening), Form.block(FENCE)));
        }
        return switch (name) {
            case "details", "expand", "collapse", "spoiler", "accordion" -> Optional.of(details(tag));
            case "table" -> {
                String caption = tag.get(0, "caption", "title");
                Form closing = caption.isEmpty() ? Form.NONE : Form.block("\nTable: " + caption + "\n");
                yield Optional.of(new Pair(Form.NONE, closing));
            }
            case "tab" -> {
                String label = tag.get(0, "name", "title", "label", "header");
                yield Optional.of(Pair.of(label.isEmpty() ? Form.NONE : Form.block("**" + label + "**\n")));
            }
            case "quote", "blockquote", "cq", "centerquote", "pullquote" -> {
                String author = tag.isLiquid() ? String.join(" ", tag.arguments()) : "";
                StringBuilder by = new StringBuilder();
                HtmlEscape.escape(author, by);
                String closing = author.isEmpty() ? "" : "\n<p>——" + by + "</p>";
                yield Optional.of(new Pair(Form.block("<blockquote>\n"), Form.block(closing + "\n</blockquote>\n")));
            }
            case "kbd" -> Optional.of(new Pair(Form.inline("<kbd>"), Form.inline("</kbd>")));
            case "mark" -> Optional.of(new Pair(Form.inline("<mark>"), Form.inline("</mark>")));
            default ->
                MENUS.contains(name) || WRAPPERS.contains(name) || alone(tag).isPresent()
                        ? Optional.of(Pair.NOTHING)
                        : Optional.empty();
        };
    }

    private static boolean isCallout(String name) {
        return CALLOUTS.contains(name) || (Callout.of(name).isPresent() && !name.equals("quote"));
    }

    /**
     * Returns the kind of callout: {@code {{< callout type="tip" >}}}, {@code {{< notice tip >}}}, {@code {% hint
     * style="info" %}}, {@code {{< tip >}}}.
     */
    private static String kind(ShortCodeTag tag) {
        String said = tag.get(-1, "type", "style", "color", "level", "kind", "status", "icon", "emoji");
        String first = tag.get(0);
        if (Callout.of(said).isPresent()) {
            return said;
        }
        if (Callout.of(first).isPresent()) {
            return first;
        }
        return Callout.of(tag.name()).isPresent() ? tag.name() : "note";
    }

    private static String title(ShortCodeTag tag) {
        String title = tag.get(-1, "title", "header", "heading");
        if (title.isEmpty()) {
            title = tag.get(Callout.of(tag.get(0)).isPresent() ? 1 : 0);
        }
        return title;
    }

    private static Pair details(ShortCodeTag tag) {
        String title = tag.get(0, "title", "summary", "header");
        StringBuilder summary = new StringBuilder();
        HtmlEscape.escape(title.isEmpty() ? "…" : title, summary);
        return new Pair(Form.block("<details><summary>" + summary + "</summary>\n"), Form.block("\n</details>\n"));
    }

    private static Form figure(ShortCodeTag tag) {
        StringBuilder html = new StringBuilder("<figure>");
        String link = tag.get(-1, "link", "href");
        if (!link.isEmpty()) {
            html.append("<a").append(attribute("href", link)).append('>');
        }
        String caption = tag.get(-1, "caption", "title", "desc");
        String title = tag.get(-1, "title");
        String both = title.isEmpty() || title.equals(caption) ? caption : title + "　" + caption;
        String alt = tag.get(-1, "alt");
        html.append("<img")
                .append(attribute("src", tag.get(0, "src", "image", "path")))
                .append(attribute("alt", alt.isEmpty() ? both : alt))
                .append(attribute("width", tag.get(-1, "width")))
                .append('>')
                .append(link.isEmpty() ? "" : "</a>");
        if (!both.isEmpty()) {
            html.append("<figcaption>");
            HtmlEscape.escape(both, html);
            html.append("</figcaption>");
        }
        return Form.block(html.append("</figure>\n").toString());
    }

    private static String attribute(String name, String value) {
        if (value.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder(" ").append(name).append("=\"");
        HtmlEscape.escape(value, out);
        return out.append('"').toString();
    }

    private static String video(ShortCodeTag tag) {
        String id = tag.name().equals("gist") ? tag.get(0) + "/" + tag.get(1) : tag.get(0, "id", "bvid", "url");
        return (id.startsWith("http") ? id : VIDEOS.get(tag.name().toLowerCase(Locale.ROOT)) + id)
                .replaceAll("[\\s<>]", "");
    }
}
