package io.github.huozi.read.site;

import io.github.huozi.config.format.ForeignConfig;
import io.github.huozi.config.format.FrontMatter;
import io.github.huozi.config.format.Value;
import io.github.huozi.read.source.LineMap;
import io.github.huozi.read.source.LinedText;

/**
 * Extracts the text of a home page from its front matter: {@code hero} and {@code features} of VitePress
 * (https://vitepress.dev/reference/default-theme-home-page), {@code heroText} and {@code tagline} of VuePress.
 */
public final class HomePage {

    private HomePage() {}

    /** Returns the text of a source, preceded by the text from its front matter. */
    public static LinedText of(FrontMatter front) {
        LinedText text = new LinedText(front.text(), LineMap.after(front.lines()));
        ForeignConfig said = front.values();
        boolean home = said.text("home").equals("true")
                || said.text("layout").matches("home|Home|HomePage|splash")
                || said.at("hero").isPresent();
        StringBuilder shown = new StringBuilder();
        if (home) {
            String name = said.text("hero", "name").isEmpty() ? said.text("heroText") : said.text("hero", "name");
            boolean titled =
                    !said.text("title").isEmpty() || front.text().lines().anyMatch(line -> line.startsWith("# "));
            shown.append(name.isEmpty() || titled ? "" : "# " + name + "\n\n");
            paragraph(shown, said.text("hero", "text"));
            String tagline = said.text("hero", "tagline");
            paragraph(shown, tagline.isEmpty() ? said.text("tagline") : tagline);
            features(shown, said);
        }
        if (shown.isEmpty()) {
            return text;
        }
        LineMap.Draft draft = new LineMap.Draft();
        draft.add(shown.toString(), 1, 0);
        String[] lines = front.text().split("(?<=\n)", -1);
        for (int at = 0; at < lines.length; at++) {
            draft.add(lines[at], text.lines().of(at), 0);
        }
        return new LinedText(draft.text(), draft.lines());
    }

    private static void paragraph(StringBuilder shown, String words) {
        if (!words.isEmpty()) {
            shown.append(words).append("\n\n");
        }
    }

    private static void features(StringBuilder shown, ForeignConfig said) {
        if (!(said.at("features").orElse(null) instanceof Value.Sequence features)) {
            return;
        }
        for (Value feature : features.items()) {
            if (feature instanceof Value.Mapping mapping) {
                ForeignConfig each = new ForeignConfig(said.path(), mapping);
                String title = each.text("title");
                String link = each.text("link");
                String details = each.text("details");
                String named = title.isEmpty() || link.isEmpty() ? title : "[" + title + "](" + link + ")";
                shown.append("- ")
                        .append(named.isEmpty() ? "" : "**" + named + "**")
                        .append(named.isEmpty() || details.isEmpty() ? "" : "　")
                        .append(details)
                        .append('\n');
            }
        }
        shown.append('\n');
    }
}
