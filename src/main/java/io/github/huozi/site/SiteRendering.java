package io.github.huozi.site;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.book.Contributor;
import io.github.huozi.book.Metadata;
import io.github.huozi.template.Templates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The data shared by the page writers while a site is rendered.
 *
 * @param address the address of the site
 * @param cover the cover; absent when it cannot be read
 */
record SiteRendering(
        AssembledBook book,
        Places places,
        Templates templates,
        StaticFiles statics,
        SiteAddress address,
        Optional<CoverPictures> cover,
        List<Download> downloads) {

    SiteRendering {
        downloads = List.copyOf(downloads);
    }

    /** Returns the data that every page's template receives. */
    Map<String, Object> frame(SiteWords words, SitePath path) {
        Map<String, Object> model = new LinkedHashMap<>();
        Metadata metadata = book.metadata();
        model.put("t", words.texts());
        model.put("lang", words.tongue().tag());
        model.put("bookLang", metadata.language());
        model.put("title", metadata.title());
        model.put("root", path.toRoot());
        model.put("files", statics.paths());
        model.put("early", statics.early());
        model.put("policy", statics.policy());
        model.put("canonical", address.known() ? address.of(path) : "");
        model.put("site", address.text());
        // A catalog with nothing to acquire would be invalid.
        model.put("feed", downloads.isEmpty() ? "" : SitePath.FEED.text());
        model.put(
                "description",
                metadata.description().orElse("").replaceAll("\\s+", " ").strip());
        model.put("authors", metadata.authors());
        model.put("credits", credits(metadata, words));
        cover.ifPresent(pictures -> model.put("cover", Map.of("width", pictures.width(), "height", pictures.height())));
        return model;
    }

    /** Returns the people who made the book, one line per role: {@code 毕生 著}, {@code translated by …}. */
    static List<String> credits(Metadata metadata, SiteWords words) {
        List<String> lines = new ArrayList<>();
        for (Contributor.Role role : Contributor.Role.values()) {
            List<String> names = metadata.names(role);
            if (!names.isEmpty()) {
                lines.add(words.credit(role, names));
            }
        }
        return lines;
    }
}
