package io.github.huozi.outline.sift;

import io.github.huozi.api.FileState;
import io.github.huozi.outline.folder.NoteVault;
import io.github.huozi.outline.folder.SourceFiles;
import java.util.Optional;
import java.util.regex.Pattern;

/** Notes of a vault that are for its author: templates, the diary, drawings. */
final class VaultPages implements SiftRule {

    private static final Pattern TEMPLATE =
            Pattern.compile("\\{\\{\\s*(?:title|date|time)(?::[^}]*)?\\s*}}|<%[-_*]?\\s*tp\\.|<%\\*");

    private static final Pattern DAY = Pattern.compile("(?:19|20)\\d\\d-?[01]\\d-?[0-3]\\d(?:[ _-]?\\p{L}{1,9})?");

    private final TextFiles files;
    private final Optional<NoteVault> vault;

    VaultPages(TextFiles files, Optional<NoteVault> vault) {
        this.files = files;
        this.vault = vault;
    }

    @Override
    public Optional<Verdict> judge(TextFile file) {
        return vault.flatMap(notes -> reason(file, notes)).map(reason -> Verdict.of(FileState.OTHER_TOOL, reason));
    }

    private Optional<String> reason(TextFile file, NoteVault notes) {
        String path = file.path();
        if (!SourceFiles.isMarkdown(path)) {
            return Optional.empty();
        }
        if (isIn(path, notes.templates()) || TEMPLATE.matcher(files.raw(path)).find()) {
            return Optional.of("Obsidian template");
        }
        String stem = SourceFiles.stem(SourceFiles.name(path));
        if (isIn(path, notes.diary()) || DAY.matcher(stem).matches()) {
            return Optional.of("Obsidian daily note");
        }
        boolean drawing = path.endsWith(".excalidraw.md")
                || !file.front().values().text("excalidraw-plugin").isEmpty();
        return drawing ? Optional.of("Excalidraw") : Optional.empty();
    }

    private static boolean isIn(String path, String folder) {
        return !folder.isEmpty() && path.startsWith(folder + "/");
    }
}
