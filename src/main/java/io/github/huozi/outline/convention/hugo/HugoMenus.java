package io.github.huozi.outline.convention.hugo;

import io.github.huozi.api.Manuscript.Entry;
import io.github.huozi.config.format.ForeignConfig;
import io.github.huozi.config.format.Value;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.convention.FoundOutline;
import io.github.huozi.outline.convention.ListedOutline;
import io.github.huozi.outline.convention.summary.SummaryParser;
import io.github.huozi.outline.folder.Targets;
import io.github.huozi.outline.folder.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The menus of a Hugo site: those in its configuration, and the menu page of the book theme. */
final class HugoMenus {

    private static final Pattern REFERENCE =
            Pattern.compile("\\{\\{[<%]\\s*(?:rel)?ref\\s+(?:path=)?[\"'`]([^\"'`]+)[\"'`][^}]*[>%]\\}\\}");

    private final Workspace workspace;
    private final ForeignConfig config;

    HugoMenus(Workspace workspace, ForeignConfig config) {
        this.workspace = workspace;
        this.config = config;
    }

    /** Returns the name of a menu entry. */
    String name(String identifier) {
        for (String menus : List.of("menu", "menus")) {
            if (config.at(menus).orElse(null) instanceof Value.Mapping named) {
                for (Value.Pair menu : named.pairs()) {
                    if (menu.value() instanceof Value.Sequence entries) {
                        Optional<String> name = name(entries, identifier);
                        if (name.isPresent()) {
                            return name.get();
                        }
                    }
                }
            }
        }
        return identifier;
    }

    private Optional<String> name(Value.Sequence entries, String identifier) {
        return entries.items().stream()
                .filter(Value.Mapping.class::isInstance)
                .map(entry -> new ForeignConfig(config.path(), (Value.Mapping) entry))
                .filter(entry -> entry.text("identifier").equals(identifier))
                .map(entry -> entry.text("name"))
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    /**
     * Returns the order in the page named by {@code BookMenuBundle},
     * https://github.com/alex-shpak/hugo-book#leaf-bundle-menu.
     */
    Optional<FoundOutline> bundle(String content) {
        String named = config.text("params", "BookMenuBundle").replaceFirst("^/", "");
        String path = Workspace.below(Workspace.below(content, named), "index.md");
        if (named.isEmpty() || !workspace.has(path)) {
            return Optional.empty();
        }
        String text = workspace.outlineText(path).orElse("");
        String plain = REFERENCE
                .matcher(text.replaceFirst("(?s)\\A(---|\\+\\+\\+)\\n.*?\\n\\1\\n", ""))
                .replaceAll("$1");
        Position position = Position.of(path);
        ListedOutline outline = new ListedOutline(workspace, new Targets(workspace, content, content, ""), position);
        List<Entry> entries =
                outline.outline(SummaryParser.parse(plain, path, finding -> {}).entries());
        return FoundOutline.holdsText(entries)
                ? Optional.of(FoundOutline.of(Phrase.of("convention.menu", path), position, content, entries)
                        .titled(config.text("title"))
                        .helpedBy(Set.of(path))
                        .missing(outline.missing())
                        .by(Optional.of(config)))
                : Optional.empty();
    }
}
