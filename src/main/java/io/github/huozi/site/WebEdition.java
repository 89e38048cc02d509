package io.github.huozi.site;

import io.github.huozi.assemble.AssembledSection;
import io.github.huozi.book.Progress;
import io.github.huozi.book.control.BuildControl;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The book as pages to read in a browser: one per section, and one with the contents. */
final class WebEdition {

    private final SiteRendering rendering;
    private final BuildControl control;
    private final SiteWords words;
    private final List<String> styles;
    private final SiteOutline outline;
    private final List<Map<String, Object>> sidebar;

    /**
     * @param styles the addresses of the user's own style sheets, relative to the web edition's folder
     * @param control can cancel between two pages
     */
    WebEdition(SiteRendering rendering, List<String> styles, BuildControl control) {
        this.control = control;
        this.rendering = rendering;
        this.words =
                new SiteWords(SiteWords.Tongue.of(rendering.book().metadata().language()));
        this.styles = styles;
        this.outline = new SiteOutline(rendering.places());
        this.sidebar = outline.sections(rendering.book().toc());
    }

    void write(SiteSink sink, Progress progress) throws IOException {
        WebPictures pictures = new WebPictures(rendering.book());
        WebContent content = new WebContent(rendering.places(), pictures, words, control);
        List<AssembledSection> sections = rendering.places().order();
        sink.write(SitePath.CONTENTS.text(), bytes(contents()));
        int done = 0;
        for (AssembledSection section : sections) {
            control.check();
            sink.write(rendering.places().path(section).text(), bytes(page(section, content)));
            done++;
            progress.at(done, sections.size());
        }
        control.check();
        sink.write(SitePath.SEARCH.text(), bytes(new SearchIndex(rendering.places()).script()));
        pictures.write(sink);
    }

    private String contents() {
        Map<String, Object> model = reader(SitePath.CONTENTS);
        model.put(
                "entries",
                outline.entries(
                        rendering.book().toc(), rendering.book().settings().tocDepth()));
        return rendering.templates().render("site/contents.html.ftl", model);
    }

    private String page(AssembledSection section, WebContent content) {
        Map<String, Object> model = reader(rendering.places().path(section));
        model.put("current", section.id());
        model.put("role", section.role().key());
        model.put("ariaRole", section.role().ariaRole().orElse(""));
        model.put("number", section.number());
        model.put("heading", section.title().text());
        WebContent.Page page = content.of(section);
        model.put("headingMarkup", page.heading());
        model.put("content", page.text());
        model.put(
                "above",
                rendering.places().above(section).stream().map(this::link).toList());
        model.put("children", section.children().stream().map(this::link).toList());
        model.put("headings", outline.headings(section, rendering.book().toc()));
        put(model, "before", rendering.places().before(section));
        put(model, "after", rendering.places().after(section));
        return rendering.templates().render("site/section.html.ftl", model);
    }

    private Map<String, Object> reader(SitePath path) {
        Map<String, Object> model = rendering.frame(words, path);
        model.put("sidebar", sidebar);
        model.put("current", "");
        model.put("styles", styles);
        model.put("headings", List.of());
        return model;
    }

    private void put(Map<String, Object> model, String name, Optional<AssembledSection> section) {
        section.ifPresent(found -> model.put(name, link(found)));
    }

    private Map<String, String> link(AssembledSection section) {
        Map<String, String> link = new LinkedHashMap<>();
        link.put("id", section.id());
        link.put("href", rendering.places().page(section));
        link.put("number", section.number());
        link.put("title", section.title().text());
        return new HashMap<>(link);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
