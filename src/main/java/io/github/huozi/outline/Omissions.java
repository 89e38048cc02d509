package io.github.huozi.outline;

import io.github.huozi.api.Omission;
import io.github.huozi.book.settings.Medium;
import io.github.huozi.config.key.BookKeys;
import io.github.huozi.config.key.Exclusion;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.outline.folder.Excluded;
import io.github.huozi.outline.folder.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/** Handles the part of {@code exclude} that does not leave files out of the outline. */
final class Omissions {

    private final Workspace workspace;

    Omissions(Workspace workspace) {
        this.workspace = workspace;
    }

    List<Omission> all() {
        List<Omission> all = new ArrayList<>();
        for (Exclusion exclusion : workspace.fields().get(BookKeys.EXCLUDE).orElse(List.of())) {
            if (exclusion instanceof Exclusion.Blocks blocks) {
                blocks(blocks).ifPresent(all::add);
            } else if (exclusion instanceof Exclusion.Files files
                    && !files.from().equals(Medium.all())) {
                workspace
                        .tree()
                        .allFiles()
                        .filter(new Excluded(List.of(files)))
                        .forEach(path -> all.add(Omission.ofSource(path, files.from(), files.position())));
            }
        }
        return all;
    }

    private Optional<Omission> blocks(Exclusion.Blocks blocks) {
        try {
            QueryParser.parse(blocks.selector());
            return Optional.of(Omission.ofBlocks(blocks.selector(), blocks.from(), blocks.position()));
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            workspace.sink().report(Code.WRONG_VALUE.at(blocks.position(), "selector", blocks.selector()));
            return Optional.empty();
        }
    }
}
