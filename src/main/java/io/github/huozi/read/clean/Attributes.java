package io.github.huozi.read.clean;

import io.github.huozi.book.Markup;
import io.github.huozi.book.PictureSize;
import io.github.huozi.book.XmlText;
import io.github.huozi.read.clean.Vocabulary.Kind;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Copies the attributes that a book keeps, each in the form that XHTML requires. */
public final class Attributes {

    /** Notes of earlier reading steps about an element; never from a source. */
    public static final String OWN_CLASS = "huozi-class";

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*");
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,6}");
    private static final Pattern DATE_TIME =
            Pattern.compile("[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?(?:[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2})?Z?)?");
    private static final Pattern ALIGNMENT = Pattern.compile("(?i)(?:^|;)\\s*text-align\\s*:\\s*(center|right|end)\\b");
    private static final Pattern CLASS = Pattern.compile("[A-Za-z_][A-Za-z0-9_+#.-]*");
    /** Classes with a meaning between rooms, which authors' own uses must not trigger. */
    private static final Set<String> RESERVED = Set.of(
            Markup.NOTE_CALL,
            Markup.NOTE,
            Markup.NOTES,
            Markup.PICTURE_MISSING,
            Markup.COMMENTS,
            "comment",
            "comments-title",
            "comment-by",
            "comment-name",
            "comment-likes",
            "comment-date",
            "comment-text",
            "reply",
            "task",
            Markup.FORMULA,
            Markup.FORMULA_SOURCE,
            Markup.CONTINUED,
            Markup.CALLOUT,
            "callout-title");

    /** What editors, site builders and highlighters leave behind for style sheets that a book lacks. */
    private static final Pattern NOISE = Pattern.compile(
            "(?:highlight|hljs|language-|lang-|prettyprint|linenums|line-numbers|Mso"
                    + "|ql-|wp-|align|size-|notranslate|markdown-body|md-|codeBlock|prism|code-toolbar|code-wrapper|reference-link|rich_|js_|img_|sourceCode|anchor).*");

    private Attributes() {}

    /** Copies the attributes of an element, except {@code href} and {@code src}. */
    static void copy(Element from, Element to, Kind kind) {
        identity(from, to);
        set(to, "class", classes(from));
        set(to, Markup.CALLOUT_NAME, from.attr(Markup.CALLOUT_NAME));
        String language = from.hasAttr("lang") ? from.attr("lang") : from.attr("xml:lang");
        keep(to, "lang", language, LANGUAGE);
        String direction = from.attr("dir").toLowerCase(Locale.ROOT);
        set(to, "dir", Set.of("ltr", "rtl", "auto").contains(direction) ? direction : "");
        set(to, "title", XmlText.line(XmlText.of(from.attr("title"))));
        if (kind == Kind.INLINE && !to.normalName().equals("a")) {
            to.removeAttr(Markup.POSITION);
        }
        byKind(from, to, kind);
    }

    /** Copies its id and position. */
    static void identity(Element from, Element to) {
        String id = from.hasAttr("id") || !from.normalName().equals("a") ? from.attr("id") : from.attr("name");
        set(to, "id", id.strip().replaceAll("\\s+", "-"));
        set(to, Markup.POSITION, from.attr(Markup.POSITION));
    }

    private static void byKind(Element from, Element to, Kind kind) {
        switch (kind) {
            case PARAGRAPH, HEADING, FLOW, TABLE, FIGURE -> align(from, to);
            case CELL -> {
                align(from, to);
                span(from, to, "colspan", 100);
                span(from, to, "rowspan", 1000);
                String scope = from.attr("scope").toLowerCase(Locale.ROOT);
                if (to.normalName().equals("th")
                        && Set.of("row", "col", "rowgroup", "colgroup").contains(scope)) {
                    to.attr("scope", scope);
                }
            }
            case LIST -> {
                if (to.normalName().equals("ol")) {
                    keep(to, "start", from.attr("start").strip(), INTEGER);
                    set(to, "type", "aAiI".contains(from.attr("type")) ? from.attr("type") : "");
                    set(to, "reversed", from.hasAttr("reversed") ? "reversed" : "");
                }
            }
            case ITEM -> keep(to, "value", from.attr("value").strip(), INTEGER);
            case DETAILS -> set(to, "open", from.hasAttr("open") ? "open" : "");
            case PICTURE -> picture(from, to);
            case INLINE -> {
                if (to.normalName().equals("time")) {
                    keep(to, "datetime", from.attr("datetime").strip(), DATE_TIME);
                }
            }
            default -> {}
        }
    }

    private static void align(Element from, Element to) {
        String align = from.attr("align").toLowerCase(Locale.ROOT);
        Matcher style = ALIGNMENT.matcher(from.attr("style"));
        if (style.find()) {
            align = style.group(1).toLowerCase(Locale.ROOT);
        }
        if (align.equals("center") || align.equals("right") || align.equals("end")) {
            to.attr("style", "text-align: " + (align.equals("end") ? "right" : align));
        }
    }

    private static void span(Element from, Element to, String name, int most) {
        String value = from.attr(name).strip();
        if (value.equals("0") && name.equals("rowspan")) {
            // To the end of its section (HTML, 4.9.11), like any span that is too long.
            to.attr(name, String.valueOf(most));
        } else if (value.matches("[0-9]{1,6}") && Integer.parseInt(value) > 1) {
            to.attr(name, String.valueOf(Math.min(most, Integer.parseInt(value))));
        }
    }

    /** A width written as CSS takes precedence over one written as HTML, and width over height. */
    private static void picture(Element from, Element to) {
        to.attr("alt", XmlText.line(XmlText.of(from.attr("alt"))));
        Optional<PictureSize> size = PictureSize.of(from);
        if (size.isEmpty() || size.get().side() == PictureSize.Side.HEIGHT) {
            Optional<PictureSize> css = size;
            size = PictureSize.parse(PictureSize.Side.WIDTH, from.attr("width"))
                    .or(() -> css)
                    .or(() -> PictureSize.parse(PictureSize.Side.HEIGHT, from.attr("height")));
        }
        size.ifPresent(written -> to.attr("style", written.css()));
    }

    private static String classes(Element from) {
        StringBuilder classes = new StringBuilder(from.attr(OWN_CLASS));
        if (from.normalName().equals("figure") && from.hasClass("highlight")) {
            // Hexo: the other class is the language of the code.
            return classes.toString();
        }
        for (String name : from.attr("class").split("\\s+", -1)) {
            boolean own = CLASS.matcher(name).matches() && !RESERVED.contains(name);
            if (own && !NOISE.matcher(name).matches()) {
                classes.append(classes.isEmpty() ? "" : " ").append(name);
            }
        }
        return classes.toString();
    }

    private static void keep(Element to, String name, String value, Pattern form) {
        set(to, name, form.matcher(value).matches() ? value : "");
    }

    private static void set(Element to, String name, String value) {
        String kept = XmlText.of(value);
        if (!kept.isEmpty()) {
            to.attr(name, kept);
        }
    }
}
