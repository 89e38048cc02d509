package io.github.huozi.outline;

import io.github.huozi.book.file.BookFolder;
import io.github.huozi.book.settings.CoverSettings;
import io.github.huozi.book.settings.Medium;
import io.github.huozi.book.settings.PdfSettings;
import io.github.huozi.book.settings.Settings;
import io.github.huozi.config.format.ForeignConfig;
import io.github.huozi.config.key.BookKeys;
import io.github.huozi.config.key.BookSettings;
import io.github.huozi.config.key.Exclusion;
import io.github.huozi.config.key.PdfKeys;
import io.github.huozi.config.shape.Located;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.folder.Excluded;
import io.github.huozi.outline.folder.NoteVault;
import io.github.huozi.outline.folder.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Determines the settings of a book in a folder, with paths for its resolver. */
final class FolderSettings {

    /** Covers that need no key, as in HonKit. */
    private static final List<String> COVERS = List.of("cover.jpg", "cover.jpeg", "cover.png");

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^/\\s]+\\.[^\\s]+");

    private static final Pattern WILD = Pattern.compile("[*?\\[{]");

    private final Workspace workspace;

    FolderSettings(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * @param configs the configuration of other tools
     * @param vault the vault whose notes the book is made of
     */
    Settings settings(List<ForeignConfig> configs, Optional<NoteVault> vault) {
        Settings asked = BookSettings.of(workspace.fields(), workspace.sink());
        List<String> styles = workspace.fields().get(BookKeys.STYLES).orElse(List.of()).stream()
                .flatMap(style -> workspace.claims().file(style.value(), style.position()).stream())
                .map(BookFolder.Found.Inside::name)
                .toList();
        List<String> elsewhere = configs.stream()
                .flatMap(config -> addresses(config).stream())
                .distinct()
                .toList();
        return asked.toBuilder()
                .reading(asked.reading().toBuilder()
                        .vault(vault.map(NoteVault::paths).orElse(List.of()))
                        .build())
                .cover(cover(asked.cover()))
                .pdf(asked.pdf().toBuilder()
                        .attached(attached(asked.pdf().attached()))
                        .build())
                .styles(styles)
                .site(asked.site().toBuilder().others(elsewhere).build())
                .build();
    }

    /** Returns the files attached to the PDF. */
    private List<String> attached(List<String> asked) {
        return asked.stream().flatMap(this::attached).distinct().toList();
    }

    private Stream<String> attached(String asked) {
        if (asked.equals(PdfSettings.SOURCES)) {
            return Stream.of(asked);
        }
        if (workspace.folder().find(asked) instanceof BookFolder.Found.Inside file) {
            return Stream.of(file.name());
        }
        Position position = workspace
                .fields()
                .get(PdfKeys.PDF)
                .map(pdf -> pdf.position(PdfKeys.ATTACH))
                .orElse(Position.BOOK);
        Excluded matches = new Excluded(List.of(new Exclusion.Files(asked, Medium.all(), position)));
        List<String> found = workspace.tree().allFiles().filter(matches).toList();
        if (found.isEmpty() && WILD.matcher(asked).find()) {
            workspace.sink().report(Code.NOTHING_MATCHED.at(position, "glob", asked));
        } else if (found.isEmpty()) {
            workspace.sink().report(Code.ATTACHMENT_MISSING.at(position, "file", asked));
        }
        return found.stream();
    }

    /** Returns the addresses at which MkDocs, Hugo, Jekyll and mdBook publish the book. */
    private static List<String> addresses(ForeignConfig config) {
        String path = config.text("output", "html", "site-url");
        String host = config.text("output", "html", "cname");
        return Stream.of(
                        config.text("site_url"),
                        config.text("baseURL"),
                        config.text("baseurl"),
                        path,
                        host.isEmpty() ? "" : "https://" + host + (path.startsWith("/") ? path : "/"))
                .filter(address -> ADDRESS.matcher(address).matches())
                .toList();
    }

    private CoverSettings cover(CoverSettings asked) {
        Optional<Located<String>> named = workspace.fields().get(BookKeys.COVER).flatMap(BookKeys.Cover::file);
        if (named.isPresent()) {
            String path = workspace
                    .claims()
                    .file(named.get().value(), named.get().position())
                    .map(BookFolder.Found.Inside::name)
                    .orElse("");
            return asked.toBuilder().picture(path).build();
        }
        if (workspace.fields().has(BookKeys.COVER)) {
            return asked;
        }
        Optional<String> found = COVERS.stream().filter(workspace::has).findFirst();
        found.ifPresent(path -> workspace.sink().report(Code.DERIVED_METADATA.at(Position.of(path), "cover")));
        return found.map(CoverSettings::ofPicture).orElse(asked);
    }
}
