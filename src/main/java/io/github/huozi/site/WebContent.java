package io.github.huozi.site;

import io.github.huozi.assemble.AssembledSection;
import io.github.huozi.book.Markup;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.listing.CodeBreaks;
import io.github.huozi.book.listing.CodeLines;
import io.github.huozi.book.listing.CodeSigns;
import io.github.huozi.font.Emoji;
import io.github.huozi.math.FormulaMarkup;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Adapts the content of a section to a web page. Works on copies. */
final class WebContent {

    private final Places places;
    private final WebPictures pictures;
    private final SiteWords words;
    private final BuildControl control;

    WebContent(Places places, WebPictures pictures, SiteWords words, BuildControl control) {
        this.control = control;
        this.places = places;
        this.pictures = pictures;
        this.words = words;
    }

    /**
     * The page of a section, as HTML.
     *
     * @param heading the content of its title heading
     * @param text the content below it
     */
    record Page(String heading, String text) {}

    Page of(AssembledSection section) {
        Element page = new Element("div");
        Element title = section.title().copy().heading();
        Element body = section.content().copy().body();
        raiseHeadings(body, section.level() - 1);
        page.appendChild(title).appendChild(body);
        FormulaMarkup.put(page);
        links(page, section.id());
        new WebNotes(words).mark(page);
        pictures.place(page);
        body.select("h2, h3, h4, h5, h6").forEach(this::anchor);
        body.select("pre").forEach(this::code);
        control.check();
        CodeLines.split(body);
        control.check();
        CodeBreaks.mark(page);
        control.check();
        CodeSigns.mark(page, Emoji::is);
        body.select("table").forEach(this::table);
        body.select("aside." + Markup.CALLOUT).forEach(WebContent::callout);
        body.select("section." + Markup.COMMENTS).forEach(comments -> comments.tagName("div"));
        page.select("em, i").forEach(WebContent::emphasis);
        control.check();
        clean(page);
        return new Page(html(title), html(body));
    }

    private static String html(Element body) {
        Document document = new Document("");
        document.outputSettings()
                .syntax(Document.OutputSettings.Syntax.html)
                .charset(java.nio.charset.StandardCharsets.UTF_8)
                .prettyPrint(false);
        document.appendChild(body);
        return body.html();
    }

    /** A page has one section; its title is the page's {@code h1}. */
    private static void raiseHeadings(Element body, int by) {
        if (by > 0) {
            for (Element heading : body.select("h1, h2, h3, h4, h5, h6")) {
                int level = heading.normalName().charAt(1) - '0';
                heading.tagName("h" + Math.max(2, level - by));
            }
        }
    }

    private void links(Element body, String section) {
        for (Element link : body.select("a[href]")) {
            String href = link.attr("href");
            if (href.startsWith("#")) {
                Optional<String> found = places.href(section, href.substring(1));
                if (found.isPresent()) {
                    link.attr("href", found.get());
                } else {
                    link.removeAttr("href");
                }
            } else if (href.toLowerCase(Locale.ROOT).startsWith("http")) {
                link.attr("rel", "noopener");
            }
        }
    }

    /** Makes the heading a link to itself; if it contains links already, adds a mark after it. */
    private void anchor(Element heading) {
        if (heading.id().isEmpty() || heading.hasClass("comments-title")) {
            return;
        }
        Element link = new Element("a").addClass("anchor").attr("href", "#" + heading.id());
        if (heading.selectFirst("a") == null) {
            heading.childNodesCopy().forEach(link::appendChild);
            heading.empty();
        } else {
            link.attr("aria-label", words.text("anchor")).text("#");
        }
        heading.appendChild(link);
    }

    /** Makes anything that scrolls sideways focusable by keyboard. */
    private void code(Element pre) {
        pre.attr("tabindex", "0");
        Element code = pre.selectFirst("code");
        Optional<String> language = (code == null ? List.<String>of() : List.copyOf(code.classNames()))
                .stream()
                        .filter(name -> name.startsWith("language-"))
                        .map(name -> name.substring("language-".length()))
                        .findFirst();
        language.ifPresent(name -> pre.attr("data-language", name));
    }

    private void table(Element table) {
        Element caption = table.selectFirst("caption");
        table.wrap("<div class=\"table\" tabindex=\"0\" role=\"group\"></div>");
        Element wrapper = table.parent();
        if (wrapper != null) {
            wrapper.attr("aria-label", caption == null ? words.text("table") : caption.text());
        }
    }

    /** An {@code aside} within the text would be a landmark of the page. */
    private static void callout(Element callout) {
        callout.tagName("div").attr("role", "note");
    }

    /** Emphasises Han with dots, never slanted; only Latin is slanted. */
    private static void emphasis(Element element) {
        boolean han = element.text().codePoints().anyMatch(WebContent::isHan);
        if (!han) {
            element.addClass("latin");
        }
    }

    private static boolean isHan(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }

    private static void clean(Element body) {
        for (Element element : body.getAllElements()) {
            List<String> ours = element.attributes().asList().stream()
                    .map(Attribute::getKey)
                    .filter(key -> key.startsWith("huozi-") || key.startsWith("xml:") || key.equals("xmlns"))
                    .toList();
            ours.forEach(element::removeAttr);
        }
    }
}
