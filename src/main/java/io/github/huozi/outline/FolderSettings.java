package io.github.huozi.outline;

import io.github.huozi.book.Settings;
import io.github.huozi.config.BookKeys;
import io.github.huozi.config.BookSettings;
import io.github.huozi.config.Located;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Position;
import java.util.List;
import java.util.Optional;

/** The settings of a book in a folder, with paths as its resolver wants them. */
final class FolderSettings {

    /** A cover that needs no key, as HonKit has it. */
    private static final List<String> COVERS = List.of("cover.jpg", "cover.jpeg", "cover.png");

    private final Workspace workspace;

    FolderSettings(Workspace workspace) {
        this.workspace = workspace;
    }

    Settings settings() {
        Settings asked = BookSettings.of(workspace.fields(), workspace.sink());
        List<String> styles = workspace.fields().get(BookKeys.STYLES).orElse(List.of()).stream()
                .flatMap(style -> workspace.claims().file(style.value(), style.position()).stream())
                .map(BookFolder.Found.Inside::name)
                .toList();
        return asked.with(cover(asked.cover())).withStyles(styles);
    }

    private Settings.Cover cover(Settings.Cover asked) {
        Optional<Located<String>> named = workspace.fields().get(BookKeys.COVER).flatMap(BookKeys.Cover::file);
        if (named.isPresent()) {
            String path = workspace
                    .claims()
                    .file(named.get().value(), named.get().position())
                    .map(BookFolder.Found.Inside::name)
                    .orElse("");
            return new Settings.Cover(path, asked.template(), asked.accent());
        }
        if (workspace.fields().has(BookKeys.COVER)) {
            return asked;
        }
        Optional<String> found = COVERS.stream().filter(workspace::has).findFirst();
        found.ifPresent(path -> workspace
                .sink()
                .report(
                        Code.DERIVED_METADATA,
                        Position.of(path),
                        "the picture is taken for the cover",
                        "write `cover: {template: classic}` in book.yaml for a generated one"));
        return found.map(path -> new Settings.Cover(path, "", asked.accent())).orElse(asked);
    }
}
